import type { ChainFilter, ChainPeriod, ChainYear } from "../../src/archive/chain.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { period as inWords } from "../dates.ts";
import { chain } from "../reading-words.ts";
import { Planned, Reported } from "./chain-block.tsx";

/** The chain of an archive, or of the part that a filter keeps, year by year. */
export function ChainYears({ filter }: { filter: ChainFilter }) {
  const years = readingOf(useSite().archive).chain.years(filter);
  if (years.length === 0) return <p>{chain.empty}</p>;
  return (
    <>
      <nav class="chain-years" aria-label={chain.years}>
        <ul class="chips">
          {years.map(({ year, periods }) => (
            <li key={year}>
              <a href={`#nam-${year}`} class={periods.length === 0 ? "gap" : undefined}>
                {year}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {years.map((year) => (
        <section class="chain-year" key={year.year} aria-labelledby={`nam-${year.year}`}>
          <h2 id={`nam-${year.year}`}>Năm {year.year}</h2>
          <ChainPeriods year={year} />
        </section>
      ))}
    </>
  );
}

/** One year of the chain, as a part of another page. */
export function ChainPart({ filter, heading }: { filter: ChainFilter; heading: string }) {
  const years = readingOf(useSite().archive)
    .chain.years(filter)
    .filter(({ periods }) => periods.length > 0);
  if (years.length === 0) return null;
  return (
    <section class="chain-part" aria-labelledby="de-ra-va-bao-cao">
      <h2 id="de-ra-va-bao-cao">{heading}</h2>
      {years.map((year) => (
        <section key={year.year} class="chain-year">
          {years.length > 1 && <h3 id={`chuoi-${year.year}`}>Năm {year.year}</h3>}
          <ChainPeriods year={year} />
        </section>
      ))}
    </section>
  );
}

function ChainPeriods({ year }: { year: ChainYear }) {
  if (year.periods.length === 0) return <p class="gap">{chain.gap}</p>;
  return (
    <>
      {year.periods.map((period) => (
        <Period key={period.period} period={period} isYear={period.period === year.year} />
      ))}
    </>
  );
}

function Period({ period, isYear }: { period: ChainPeriod; isYear: boolean }) {
  const name = inWords(period.period);
  return (
    <section class={isYear ? "period" : "period part-of-year"} aria-label={name}>
      {!isYear && <p class="period-name">{name.charAt(0).toUpperCase() + name.slice(1)}</p>}
      <div class="pair">
        <div class="planned">
          <p class="side">{chain.planned}</p>
          <Planned blocks={period.planned} reviewed={period.reviewed} />
          {period.planned.length === 0 && <p class="gap">{chain.nothingPlanned}</p>}
        </div>
        <div class="reported">
          <p class="side">{chain.reported}</p>
          <Reported blocks={period.reported} />
          {period.reported.length === 0 && <p class="gap">{chain.nothingReported}</p>}
        </div>
      </div>
    </section>
  );
}
