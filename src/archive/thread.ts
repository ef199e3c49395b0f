/** From one report to those that speak of the same years: what was planned before, what was told after. */
import type { Level } from "../report/schema.ts";
import type { Province } from "../report/vocabulary.ts";
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

/** Answers for each report which others speak of its years. */
export class Threads {
  readonly #archive: Archive;
  readonly #shelves = new Map<string, Record<Thread["side"], Side>>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /**
   * The years a report speaks of, plans first, each with the reports that answer it.
   *
   * @example a report that plans 2021 -> [{ year: "2021", side: "plan", across: [the report of 2022 that reviews 2021], … }]
   */
  of(entry: Entry): Thread[] {
    const years = (periods: readonly string[]) => [...new Set(periods.flatMap(yearsOf))];
    return [
      ...years(entry.report.plans).map((year) => this.#thread(entry, year, "plan")),
      ...years(entry.report.reviews).map((year) => this.#thread(entry, year, "review")),
    ].filter(({ across, beside }) => across.length + beside.length > 0);
  }

  #thread(entry: Entry, year: string, side: Thread["side"]): Thread {
    const shelf = this.#shelves.get(year) ?? this.#shelve(year);
    const other = side === "plan" ? "review" : "plan";
    return { year, side, across: shelf[other].nearest(entry), beside: shelf[side].nearest(entry) };
  }

  #shelve(year: string): Record<Thread["side"], Side> {
    const shelf = this.#archive.year(year);
    const sides = { plan: new Side(shelf?.planned ?? []), review: new Side(shelf?.lookedBack ?? []) };
    this.#shelves.set(year, sides);
    return sides;
  }
}

/** The reports on one side of a year, found by what makes them kin, so that no report is held against all others. */
class Side {
  readonly #order: ReadonlyMap<Entry, number>;
  readonly #byProvince = new Map<Province, Entry[]>();
  readonly #byLevel = new Map<Level | undefined, Entry[]>();

  constructor(spoken: readonly Spoke[]) {
    this.#order = new Map(spoken.map(({ entry }, at) => [entry, at]));
    for (const entry of this.#order.keys()) {
      for (const province of entry.provinces) push(this.#byProvince, province, entry);
      push(this.#byLevel, entry.report.level, entry);
    }
  }

  /** Those of the same province and level, then of the same province, then of the same level, then others. */
  nearest(entry: Entry): Entry[] {
    const { level } = entry.report;
    const sameProvince = new Set(entry.provinces.flatMap((province) => this.#byProvince.get(province) ?? []));
    const kin = [...sameProvince].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
    const found: Entry[] = [];
    const take = (some: Iterable<Entry>, wanted: (other: Entry) => boolean) => {
      for (const other of some) {
        if (found.length === LONGEST) return;
        if (other !== entry && wanted(other)) found.push(other);
      }
    };
    take(kin, (other) => other.report.level === level);
    take(kin, (other) => other.report.level !== level);
    take(this.#byLevel.get(level) ?? [], (other) => !sameProvince.has(other));
    take(this.#order.keys(), (other) => !sameProvince.has(other) && other.report.level !== level);
    return found;
  }
}

function push<K>(lists: Map<K, Entry[]>, key: K, entry: Entry): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
