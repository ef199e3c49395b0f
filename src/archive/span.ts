/** The months a period covers, so that periods can be laid side by side. */
import type { Period } from "../report/schema.ts";

/** First and last month, `YYYY-MM`, both within. */
export interface Span {
  from: string;
  to: string;
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  H1: [1, 6],
  H2: [7, 12],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  "9M": [1, 9],
};

/**
 * The months of a period.
 *
 * @example spanOf("2020-H1")         // { from: "2020-01", to: "2020-06" }
 * @example spanOf("2016/2020")       // { from: "2016-01", to: "2020-12" }
 * @example spanOf("2019-H2/2020-H1") // { from: "2019-07", to: "2020-06" }
 */
export function spanOf(period: Period): Span {
  const known = SPANS.get(period);
  if (known !== undefined) return known;
  const [first = "", last = first] = period.split("/");
  const span = { from: monthsOf(first).from, to: monthsOf(last).to };
  SPANS.set(period, span);
  return span;
}

/** An archive has few periods and asks for each many times. */
const SPANS = new Map<Period, Span>();

function monthsOf(part: string): Span {
  const [year = "", rest] = part.split("-");
  const [from, to] = rest === undefined ? [1, 12] : (PARTS[rest] ?? [Number(rest), Number(rest)]);
  return { from: monthOf(year, from), to: monthOf(year, to) };
}

function monthOf(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** Whether two periods share a month. */
export function overlap(one: Period, other: Period): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a.from <= b.to && b.from <= a.to;
}

/** Earlier first; of two that begin together, the longer first: a year stands before its first half. */
export function byTime(one: Period, other: Period): number {
  const [a, b] = [spanOf(one), spanOf(other)];
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to > b.to ? -1 : 1;
  return 0;
}
