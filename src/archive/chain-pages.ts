/** A chain, or what is left of one, in pages: whole while it is short, else counted, with pages for each year. */
import type { Level } from "../report/schema.ts";
import type { Province } from "../report/vocabulary.ts";
import type { ChainPeriod, ChainYear, PlannedPoint } from "./chain.ts";
import type { Entry } from "./entry.ts";
import { grouped } from "./grouped.ts";
import type { Point } from "./matcher.ts";
import { type Numbered, PagedList } from "./pages.ts";

/** What a page holds at the most, as it is counted here: characters, and some for the marks around them. */
const MOST_OF_CHAIN = 60_000;
/** What a page of one year holds at the least, where the year has several. */
const SIZE = 30_000;
/** What stands around a quotation: its link, and the report it is from. */
const AROUND = 400;

/** A year that is counted, not shown. */
export interface CountedYear {
  year: string;
  planned: number;
  reported: number;
  /** Where the chain of those that speak is told, each once, and the year in which the period that they speak of begins. */
  places: { place: ChainPlace; from: string }[];
}

/** A province; for a report that is of none, its level. */
export type ChainPlace = { province: Province } | { level: Level };

/** A period on one of several pages: which sides have more on others. */
export interface PeriodPart extends ChainPeriod {
  elsewhere?: { planned: boolean; reported: boolean };
}

export type ChainSummary = { years: readonly ChainYear[] } | { counted: readonly CountedYear[] };

export class ChainPages {
  readonly #years: readonly ChainYear[];
  #long: boolean | undefined;
  readonly #lists = new Map<string, PagedList<Entry>>();
  readonly #parts = new Map<string, ((entries: readonly Entry[]) => PeriodPart)[]>();

  /** @param years as `Chain.years` gives them */
  constructor(years: readonly ChainYear[]) {
    this.#years = years;
  }

  /** Whether the years are too much for one page. */
  get long(): boolean {
    this.#long ??= this.#weight > MOST_OF_CHAIN;
    return this.#long;
  }

  /** The years themselves, or what they count. */
  get summary(): ChainSummary {
    return this.long ? { counted: this.#years.map(counted) } : { years: this.#years };
  }

  /** The years of which there is something, oldest first. */
  get spoken(): string[] {
    return this.#years.filter(({ periods }) => periods.length > 0).map(({ year }) => year);
  }

  /** The numbers of the pages of a year beside the first. */
  numbers(year: string): number[] {
    return this.#list(year).numbers;
  }

  /** A page of a year: what its reports planned and told. */
  page(
    year: string,
    number?: number,
  ): (Omit<Numbered<Entry>, "items"> & { periods: PeriodPart[] }) | undefined {
    const page = this.#list(year).page(number);
    if (page === undefined) return undefined;
    const { items, ...rest } = page;
    return {
      ...rest,
      periods: this.#parted(year)
        .map((part) => part(items))
        .filter(speaks),
    };
  }

  get #weight(): number {
    let weight = 0;
    for (const { periods } of this.#years) {
      for (const [, own] of weightsOf(periods)) weight += own;
    }
    return weight;
  }

  #periods(year: string): readonly ChainPeriod[] {
    return this.#years.find((one) => one.year === year)?.periods ?? [];
  }

  /** For each period of a year how to get what some reports have of it. */
  #parted(year: string): ((entries: readonly Entry[]) => PeriodPart)[] {
    const known = this.#parts.get(year) ?? this.#periods(year).map(partsOf);
    this.#parts.set(year, known);
    return known;
  }

  #list(year: string): PagedList<Entry> {
    const known = this.#lists.get(year);
    if (known !== undefined) return known;
    const weights = weightsOf(this.#periods(year));
    const list = new PagedList([...weights.keys()].sort(newestFirst), {
      size: SIZE,
      weightOf: (entry) => weights.get(entry) ?? 0,
    });
    this.#lists.set(year, list);
    return list;
  }
}

/** What each report takes up. */
function weightsOf(periods: readonly ChainPeriod[]): Map<Entry, number> {
  const weights = new Map<Entry, number>();
  for (const { planned, reported } of periods) {
    for (const { entry, points } of planned) add(weights, entry, points, relatedWeight);
    for (const { entry, points } of reported) add(weights, entry, points, () => 0);
  }
  return weights;
}

function add<P extends Point>(
  weights: Map<Entry, number>,
  entry: Entry,
  points: readonly P[],
  more: (point: P) => number,
): void {
  const weight = points.reduce((sum, point) => sum + point.text.length + AROUND + more(point), 0);
  weights.set(entry, (weights.get(entry) ?? 0) + weight);
}

function relatedWeight({ related }: PlannedPoint): number {
  return related.reduce((sum, { point }) => sum + point.text.length + 2 * AROUND, 0);
}

function counted({ year, periods }: ChainYear): CountedYear {
  const sum = (blocks: readonly { points: readonly unknown[] }[]) =>
    blocks.reduce((total, { points }) => total + points.length, 0);
  return {
    year,
    planned: periods.reduce((total, { planned }) => total + sum(planned), 0),
    reported: periods.reduce((total, { reported }) => total + sum(reported), 0),
    places: placesOf(periods),
  };
}

function placesOf(periods: readonly ChainPeriod[]): CountedYear["places"] {
  const found = new Map<string, CountedYear["places"][number]>();
  for (const { period, planned, reported } of periods) {
    for (const { entry } of [...planned, ...reported]) {
      const { level } = entry.report;
      const here: ChainPlace[] =
        entry.provinces.length > 0 || level === undefined
          ? entry.provinces.map((province) => ({ province }))
          : [{ level }];
      for (const place of here) {
        const key = "province" in place ? place.province.slug : place.level;
        if (!found.has(key)) found.set(key, { place, from: period.slice(0, 4) });
      }
    }
  }
  return [...found.values()];
}

/** A way to get what some reports have of a period: there are as many pages as dozens of reports, and each has few. */
function partsOf(period: ChainPeriod): (entries: readonly Entry[]) => PeriodPart {
  const [planned, reported] = [ofEntries(period.planned), ofEntries(period.reported)];
  return (entries) => {
    const here = { planned: planned(entries), reported: reported(entries) };
    return {
      ...period,
      ...here,
      elsewhere: {
        planned: here.planned.length < period.planned.length,
        reported: here.reported.length < period.reported.length,
      },
    };
  };
}

/** Blocks by their reports, in the order that they have among all. */
function ofEntries<Block extends { entry: Entry }>(
  blocks: readonly Block[],
): (entries: readonly Entry[]) => Block[] {
  const places = grouped([...blocks.keys()], (at) => blocks[at]?.entry);
  return (entries) =>
    entries
      .flatMap((entry) => places.get(entry) ?? [])
      .sort((a, b) => a - b)
      .flatMap((at) => blocks[at] ?? []);
}

const speaks = ({ planned, reported }: ChainPeriod) => planned.length + reported.length > 0;

/** By the day, then by address. */
function newestFirst(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.url < b.url ? 1 : -1;
}
