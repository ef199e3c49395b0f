import type { ComponentChildren } from "preact";
import type { Entry } from "../../src/archive/entry.ts";
import type { Fact, Period } from "../../src/report/schema.ts";
import { useSite } from "../../src/site/context.ts";
import { day, dayInWords, period, time } from "../dates.ts";
import { kindUrl, levelUrl } from "../facets.ts";
import { article, kinds, levels } from "../words.ts";
import { Known } from "./known.tsx";
import { Link } from "./link.tsx";
import { ProvinceName } from "./province-name.tsx";

/** What is known of a report beyond its text, fact by fact, each with how it is known. */
export function Facts({ entry }: { entry: Entry }) {
  const { archive } = useSite();
  const { report, provinces, publication } = entry;
  const { event, basis } = report;
  const fact = (name: Fact, label: string, value: ComponentChildren) =>
    value && (
      <div>
        <dt>{label}</dt>
        <dd>
          {value} <Known basis={basis[name]} />
        </dd>
      </div>
    );
  return (
    <dl class="facts">
      {fact(
        "published",
        article.published,
        report.published ? <Moment iso={report.published} /> : article.unknown,
      )}
      {fact("event.date", article.event, event?.date && <Days from={event.date} to={event.endDate} />)}
      {fact(
        "event.kind",
        article.kind,
        event?.kind && <Link to={kindUrl(event.kind)}>{kinds[event.kind]}</Link>,
      )}
      {fact(
        "level",
        article.level,
        report.level && <Link to={levelUrl(report.level)}>{levels[report.level]}</Link>,
      )}
      {fact("event.organiser", article.organiser, event?.organiser?.join("; "))}
      {fact("event.venue", article.venue, event?.venue)}
      {fact(
        "provinces",
        article.provinces,
        provinces.length > 0 &&
          provinces.map((province, index) => (
            <>
              {index > 0 && ", "}
              <ProvinceName
                province={province}
                nowPartOf={archive.province(province.slug)?.nowPartOf ?? []}
              />
            </>
          )),
      )}
      {fact(
        "publication",
        article.publication,
        publication && <Link to={`/bao/${publication.slug}/`}>{publication.name}</Link>,
      )}
      {fact("author", article.author, report.author)}
      {fact("reviews", article.reviews, <Periods periods={report.reviews} />)}
      {fact("plans", article.plans, <Periods periods={report.plans} />)}
      {fact("url", article.url, report.url && <a href={report.url}>{report.url}</a>)}
    </dl>
  );
}

/** A day in words, and the time where one was printed. */
export function Moment({ iso }: { iso: string }) {
  const printed = time(iso);
  return <time dateTime={iso}>{`${dayInWords(iso)}${printed ? `, ${printed}` : ""}`}</time>;
}

function Days({ from, to }: { from: string; to: string | undefined }) {
  if (to === undefined) return <Moment iso={from} />;
  return (
    <>
      <time dateTime={from}>{day(from)}</time>–<time dateTime={to}>{day(to)}</time>
    </>
  );
}

function Periods({ periods }: { periods: readonly Period[] }) {
  if (periods.length === 0) return <>{article.unknown}</>;
  return <>{periods.map(period).join(", ")}</>;
}
