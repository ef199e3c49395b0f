import type { ComponentChildren } from "preact";
import type { ChainFilter, ChainPeriod, ChainYear } from "../../src/archive/chain.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { Planned, Reported } from "./chain-block.tsx";
import { Link } from "./link.tsx";
import { nameOf } from "./province-name.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** The chain of an archive, or of the part that a filter keeps, year by year. */
export function ChainYears({ filter }: { filter: ChainFilter }) {
  const { chain, years: names } = useWords();
  const years = readingOf(useSite().archive).chain.years(filter);
  if (years.length === 0) return <p>{chain.empty}</p>;
  const long = filter.province === undefined && isLong(years);
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
          <h2 id={`nam-${year.year}`}>{names.name(year.year)}</h2>
          {long ? <Counts year={year} /> : <ChainPeriods year={year} />}
        </section>
      ))}
    </>
  );
}

/** One year of the chain, as a part of another page. */
export function ChainPart({ filter, heading }: { filter: ChainFilter; heading: ComponentChildren }) {
  const { years: names } = useWords();
  const years = readingOf(useSite().archive)
    .chain.years(filter)
    .filter(({ periods }) => periods.length > 0);
  if (years.length === 0) return null;
  return (
    <section class="chain-part" aria-labelledby="de-ra-va-bao-cao">
      <h2 id="de-ra-va-bao-cao">{heading}</h2>
      {years.map((year) => (
        <section key={year.year} class="chain-year">
          {years.length > 1 && <h3 id={`chuoi-${year.year}`}>{names.name(year.year)}</h3>}
          {filter.province === undefined && isLong([year]) ? (
            <Counts year={year} />
          ) : (
            <ChainPeriods year={year} />
          )}
        </section>
      ))}
    </section>
  );
}

/** A page of more points than this would be too heavy for a phone: it counts them, and leads to the provinces'. */
const MOST_POINTS = 1500;

function isLong(years: readonly ChainYear[]): boolean {
  const counts = years.map((year) => countsOf(year));
  return counts.reduce((sum, { planned, reported }) => sum + planned + reported, 0) > MOST_POINTS;
}

function countsOf({ periods }: ChainYear): { planned: number; reported: number } {
  const sum = (blocks: readonly { points: readonly unknown[] }[]) =>
    blocks.reduce((total, { points }) => total + points.length, 0);
  return {
    planned: periods.reduce((total, period) => total + sum(period.planned), 0),
    reported: periods.reduce((total, period) => total + sum(period.reported), 0),
  };
}

/** In place of a year that is too long for the page. */
function Counts({ year }: { year: ChainYear }) {
  const { chain } = useWords();
  const { planned, reported } = countsOf(year);
  const entries = new Map(
    year.periods.flatMap((period) =>
      [...period.planned, ...period.reported].flatMap(({ entry }) =>
        entry.provinces.map((province) => [province.slug, province] as const),
      ),
    ),
  );
  return (
    <>
      <p>{chain.counts(planned, reported)}</p>
      <ul class="chips">
        {[...entries.values()].map((province) => (
          <li key={province.slug}>
            <Link to={`/qua-cac-nam/tinh/${province.slug}/#nam-${year.year}`}>
              <Vietnamese>{nameOf(province)}</Vietnamese>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function ChainPeriods({ year }: { year: ChainYear }) {
  const { chain } = useWords();
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
  const { chain, period: inWords } = useWords();
  const name = inWords(period.period);
  return (
    <section
      class={isYear ? "period" : "period part-of-year"}
      // A whole year has its name from the section around it.
      aria-label={isYear ? undefined : name}
    >
      {!isYear && <p class="period-name">{name.charAt(0).toUpperCase() + name.slice(1)}</p>}
      <div class="pair">
        <div class="planned">
          <p class="side">{chain.planned}</p>
          <Planned blocks={period.planned} />
          {period.planned.length === 0 && <p class="gap">{chain.nothingPlanned}</p>}
        </div>
        <div class="reported">
          <p class="side">{chain.reported}</p>
          <Reported blocks={period.reported} />
          {period.reported.length === 0 && (
            <p class="gap">{period.reviewed ? chain.reportedElsewhere : chain.nothingReported}</p>
          )}
        </div>
      </div>
    </section>
  );
}
