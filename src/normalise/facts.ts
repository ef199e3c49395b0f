/** All facts of a report, each by its own rule, in the order in which one needs another. */
import type { Fact, Kind, Level, Warning } from "../report/schema.ts";
import { existsOn, type Publication, type Vocabulary } from "../report/vocabulary.ts";
import { daysBetween } from "../vietnamese/dates.ts";
import { dayInAddress, provinceInAddress } from "./facts/address.ts";
import { author } from "./facts/author.ts";
import { type EventDay, eventDay } from "./facts/event-date.ts";
import { impossibleDayTold } from "./facts/impossible-day.ts";
import { kind } from "./facts/kind.ts";
import { level } from "./facts/level.ts";
import { organiser } from "./facts/organiser.ts";
import { yearsTold } from "./facts/period-told.ts";
import { periods } from "./facts/periods.ts";
import { type ProvincesFound, provinces } from "./facts/provinces.ts";
import { publication } from "./facts/publication.ts";
import { type PublishedFound, published } from "./facts/published.ts";
import { venue } from "./facts/venue.ts";
import { factLines } from "./reach.ts";
import { type Found, inferred, linesOf, type Reading, stated } from "./reading.ts";
import type { Sidecar } from "./sidecar.ts";

export interface FactValues {
  title: string;
  kicker: string;
  standfirst: string;
  published: string;
  "event.date": string;
  "event.endDate": string;
  "event.organiser": string[];
  "event.venue": string;
  "event.kind": Kind;
  level: Level;
  provinces: string[];
  publication: string;
  author: string;
  url: string;
  reviews: string[];
  plans: string[];
}

export type Facts = { [F in Fact]?: Found<FactValues[F]> };

export interface Resolved {
  facts: Facts;
  warnings: Warning[];
  discarded: PublishedFound["discarded"];
}

/**
 * Reads every fact that the text tells. What the archivist gives helps to find the others: a paper its
 * province, a day of publication the year of the event. The given facts themselves are not among the result.
 *
 * @param whole the lines as they are; of overlong ones the rules see the beginning, while headlines are kept whole
 * @returns the facts, each with how it is known; warnings for the archivist; datelines that turn out to be
 * of another day, which are furniture
 * @example a day without a year, in a report without a dateline: no `event.date`, and a `day-without-year` warning
 */
export function resolveFacts(whole: Reading, given: Sidecar): Resolved {
  const { vocabulary } = whole;
  const reading = { lines: factLines(whole.lines), vocabulary };
  const named = provinces(reading, organiser(reading), undefined, undefined);
  const paper = publication(reading, named.provinces?.value ?? []);
  const paperGiven = given.publication ?? (given.url && vocabulary.byAddress(given.url)?.slug);
  const known = knownPaper(vocabulary.publication(paperGiven ?? ""), paper.publication);
  const years = yearsTold(reading);
  const dated = eventDay(reading, years);
  const printed = published(reading, statedDay(dated), years.all);
  const moment = given.published ?? printed.published?.value ?? dayInAddress(given.url);
  const event = eventDay(reading, { ...years, published: moment?.slice(0, 10) });
  const day = given.event?.date ?? event.date?.value ?? moment?.slice(0, 10);
  const [year, month] = day === undefined ? [] : day.split("-").map(Number);
  const told = periods(reading, year, month);
  const organisers = organiser(reading);
  const places = withAddress(provinces(reading, organisers, known, day), given.url, vocabulary);

  const all: { [F in Fact]?: Found<FactValues[F]> | undefined } = {
    ...headlines(whole),
    published: printed.published && withDoubt(printed.published, event),
    "event.date": event.date,
    "event.endDate": event.endDate,
    "event.organiser": organisers,
    "event.venue": venue(reading),
    "event.kind": kind(reading, told),
    level: level(reading, organisers, places.provinces, day),
    provinces: places.provinces,
    publication: paper.publication && { value: paper.publication.value.slug, basis: paper.publication.basis },
    author: author(reading, printed.byline),
    reviews: told.reviews,
    plans: told.plans,
  };
  return {
    facts: withoutGaps(all),
    warnings: warningsOf(reading, {
      event,
      printed,
      paper,
      places,
      named: given.provinces ?? (places.provinces ?? named.provinces)?.value ?? [],
      day,
    }),
    discarded: printed.discarded,
  };
}

