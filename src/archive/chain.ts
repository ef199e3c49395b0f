/** For each period, what was planned beside what was reported, point by point, in the papers' own words. */
import type { Level, Period } from "../report/schema.ts";
import type { Entry } from "./entry.ts";
import { grouped } from "./grouped.ts";
import { blocksOf } from "./items.ts";
import { type KeysOf, Matcher, type Point, type Related } from "./matcher.ts";
import { yearsOf } from "./period.ts";
import type { Place } from "./place.ts";
import type { Part } from "./roles.ts";
import { byTime, overlap } from "./span.ts";

export interface PlannedPoint extends Point {
  related: Related[];
  /** Whether any later report of the centre or the same place looks back on the time; if none, silence says nothing. */
  answerable: boolean;
}

/** The points of one report under one announcement. */
export interface ChainBlock<P extends Point> {
  entry: Entry;
  role: NonNullable<Part["role"]>;
  announcement?: Place;
  points: P[];
}

export interface ChainPeriod {
  period: Period;
  planned: ChainBlock<PlannedPoint>[];
  reported: ChainBlock<Point>[];
  /** Whether any report of this or an overlapping period could have come back to what was planned. */
  reviewed: boolean;
}

export interface ChainYear {
  year: string;
  /** The year itself first, then its halves and quarters; none where the archive is silent on the year. */
  periods: ChainPeriod[];
}

/** What a chain is narrowed to. */
export interface ChainFilter {
  level?: Level;
  province?: string;
  year?: string;
}

/** How a chain learns what it cannot see in the points themselves. */
export interface ChainWays {
  /** The parts of a report. */
  read: (entry: Entry) => readonly Part[];
  /** Documents and figures within a place. */
  keysOf: KeysOf;
  /** Words too small to relate two points. */
  smallWords: readonly string[];
}

export class Chain {
  readonly #periods: readonly ChainPeriod[];

  /** @param entries oldest first */
  constructor(entries: readonly Entry[], ways: ChainWays) {
    const planned = entries.flatMap((entry) => blocks(entry, ways.read(entry), "planned"));
    const reported = entries.flatMap((entry) => blocks(entry, ways.read(entry), "reported"));
    const matcher = new Matcher(points(planned), points(reported), ways);
    const relate = (block: Dated): ChainBlock<PlannedPoint> => ({
      ...block,
      points: block.points.map((point) => ({ ...point, ...matcher.answers(point) })),
    });
    const plans = grouped(planned, ({ period }) => period);
    const reports = grouped(reported, ({ period }) => period);
    const periods = [...new Set([...plans.keys(), ...reports.keys()])].sort(byTime);
    this.#periods = periods.map((period) => ({
      period,
      planned: (plans.get(period) ?? []).map(relate),
      reported: reports.get(period) ?? [],
      reviewed: [...reports.keys()].some((other) => overlap(other, period)),
    }));
  }

  /** The periods that begin in a year: the year itself first, then its halves and quarters, and longer ones. */
  startingIn(year: string): ChainPeriod[] {
    return this.#periods.filter(({ period }) => period.startsWith(year));
  }

  /**
   * The chain year by year, oldest first, every year between the first and the last, silent ones too.
   *
   * @param filter keeps only reports of a level or a province, or only one year
   */
  years(filter: ChainFilter = {}): ChainYear[] {
    const periods = this.#periods
      .map((period) => narrowed(period, filter))
      .filter(({ planned, reported }) => planned.length + reported.length > 0);
    const within =
      filter.year === undefined
        ? periods
        : periods.filter(({ period }) => yearsOf(period).includes(filter.year ?? ""));
    const all = within.map(({ period }) => startOf(period));
    if (filter.year !== undefined) return [{ year: filter.year, periods: within }];
    const [first, last] = [Math.min(...all), Math.max(...all)];
    return Array.from({ length: all.length === 0 ? 0 : last - first + 1 }, (_, at) => ({
      year: String(first + at),
      periods: within.filter(({ period }) => startOf(period) === first + at),
    }));
  }
}

const startOf = (period: Period) => Number(period.slice(0, 4));

interface Dated extends ChainBlock<Point> {
  period: Period;
}

const points = (all: readonly Dated[]) => all.flatMap((block) => block.points);

function blocks(entry: Entry, parts: readonly Part[], which: "planned" | "reported"): Dated[] {
  return blocksOf(parts.filter((part) => wanted(part, which))).flatMap((block) =>
    block.periods.map((period) => ({
      entry,
      period,
      role: block.role,
      ...(block.announcement && { announcement: block.announcement }),
      points: block.points.map((point) => ({ ...point, entry, period, role: block.role })),
    })),
  );
}

/** Tasks, and what leaders asked for; results, and shortcomings. What delegates suggested is neither. */
function wanted({ role, speaks }: Part, which: "planned" | "reported"): boolean {
  if (which === "planned") return role === "tasks" || (role === "directive" && speaks === "plan");
  return role === "results" || role === "limitations";
}

function narrowed(period: ChainPeriod, { level, province }: ChainFilter): ChainPeriod {
  const keeps = ({ entry }: { entry: Entry }) =>
    (level === undefined || entry.report.level === level) &&
    (province === undefined || entry.report.provinces.includes(province));
  return { ...period, planned: period.planned.filter(keeps), reported: period.reported.filter(keeps) };
}
