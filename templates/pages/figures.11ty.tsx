import { readingOf } from "../../src/archive/reading.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { FigureTable } from "../components/figure-table.tsx";
import { Flags } from "../components/flags.tsx";
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

function yearsOf(site: Site): string[] {
  const years = readingOf(site.archive).reports.filter(({ figures }) => figures.length > 0);
  return [...new Set(years.map(({ entry }) => entry.year))].sort().reverse();
}

export default function Figures({ site, url }: PageData & { url: string }) {
  const { figures: words, reading } = wordsOf(site);
  const read = readingOf(site.archive);
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
      {year === undefined && <Flags flags={read.flags} />}
      <FigureTable reports={read.reports.filter(({ entry }) => entry.year === (year ?? years[0]))} />
    </Document>
  );
}
