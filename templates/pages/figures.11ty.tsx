import { listsOf } from "../../src/archive/lists.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Listed } from "../components/listed.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { wordsOf } from "../words.ts";

const ROOT = "/so-lieu/";

/** The newest year stands at the root; every other year has a page, so that none grows without end. */
export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "url",
    before: (_: unknown, { site }: { site: Site }) => [
      ROOT,
      ...yearsOf(site).map((year) => `${ROOT}${year}/`),
    ],
  },
  permalink: ({ url }: { url: string }) => url,
};

/** The years of which reports count something, newest first. */
function yearsOf({ archive }: Site): string[] {
  return listsOf(archive).values("figures");
}

export default function Figures({ site, url }: PageData & { url: string }) {
  const { figures: words, reading } = wordsOf(site);
  const years = yearsOf(site);
  const year = url === ROOT ? undefined : url.slice(ROOT.length, -1);
  const title = year === undefined ? reading.figures : words.ofYear(year);
  return (
    <Document
      url={url}
      title={title}
      description={words.about}
      trail={year === undefined ? [] : [{ name: reading.figures, url: ROOT }]}
    >
      <h1>{title}</h1>
      <p>{words.about}</p>
      <ReadingNav here={url} />
      <ul class="chips">
        {years.map((one) => (
          <li key={one}>
            {one === year ? <strong>{one}</strong> : <a href={site.href(`${ROOT}${one}/`)}>{one}</a>}
          </li>
        ))}
      </ul>
      {year === undefined && <Listed kind="flags" value="" />}
      <Listed kind="figures" value={year ?? years[0] ?? ""} />
    </Document>
  );
}
