import type { LedgerEntry } from "../../src/report/schema.ts";
import { ruleIn } from "../rule-in.ts";
import { useWords } from "../words.ts";

/** Every line of the raw text that the body does not have, and where its words went. */
export function Ledger({ ledger }: { ledger: readonly LedgerEntry[] }) {
  const { article, rules, sourceLang, whereabouts } = useWords();
  if (ledger.length === 0) return null;
  return (
    <details class="ledger">
      <summary>{article.ledger}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{article.ledgerLine}</th>
            <th scope="col">{article.ledgerText}</th>
            <th scope="col">{article.ledgerTo}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.map((entry) => (
            <tr key={entry.line}>
              <td>{entry.line}</td>
              <td lang={sourceLang}>«{entry.text}»</td>
              <td>
                {entry.to === "duplicate" ? whereabouts.duplicate(entry.of) : whereabouts[entry.to]} (
                {ruleIn(rules, entry.rule)})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
