/** Conferences along a line of years, for a picture: where each stands, and the periods it joins. */
import type { Conference } from "./conferences.ts";
import { spanOf } from "./span.ts";

/** Years are units along the line: the middle of 2017 is 2017.5. */
export interface Stretch {
  from: number;
  to: number;
}

export interface TimelineRow {
  conference: Conference;
  /** The day of the conference. */
  at: number;
  reviews: Stretch[];
  plans: Stretch[];
}

/** A row for each conference, oldest first, and the years from the first to the last, whole. */
export function timelineOf(conferences: readonly Conference[]): {
  rows: TimelineRow[];
  from: number;
  to: number;
} {
  const rows = conferences.map((conference) => ({
    conference,
    at: yearOf(conference.day),
    reviews: conference.reviews.map(stretchOf),
    plans: conference.plans.map(stretchOf),
  }));
  const ends = rows.flatMap(({ at, reviews, plans }) => [
    at,
    ...[...reviews, ...plans].flatMap(({ from, to }) => [from, to]),
  ]);
  return { rows, from: Math.floor(Math.min(...ends)), to: Math.ceil(Math.max(...ends)) };
}

function stretchOf(period: string): Stretch {
  const { from, to } = spanOf(period);
  return { from: monthOf(from), to: monthOf(to) + 1 / 12 };
}

function monthOf(month: string): number {
  return Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 1) / 12;
}

function yearOf(day: string): number {
  return monthOf(day) + (Number(day.slice(8, 10)) - 1) / 365;
}
