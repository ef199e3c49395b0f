import type { Caption } from "../../src/report/schema.ts";
import { article } from "../words.ts";

/** The captions of the photographs that the paper printed; the photographs themselves are not kept. */
export function Captions({ captions }: { captions: readonly Caption[] }) {
  if (captions.length === 0) return null;
  return (
    <section class="captions" aria-labelledby="chu-thich-anh">
      <h2 id="chu-thich-anh">{article.captions}</h2>
      <ul>
        {captions.map(({ text, credit }) => (
          <li key={text}>
            {text}
            {credit && !text.includes(credit) && (
              <span class="credit">
                {" "}
                {article.credit}: {credit}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
