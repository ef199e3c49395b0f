import type { ChainYear } from "../../src/archive/chain.ts";
import { readingOf } from "../../src/archive/reading.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Reported } from "../components/chain-block.tsx";
import { Document } from "../components/document.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/han-che/" };

export default function Shortcomings({ site, page }: PageData) {
  const { period: inWords, reading, shortcomings: words, years: names } = wordsOf(site);
  const years = readingOf(site.archive)
    .chain.years()
    .filter((year) => shortcomings(year).length > 0);
  return (
    <Document url={page.url} title={reading.shortcomings} trail={[]}>
      <h1>{reading.shortcomings}</h1>
      <p>{words.about}</p>
      <ReadingNav here={page.url} />
      {years.map((year) => (
        <section key={year.year} class="chain-year" aria-labelledby={`nam-${year.year}`}>
          <h2 id={`nam-${year.year}`}>{names.name(year.year)}</h2>
          {shortcomings(year).map(({ period, blocks }) => (
            <section key={period} class="period">
              {period !== year.year && <p class="period-name">{inWords(period)}</p>}
              <Reported blocks={blocks} />
            </section>
          ))}
        </section>
      ))}
    </Document>
  );
}

function shortcomings({ periods }: ChainYear) {
  return periods
    .map(({ period, reported }) => ({
      period,
      blocks: reported.filter(({ role }) => role === "limitations"),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}
