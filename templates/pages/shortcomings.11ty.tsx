import { listsOf } from "../../src/archive/lists.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { SHORTCOMINGS } from "../chain-views.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { ShortcomingPeriods } from "../components/shortcomings.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: SHORTCOMINGS };

export default function Shortcomings({ site, page }: PageData) {
  const { reading, shortcomings: words, years: names } = wordsOf(site);
  const summary = listsOf(site.archive).chains.summary({ shortcomings: true });
  return (
    <Document url={page.url} title={reading.shortcomings} trail={[]}>
      <h1>{reading.shortcomings}</h1>
      <p>{words.about}</p>
      <ReadingNav here={page.url} />
      {"years" in summary ? (
        summary.years.map(({ year, periods }) => (
          <section key={year} class="chain-year" aria-labelledby={`nam-${year}`}>
            <h2 id={`nam-${year}`}>{names.name(year)}</h2>
            <ShortcomingPeriods year={year} periods={periods} />
          </section>
        ))
      ) : (
        <ul class="index">
          {summary.counted.map(({ year, reported }) => (
            <li key={year}>
              <Link to={`${SHORTCOMINGS}${year}/`}>{names.name(year)}</Link>{" "}
              <span class="count">{words.count(reported)}</span>
            </li>
          ))}
        </ul>
      )}
    </Document>
  );
}
