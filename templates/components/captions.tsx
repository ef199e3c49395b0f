import type { Caption } from "../../src/report/schema.ts";
import { useWords } from "../words.ts";
import { Vietnamese } from "./vietnamese.tsx";

/** The captions of the photographs that the paper printed; the photographs themselves are not kept. */
export function Captions({ captions }: { captions: readonly Caption[] }) {
  const { article } = useWords();
  if (captions.length === 0) return null;
  return (
    <section class="captions" aria-labelledby="chu-thich-anh">
      <h2 id="chu-thich-anh">{article.captions}</h2>
      <ul>
        {captions.map(({ text, credit }) => (
          <li key={text}>
            <Vietnamese>{text}</Vietnamese>
            {credit && !text.includes(credit) && (
              <span class="credit">
                {" "}
                {article.credit}: <Vietnamese>{credit}</Vietnamese>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
