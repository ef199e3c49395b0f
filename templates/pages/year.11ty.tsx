import { listsOf } from "../../src/archive/lists.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { WHOLE } from "../chain-views.ts";
import { ChainPart } from "../components/chain.tsx";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { Listed } from "../components/listed.tsx";
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
  const lists = listsOf(site.archive);
  const { earlier, later } = site.archive.yearsBeside(year);
  const has = (kind: "year" | "planned" | "lookedBack") => lists.total(kind, year) > 0;
  const { parts, titles, year: words, years: names } = wordsOf(site);
  return (
    <Document url={page.url} hasFeed title={names.name(year)} trail={[{ name: titles.years, url: "/nam/" }]}>
      <h1>{names.name(year)}</h1>
      <div class="sides">
        {has("planned") && (
          <section aria-labelledby="ke-hoach">
            <h2 id="ke-hoach">{words.planned(year)}</h2>
            <Listed kind="planned" value={year} />
          </section>
        )}
        {has("lookedBack") && (
          <section aria-labelledby="nhin-lai">
            <h2 id="nhin-lai">{words.lookedBack(year)}</h2>
            <Listed kind="lookedBack" value={year} />
          </section>
        )}
      </div>
      <ChainPart view={{ year }} url={WHOLE} heading={parts.ofYear(year)} />
      <section aria-labelledby="bai-dang">
        <h2 id="bai-dang">{words.reports(year)}</h2>
        {has("year") ? <Listed kind="year" value={year} /> : <p>{words.none}</p>}
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
