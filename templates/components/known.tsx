import type { Basis } from "../../src/report/schema.ts";
import { rule } from "../rules.ts";
import { known, basis as words } from "../words.ts";

/** How a fact is known: a small mark that opens to the rule and the words behind it, without any script. */
export function Known({ basis }: { basis: Basis | undefined }) {
  if (basis === undefined) return null;
  return (
    <details class={`known ${basis.known}`}>
      <summary>{known[basis.known]}</summary>
      <p>
        {words.rule}: {rule(basis.rule)}.
        {basis.words && (
          <>
            {" "}
            {words.words}: «{basis.words}»{basis.line !== undefined && ` (${words.line} ${basis.line})`}.
          </>
        )}
        {basis.reason && ` ${words.reason}: ${basis.reason}.`}
      </p>
    </details>
  );
}
