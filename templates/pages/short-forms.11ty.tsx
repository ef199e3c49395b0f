import type { PageData } from "../../src/site/tsx.ts";
import { byVietnamese } from "../../src/vietnamese/letters.ts";
import { Document } from "../components/document.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/viet-tat/" };

export default function ShortForms({ site, page }: PageData) {
  const { shortForms, sourceLang } = wordsOf(site);
  const { abbreviations } = site.archive.vocabulary;
  // By what is shown, since an archive's own list may repeat the built-in one.
  const shown = new Map(abbreviations.map(({ short, long }) => [short.join(", "), long.join("; ")]));
  const rows = [...shown].sort(([a], [b]) => byVietnamese(a, b));
  return (
    <Document url={page.url} title={shortForms.all} trail={[]}>
      <div class="prose">
        <h1>{shortForms.all}</h1>
        <p>{shortForms.about}</p>
        <dl class="pairs" lang={sourceLang}>
          {rows.map(([short, long]) => (
            <div key={short}>
              <dt>{short}</dt>
              <dd>{long}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Document>
  );
}