/** A day without a time that lies before the day of the event may be any: of the header, of the copy. */
function withDoubt(published: Found<string>, { date }: EventDay): Found<string> {
  const early =
    published.value.length === 10 && date !== undefined && daysBetween(published.value, date.value) > 1;
  return early
    ? { ...published, basis: { ...published.basis, known: "inferred", rule: "day-before-the-event" } }
    : published;
}

/** Where neither the text nor the paper tells the province, the address may. */
function withAddress(found: ProvincesFound, url: string | undefined, vocabulary: Vocabulary): ProvincesFound {
  if (found.provinces || found.ambiguous) return found;
  const province = provinceInAddress(url, vocabulary);
  if (!province) return found;
  const basis = { known: "inferred" as const, rule: "province-in-the-address", words: url ?? "" };
  return { provinces: { value: [province.slug], basis } };
}

function withoutGaps(all: { [F in Fact]?: Found<FactValues[F]> | undefined }): Facts {
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found !== undefined)) as Facts;
}

function headlines(reading: Reading): Facts {
  const facts: Facts = {};
  for (const role of ["title", "kicker", "standfirst"] as const) {
    const lines = linesOf(reading, role);
    const [line] = lines;
    const text = (role === "title" ? lines : lines.slice(0, 1)).map((one) => one.text).join(" ");
    const sure = line?.rule !== "headline-likeliest";
    if (line) facts[role] = (sure ? stated : inferred)(text, line.rule, line.n, text);
  }
  return facts;
}

function knownPaper(
  given: Publication | undefined,
  told: Found<Publication> | undefined,
): Found<Publication> | undefined {
  return given ? { value: given, basis: { known: "given", rule: "sidecar", words: given.name } } : told;
}

/** A day that is sure without the dateline: the text prints its year. */
function statedDay({ date }: EventDay): string | undefined {
  return date?.basis.known === "stated" ? date.value : undefined;
}

interface Findings {
  event: EventDay;
  printed: PublishedFound;
  paper: ReturnType<typeof publication>;
  places: ReturnType<typeof provinces>;
  /** Slugs of the provinces given or found; where none of the time is, of one that the text names all the same. */
  named: readonly string[];
  day: string | undefined;
}

function warningsOf(reading: Reading, findings: Findings): Warning[] {
  const { vocabulary } = reading;
  const { event, printed, paper, places, named, day } = findings;
  const warnings: Warning[] = [];
  if (event.withoutYear) {
    warnings.push({
      rule: "day-without-year",
      message: "the day of the event is told, its year is not",
      ...event.withoutYear,
    });
  }
  if (printed.wrongWeekday) {
    const { n, text } = printed.wrongWeekday.line;
    warnings.push({
      rule: "weekday-contradicts-date",
      message: "the date does not fall on the weekday printed; the date is kept",
      words: text,
      line: n,
    });
  }
  const impossible = impossibleDayTold(reading);
  if (impossible) {
    warnings.push({ rule: "impossible-day", message: "the calendar has no such day", ...impossible });
  }
  if (paper.unknownTag) {
    const { tag, line } = paper.unknownTag;
    warnings.push({
      rule: "unknown-tag",
      message: "no one paper of publications.yml signs with this tag",
      words: tag,
      line,
    });
  }
  if (places.ambiguous) {
    warnings.push({
      rule: "several-provinces",
      message: "several provinces are named, and nothing tells whose report this is",
      words: places.ambiguous.join(", "),
    });
  }
  for (const slug of named) {
    const province = vocabulary.province(slug);
    if (province && day !== undefined && !existsOn(province, day)) {
      warnings.push({
        rule: "province-not-of-that-time",
        message: `there was no ${province.name} on ${day}`,
        words: province.name,
      });
    }
  }
  return warnings;
}
