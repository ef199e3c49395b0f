import type { ComponentChildren } from "preact";
import type { Entry } from "../../src/archive/entry.ts";
import type { Fact, Period } from "../../src/report/schema.ts";
import { useSite } from "../../src/site/context.ts";
import { kindUrl, levelUrl } from "../facets.ts";
import { time } from "../time.ts";
import { useWords } from "../words.ts";
import { Known } from "./known.tsx";
import { Link } from "./link.tsx";
import { ProvinceName } from "./province-name.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** What is known of a report beyond its text, fact by fact, each with how it is known. */
export function Facts({ entry }: { entry: Entry }) {
  const { archive } = useSite();
  const { article, kinds, levels } = useWords();
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
      {fact(
        "event.organiser",
        article.organiser,
        event?.organiser && <Vietnamese>{event.organiser.join("; ")}</Vietnamese>,
      )}
      {fact("event.venue", article.venue, event?.venue && <Vietnamese>{event.venue}</Vietnamese>)}
      {fact(
        "provinces",
        article.provinces,
        provinces.length > 0 &&
          provinces.map((province, index) => (
            <>
              {index > 0 && ", "}
              <ProvinceName province={province} nowPartOf={archive.nowPartOf(province.slug)} />
            </>
          )),
      )}
      {fact(
        "publication",
        article.publication,
        publication && (
          <Link to={`/bao/${publication.slug}/`}>
            <Vietnamese>{publication.name}</Vietnamese>
          </Link>
        ),
      )}
      {fact("author", article.author, report.author && <Vietnamese>{report.author}</Vietnamese>)}
      {fact("reviews", article.reviews, <Periods periods={report.reviews} />)}
      {fact("plans", article.plans, <Periods periods={report.plans} />)}
      {fact("url", article.url, report.url && <a href={report.url}>{report.url}</a>)}
    </dl>
  );
}

/** A day in words, and the time where one was printed. */
export function Moment({ iso }: { iso: string }) {
  const { dayInWords } = useWords();
  const printed = time(iso);
  return <time dateTime={iso}>{`${dayInWords(iso)}${printed ? `, ${printed}` : ""}`}</time>;
}

function Days({ from, to }: { from: string; to: string | undefined }) {
  const { day } = useWords();
  if (to === undefined) return <Moment iso={from} />;
  return (
    <>
      <time dateTime={from}>{day(from)}</time>–<time dateTime={to}>{day(to)}</time>
    </>
  );
}

function Periods({ periods }: { periods: readonly Period[] }) {
  const { article, period } = useWords();
  if (periods.length === 0) return <>{article.unknown}</>;
  return <>{periods.map(period).join(", ")}</>;
}
