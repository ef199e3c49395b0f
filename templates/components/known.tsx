import type { Basis } from "../../src/report/schema.ts";
import { ruleIn } from "../rule-in.ts";
import { useWords } from "../words.ts";
import { Vietnamese } from "./vietnamese.tsx";

/** How a fact is known: a small mark that opens to the rule and the words behind it, without any script. */
export function Known({ basis }: { basis: Basis | undefined }) {
  const { known, basis: words, rules } = useWords();
  if (basis === undefined) return null;
  return (
    <details class={`known ${basis.known}`}>
      <summary>{known[basis.known]}</summary>
      <p>
        {words.rule}: {ruleIn(rules, basis.rule)}.
        {basis.words && (
          <>
            {" "}
            {words.words}: <Vietnamese>«{basis.words}»</Vietnamese>
            {basis.line !== undefined && ` (${words.line} ${basis.line})`}.
          </>
        )}
        {basis.reason && (
          <>
            {" "}
            {words.reason}: <Vietnamese>{basis.reason}</Vietnamese>.
          </>
        )}
      </p>
    </details>
  );
}
