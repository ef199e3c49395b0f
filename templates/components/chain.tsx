import type { ComponentChildren } from "preact";
import type { ChainYear } from "../../src/archive/chain.ts";
import type { ChainView } from "../../src/archive/chain-lists.ts";
import type { CountedYear, PeriodPart } from "../../src/archive/chain-pages.ts";
import { listsOf } from "../../src/archive/lists.ts";
import { useSite } from "../../src/site/context.ts";
import { placeUrl } from "../chain-views.ts";
import { useWords } from "../words.ts";
import { Planned, Reported } from "./chain-block.tsx";
import { Link } from "./link.tsx";
import { nameOf } from "./province-name.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** The chain of an archive, or of the part that a view keeps, year by year: whole, or counted where it is too long. */
export function ChainYears({ view, url }: { view: ChainView; url: string }) {
  const { chain, years: names } = useWords();
  const summary = listsOf(useSite().archive).chains.summary(view);
  const years =
    "years" in summary
      ? summary.years.map((year) => ({
          year: year.year,
          gap: year.periods.length === 0,
          shown: <Periods year={year} />,
        }))
      : summary.counted.map((year) => ({
          year: year.year,
          gap: isGap(year),
          shown: <Counts year={year} view={view} url={url} />,
        }));
  if (years.length === 0) return <p>{chain.empty}</p>;
  return (
    <>
      <nav class="chain-years" aria-label={chain.years}>
        <ul class="chips">
          {years.map(({ year, gap }) => (
            <li key={year}>
              <a href={`#nam-${year}`} class={gap ? "gap" : undefined}>
                {year}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {years.map(({ year, shown }) => (
        <section class="chain-year" key={year} aria-labelledby={`nam-${year}`}>
          <h2 id={`nam-${year}`}>{names.name(year)}</h2>
          {shown}
        </section>
      ))}
    </>
  );
}

/** A view of the chain as a part of another page; `url` is that of its own page. */
export function ChainPart({
  view,
  url,
  heading,
}: {
  view: ChainView;
  url: string;
  heading: ComponentChildren;
}) {
  const { years: names } = useWords();
  const summary = listsOf(useSite().archive).chains.summary(view);
  const years =
    "years" in summary
      ? summary.years
          .filter(({ periods }) => periods.length > 0)
          .map((year) => ({ year: year.year, shown: <Periods year={year} /> }))
      : summary.counted
          .filter((year) => !isGap(year))
          .map((year) => ({ year: year.year, shown: <Counts year={year} view={view} url={url} /> }));
  if (years.length === 0) return null;
  return (
    <section class="chain-part" aria-labelledby="de-ra-va-bao-cao">
      <h2 id="de-ra-va-bao-cao">{heading}</h2>
      {years.map(({ year, shown }) => (
        <section key={year} class="chain-year">
          {years.length > 1 && <h3 id={`chuoi-${year}`}>{names.name(year)}</h3>}
          {shown}
        </section>
      ))}
    </section>
  );
}

const isGap = ({ planned, reported }: CountedYear) => planned + reported === 0;

/** In place of a year that is too long for the page: how much there is of it, and where. */
function Counts({
  year: { year, planned, reported, places },
  view,
  url,
}: {
  year: CountedYear;
  view: ChainView;
  url: string;
}) {
  const { chains } = listsOf(useSite().archive);
  const { chain, levels } = useWords();
  if (planned + reported === 0) return <p class="gap">{chain.gap}</p>;
  const own = chains.years(view).includes(year);
  return (
    <>
      <p>
        {chain.counts(planned, reported)}
        {own ? (
          <>
            : <Link to={`${url}${year}/`}>{chain.ofYear(year)}</Link>
          </>
        ) : (
          chain.byPlace
        )}
      </p>
      {view.province === undefined && (
        <ul class="chips">
          {places
            .filter(({ place }) => "province" in place || view.level === undefined)
            .map(({ place, from }) => (
              <li key={placeUrl(place)}>
                <Link to={`${placeUrl(place)}#nam-${from}`}>
                  {"province" in place ? (
                    <Vietnamese>{nameOf(place.province)}</Vietnamese>
                  ) : (
                    levels[place.level]
                  )}
                </Link>
              </li>
            ))}
        </ul>
      )}
    </>
  );
}

function Periods({ year: { year, periods } }: { year: ChainYear }) {
  const { chain } = useWords();
  if (periods.length === 0) return <p class="gap">{chain.gap}</p>;
  return <ChainPeriods year={year} periods={periods} />;
}

/** What was planned for the periods of a year, beside what was reported of them. */
export function ChainPeriods({ year, periods }: { year: string; periods: readonly PeriodPart[] }) {
  return (
    <>
      {periods.map((period) => (
        <Period key={period.period} period={period} isYear={period.period === year} />
      ))}
    </>
  );
}

function Period({ period, isYear }: { period: PeriodPart; isYear: boolean }) {
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
          {period.planned.length === 0 && (
            <p class="gap">{period.elsewhere?.planned ? chain.otherPage : chain.nothingPlanned}</p>
          )}
        </div>
        <div class="reported">
          <p class="side">{chain.reported}</p>
          <Reported blocks={period.reported} />
          {period.reported.length === 0 && (
            <p class="gap">
              {period.elsewhere?.reported
                ? chain.otherPage
                : period.reviewed
                  ? chain.reportedElsewhere
                  : chain.nothingReported}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
