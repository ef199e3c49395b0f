import type { Warning } from "../../src/report/schema.ts";
import { ruleIn } from "../rule-in.ts";
import { useWords } from "../words.ts";
import { Vietnamese } from "./vietnamese.tsx";

/** What a reader should know before relying on the facts of a report. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const { article, basis, rules } = useWords();
  if (warnings.length === 0) return null;
  return (
    <section class="warnings" aria-labelledby="luu-y">
      <h2 id="luu-y">{article.warnings}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.rule} ${warning.line}`}>
            {sentence(ruleIn(rules, warning.rule))}
            {warning.words && (
              <>
                {": "}
                <Vietnamese>{`«${warning.words}»`}</Vietnamese>
              </>
            )}
            {warning.line !== undefined && ` (${basis.line} ${warning.line})`}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
