import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { ChainPart } from "../components/chain.tsx";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { ReportList } from "../components/report-list.tsx";
import { Spoken } from "../components/spoken.tsx";
import { wordsOf } from "../words.ts";

export const data = {
  pagination: {
    data: "site.archive.years",
    size: 1,
    alias: "year",
    before: (years: Site["archive"]["years"]) => years.map(({ year }) => year),
  },
  permalink: ({ year }: { year: string }) => `/nam/${year}/`,
};

export default function YearPage({ site, page, year }: PageData & { year: string }) {
  const { years } = site.archive;
  const { parts, titles, year: words, years: names } = wordsOf(site);
  const index = years.findIndex((shelf) => shelf.year === year);
  const shelf = years[index];
  if (shelf === undefined) throw new Error(`No year ${year}`);
  const later = years[index - 1]?.year;
  const earlier = years[index + 1]?.year;
  return (
    <Document url={page.url} hasFeed title={names.name(year)} trail={[{ name: titles.years, url: "/nam/" }]}>
      <h1>{names.name(year)}</h1>
      <div class="sides">
        {shelf.planned.length > 0 && (
          <section aria-labelledby="ke-hoach">
            <h2 id="ke-hoach">{words.planned(year)}</h2>
            <Spoken spoken={shelf.planned} year={year} />
          </section>
        )}
        {shelf.lookedBack.length > 0 && (
          <section aria-labelledby="nhin-lai">
            <h2 id="nhin-lai">{words.lookedBack(year)}</h2>
            <Spoken spoken={shelf.lookedBack} year={year} />
          </section>
        )}
      </div>
      <ChainPart filter={{ year }} heading={parts.ofYear(year)} />
      <section aria-labelledby="bai-dang">
        <h2 id="bai-dang">{words.reports(year)}</h2>
        {shelf.entries.length > 0 ? <ReportList entries={shelf.entries} /> : <p>{words.none}</p>}
      </section>
      <nav class="neighbours" aria-label={words.neighbours}>
        {earlier && (
          <p>
            <span>{words.previous}</span> <Link to={`/nam/${earlier}/`}>{names.name(earlier)}</Link>
          </p>
        )}
        {later && (
          <p class="next">
            <span>{words.next}</span> <Link to={`/nam/${later}/`}>{names.name(later)}</Link>
          </p>
        )}
      </nav>
    </Document>
  );
}
