/** What reported points may be related to a planned one: those that share rare words, a document or a figure. */
import type { Period } from "../report/schema.ts";
import type { Entry } from "./entry.ts";
import { PairCounts, type Shared } from "./likeness.ts";
import { yearsOf } from "./period.ts";
import type { Place } from "./place.ts";
import type { Part } from "./roles.ts";
import { overlap } from "./span.ts";

/** One point of a plan or a report, word for word. */
export interface Point extends Place {
  entry: Entry;
  period: Period;
  role: NonNullable<Part["role"]>;
}

/** A reported point that shares rare words, a document or a figure with a planned one. */
export interface Related {
  point: Point;
  /** The shared words in the planned point, and in the reported one. */
  here: Shared[];
  there: Shared[];
}

/** What is known of a point beyond its words: the documents it cites and its figures, as comparable keys. */
export type KeysOf = (entry: Entry, place: Place) => readonly { key: string; place: Place }[];

type Keys = ReturnType<KeysOf>;

interface Reported {
  point: Point;
  pairs: ReadonlySet<number>;
  keys: Keys;
}

/** A reported point with what it shares with a planned one. */
interface Candidate {
  other: Reported;
  shared: readonly number[];
  isMuch: boolean;
  score: number;
}

/** How a matcher learns what it cannot see in the points themselves. */
export interface MatcherWays {
  keysOf: KeysOf;
  /** Words too small to relate two points. */
  smallWords: readonly string[];
}

const MOST = 3;
const ENOUGH = 3;
/** Points say much the same when this share of the planned one's pairs is found again, and at least so many. */
const MUCH = 0.5;
const SEVERAL = 3;

/** Finds what may be related, by what is shared. */
export class Matcher {
  readonly #counts: PairCounts;
  readonly #keysOf: KeysOf;
  readonly #planned: ReadonlyMap<Point, ReadonlySet<number>>;
  /** Reported points by year and place, so that a plan is only held against what could answer it. */
  readonly #shelves = new Map<string, Reported[]>();

  constructor(planned: readonly Point[], reported: readonly Point[], { keysOf, smallWords }: MatcherWays) {
    this.#counts = new PairCounts(smallWords);
    this.#planned = new Map(planned.map((point) => [point, this.#counts.add(point.text)]));
    this.#keysOf = keysOf;
    for (const point of reported) {
      const known = {
        point,
        pairs: this.#counts.add(point.text),
        keys: keysOf(point.entry, point),
      };
      for (const shelf of shelvesOf(point, ["*"])) {
        const others = this.#shelves.get(shelf);
        if (others === undefined) this.#shelves.set(shelf, [known]);
        else others.push(known);
      }
    }
  }

  /** What may be related to a planned point, the likeliest first; and whether anything could have been. */
  answers(point: Point): { related: Related[]; answerable: boolean } {
    const own = [...(this.#planned.get(point) ?? [])];
    const keys = this.#keysOf(point.entry, point);
    const central = point.entry.report.level === "central";
    const shelves = central
      ? yearsOf(point.period).map((year) => `${year} *`)
      : shelvesOf(point, ["central"]);
    const others = [...new Set(shelves.flatMap((shelf) => this.#shelves.get(shelf) ?? []))].filter((other) =>
      comparable(point, other.point),
    );
    const related = others
      .map((other) => this.#compare(own, keys, other))
      .filter(({ score }) => score >= ENOUGH)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map((candidate) => this.#marked(point, keys, candidate));
    return { related, answerable: others.length > 0 };
  }

  #compare(own: readonly number[], keys: Keys, other: Reported): Candidate {
    const shared = own.filter((pair) => other.pairs.has(pair));
    const rare = shared.filter((pair) => this.#counts.isRare(pair));
    const common = keys.filter(({ key }) => other.keys.some((one) => one.key === key));
    // One rare pair alone is chance.
    const weight = rare.length < 2 ? 0 : rare.reduce((sum, pair) => sum + this.#counts.weight(pair), 0);
    const isMuch = shared.length >= SEVERAL && shared.length / own.length >= MUCH;
    return { other, shared, isMuch, score: weight + common.length * ENOUGH + (isMuch ? shared.length : 0) };
  }

  #marked(point: Point, keys: Keys, { other, shared, isMuch }: Candidate): Related {
    const pairs = new Set(shared);
    const marks = (of: Point, own: Keys, others: Keys) =>
      merged(
        this.#counts.stretches(of.text, pairs, isMuch),
        own
          .filter(({ key }) => others.some((one) => one.key === key))
          .map(({ place }) => relative(place, of)),
      );
    return {
      point: other.point,
      here: marks(point, keys, other.keys),
      there: marks(other.point, other.keys, keys),
    };
  }
}

/** Where a point may be looked for: its years, each with its provinces, and with the centre if it is central. */
function shelvesOf({ entry, period }: Point, more: readonly string[]): string[] {
  const { provinces, level } = entry.report;
  const places = [...provinces, ...more, ...(level === "central" ? ["central"] : [])];
  return yearsOf(period).flatMap((year) => places.map((place) => `${year} ${place}`));
}

/** A report of another place says nothing of what was planned here; the centre's speaks for all. */
function comparable(planned: Point, reported: Point): boolean {
  if (planned.entry === reported.entry || !overlap(planned.period, reported.period)) return false;
  if (reported.entry.day < planned.entry.day) return false;
  const [a, b] = [planned.entry.report, reported.entry.report];
  if (a.level === "central" || b.level === "central") return true;
  return a.provinces.some((slug) => b.provinces.includes(slug));
}

function relative(place: Place, point: Place): Shared {
  return { index: Math.max(0, place.index - point.index), end: Math.min(point.end, place.end) - point.index };
}

function merged(a: readonly Shared[], b: readonly Shared[]): Shared[] {
  const found: Shared[] = [];
  for (const one of [...a, ...b].sort((x, y) => x.index - y.index)) {
    const last = found.at(-1);
    if (last !== undefined && one.index <= last.end + 1) last.end = Math.max(last.end, one.end);
    else found.push({ ...one });
  }
  return found;
}
