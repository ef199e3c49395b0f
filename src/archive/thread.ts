/** From one report to those that speak of the same years: what was planned before, what was told after. */
import type { Archive, Spoke } from "./archive.ts";
import type { Entry } from "./entry.ts";
import { yearsOf } from "./period.ts";

/** A year that a report speaks of, and other reports that do. Nearest kin first. */
export interface Thread {
  year: string;
  /** `plan` where the report planned for the year, `review` where it looked back on it. */
  side: "plan" | "review";
  /** The other side of the year: for a plan, those that looked back on it; for a review, those that planned it. */
  across: Entry[];
  /** Those that did the same as the report for the same year. */
  beside: Entry[];
}

/** More than this many of one sort tell a reader nothing; the year's page has them all. */
const LONGEST = 5;

/**
 * The years a report speaks of, plans first, each with the reports that answer it.
 *
 * @example a report that plans 2021 -> [{ year: "2021", side: "plan", across: [the report of 2022 that reviews 2021], … }]
 */
export function threadsOf(entry: Entry, archive: Archive): Thread[] {
  const years = (periods: readonly string[]) => [...new Set(periods.flatMap(yearsOf))];
  return [
    ...years(entry.report.plans).map((year) => threadOf(entry, year, "plan", archive)),
    ...years(entry.report.reviews).map((year) => threadOf(entry, year, "review", archive)),
  ].filter(({ across, beside }) => across.length + beside.length > 0);
}

function threadOf(entry: Entry, year: string, side: Thread["side"], archive: Archive): Thread {
  const shelf = archive.year(year);
  const others = (spoken: readonly Spoke[] = []) =>
    spoken.map((spoke) => spoke.entry).filter(({ url }) => url !== entry.url);
  const planned = others(shelf?.planned);
  const lookedBack = others(shelf?.lookedBack);
  const [across, beside] = side === "plan" ? [lookedBack, planned] : [planned, lookedBack];
  return { year, side, across: nearest(entry, across), beside: nearest(entry, beside) };
}

function nearest(entry: Entry, others: readonly Entry[]): Entry[] {
  const kinship = (other: Entry) =>
    (other.provinces.some((province) => entry.provinces.includes(province)) ? 2 : 0) +
    (other.report.level === entry.report.level ? 1 : 0);
  return [...others].sort((a, b) => kinship(b) - kinship(a)).slice(0, LONGEST);
}
