/** The stretches of time that a sentence names, held against those that its report reviews and plans. */
import type { Spoken } from "../report/part-roles.ts";
import type { Period, Report } from "../report/schema.ts";
import { findPeriods, type PeriodMention, writePeriod } from "../vietnamese/periods.ts";

type Spans = Pick<Report, "reviews" | "plans">;

/** A period of the report that a sentence names. */
export interface Named {
  speaks: "review" | "plan";
  period: Period;
}

/**
 * The periods of a report that a text names, in order. A year that both looks back and plans (its first half is
 * reviewed, its second planned) is neither.
 *
 * @example namedPeriods("trong quý I-2021", { reviews: ["2020"], plans: ["2021", "2021-Q1"] }) // plan 2021-Q1
 * @example namedPeriods("6 tháng cuối năm", { reviews: ["2020-H1"], plans: ["2020-H2"] })       // plan 2020-H2
 */
export function namedPeriods(text: string, { reviews, plans }: Spans): Named[] {
  return [...findPeriods(text), ...monthsAlone(text)].flatMap((mention): Named[] => {
    const review = reviews.find((period) => names(mention, period));
    const plan = plans.find((period) => names(mention, period));
    if (review !== undefined && plan === undefined) return [{ speaks: "review", period: review }];
    if (plan !== undefined && review === undefined) return [{ speaks: "plan", period: plan }];
    return [];
  });
}

/** What a report does with the time that these words name. */
export function speaksOf(words: string, report: Spans): Spoken | undefined {
  const named = new Set(namedPeriods(words, report).map(({ speaks }) => speaks));
  return named.size === 1 ? [...named][0] : undefined;
}

/**
 * The concrete periods of a text whose time is known: those that it names, or else the first of the report's own.
 *
 * @example periodsSpoken("plan", "6 tháng cuối năm", { reviews: ["2020-H1"], plans: ["2020-H2"] }) // ["2020-H2"]
 * @example periodsSpoken("event", "…", report) // []: the conference is no period
 */
export function periodsSpoken(speaks: Spoken, text: string, report: Spans): Period[] {
  if (speaks === "event") return [];
  const own = namedPeriods(text, report)
    .filter((one) => one.speaks === speaks)
    .map(({ period }) => period);
  const [first] = speaks === "review" ? report.reviews : report.plans;
  if (own.length > 0) return [...new Set(own)];
  return first === undefined ? [] : [first];
}

function names(mention: PeriodMention, period: Period): boolean {
  if (mention.part === "rest") return /-(?:H2|Q4)$/.test(period);
  if (mention.year === undefined) {
    const [first = "", rest] = period.split("-");
    return rest === mention.part && /^\d{4}$/.test(first);
  }
  return writePeriod(mention.part, mention.year, mention.endYear) === period;
}

/** «Tháng 2» without a year, which only means something beside the report's own months. */
function monthsAlone(text: string): PeriodMention[] {
  return [...text.matchAll(/(?<!\d\s)(?<!\p{L})tháng\s(1[0-2]|0?[1-9])(?![\d/.-]|\snăm\s\d)/giu)].map(
    (match) => ({
      index: match.index,
      end: match.index + match[0].length,
      text: match[0],
      part: (match[1] ?? "").padStart(2, "0"),
    }),
  );
}
