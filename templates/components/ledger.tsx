import type { LedgerEntry } from "../../src/report/schema.ts";
import { rule } from "../rules.ts";
import { article, whereabouts } from "../words.ts";

/** Every line of the raw text that the body does not have, and where its words went. */
export function Ledger({ ledger }: { ledger: readonly LedgerEntry[] }) {
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
              <td>«{entry.text}»</td>
              <td>
                {entry.to === "duplicate" ? whereabouts.duplicate(entry.of) : whereabouts[entry.to]} (
                {rule(entry.rule)})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
