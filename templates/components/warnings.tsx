import type { Warning } from "../../src/report/schema.ts";
import { rule } from "../rules.ts";
import { article, basis } from "../words.ts";

/** What a reader should know before relying on the facts of a report. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <section class="warnings" aria-labelledby="luu-y">
      <h2 id="luu-y">{article.warnings}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.rule} ${warning.line}`}>
            {sentence(rule(warning.rule))}
            {warning.words && `: «${warning.words}»`}
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
