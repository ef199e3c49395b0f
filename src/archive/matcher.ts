/** What reported points may be related to a planned one: those that share rare words, a document or a figure. */
import type { Period } from "../report/schema.ts";
import type { Entry } from "./entry.ts";
import { numbersOf, PairCounts, type Pairs, type Shared } from "./likeness.ts";
import { yearsOf } from "./period.ts";
import type { Place } from "./place.ts";
import type { Part } from "./roles.ts";
import { Shelf } from "./shelf.ts";
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

interface Known {
  point: Point;
  pairs: Pairs;
  keys: Keys;
}

/** A reported point with what it shares with a planned one. */
interface Candidate {
  other: Known;
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
/** One rare pair alone is chance. */
const NO_CHANCE = 2;
/** Points say much the same when this share of the planned one's pairs is found again, and at least so many. */
const MUCH = 0.5;
const SEVERAL = 3;

/** Finds what may be related, by what is shared. */
export class Matcher {
  readonly #counts: PairCounts;
  readonly #keysOf: KeysOf;
  readonly #planned: ReadonlyMap<Point, Pairs>;
  /** Reported points by year and place, so that a plan is only held against what could answer it. */
  readonly #shelves = new Map<string, Shelf<Known>>();

  /** @param reported oldest first */
  constructor(planned: readonly Point[], reported: readonly Point[], { keysOf, smallWords }: MatcherWays) {
    this.#counts = new PairCounts(smallWords);
    this.#planned = new Map(planned.map((point) => [point, this.#counts.add(point.text)]));
    this.#keysOf = keysOf;
    for (const point of reported) {
      const known = { point, pairs: this.#counts.add(point.text), keys: keysOf(point.entry, point) };
      for (const shelf of shelvesOf(point, ["*"])) {
        const others = this.#shelves.get(shelf) ?? new Shelf(had);
        others.add(known);
        this.#shelves.set(shelf, others);
      }
    }
  }

  /** What may be related to a planned point, the likeliest first; and whether anything could have been. */
  answers(point: Point): { related: Related[]; answerable: boolean } {
    const own = this.#planned.get(point) ?? new Uint32Array(0);
    const keys = this.#keysOf(point.entry, point);
    const pairs = [...new Set(numbersOf(own))];
    const sharedWith = this.#counts.sharedWith(own);
    const shelves = shelvesToAsk(point).flatMap((name) => this.#shelves.get(name) ?? []);
    const related = [...new Set(shelves.flatMap((shelf) => this.#likely(shelf, pairs, keys)))]
      .filter((other) => isLater(other, point) && overlap(other.point.period, point.period))
      .map((other) => this.#compare(pairs.length, keys, other, sharedWith(other.pairs)))
      .filter((candidate) => candidate !== undefined)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map((candidate) => this.#marked({ point, pairs: own, keys }, candidate));
    return { related, answerable: shelves.some((shelf) => couldAnswer(shelf, point)) };
  }

  /** What on a shelf shares a document or a figure, rare pairs, or much of all. */
  #likely(shelf: Shelf<Known>, pairs: readonly number[], keys: Keys): Known[] {
    return shelf.having([
      { names: new Set(keys.map(({ key }) => key)), least: 1 },
      { names: pairs.filter((pair) => this.#counts.isRare(pair)), least: NO_CHANCE },
      { names: pairs.length < needed(pairs.length) ? [] : pairs, least: needed(pairs.length) },
    ]);
  }

  /** What a reported point shares with a planned one of so many pairs; undefined where that is too little. */
  #compare(size: number, keys: Keys, other: Known, shared: readonly number[]): Candidate | undefined {
    const rare = shared.filter((pair) => this.#counts.isRare(pair));
    const common = keys.filter(({ key }) => other.keys.some((one) => one.key === key));
    const weight =
      rare.length < NO_CHANCE ? 0 : rare.reduce((sum, pair) => sum + this.#counts.weight(pair), 0);
    const isMuch = shared.length >= needed(size);
    const score = weight + common.length * ENOUGH + (isMuch ? shared.length : 0);
    return score < ENOUGH ? undefined : { other, shared, isMuch, score };
  }

  #marked(planned: Known, { other, shared, isMuch }: Candidate): Related {
    const wanted = new Set(shared);
    const marks = ({ point, pairs, keys }: Known, others: Keys) =>
      merged(
        this.#counts.stretches(pairs, wanted, isMuch),
        keys
          .filter(({ key }) => others.some((one) => one.key === key))
          .map(({ place }) => relative(place, point)),
      );
    return { point: other.point, here: marks(planned, other.keys), there: marks(other, planned.keys) };
  }
}

/** How many of a planned point's pairs a reported one has to share to say much the same. */
const needed = (pairs: number) => Math.max(SEVERAL, Math.ceil(pairs * MUCH));

const had = ({ pairs, keys }: Known) => [...numbersOf(pairs), ...keys.map(({ key }) => key)];

/** A report of the day of the plan may be of the same conference, and answer it; the plan's own does not. */
const isLater = ({ point: { entry } }: Known, planned: Point) =>
  entry.day >= planned.entry.day && entry !== planned.entry;

/** Whether any later report on a shelf speaks of the time of a plan. */
function couldAnswer(shelf: Shelf<Known>, planned: Point): boolean {
  for (const other of shelf.fromLast()) {
    if (other.point.entry.day < planned.entry.day) return false;
    if (isLater(other, planned) && overlap(other.point.period, planned.period)) return true;
  }
  return false;
}

/** Where a point may be looked for: its years, each with its provinces, and with the centre if it is central. */
function shelvesOf({ entry, period }: Pick<Point, "entry" | "period">, more: readonly string[]): string[] {
  const { provinces, level } = entry.report;
  const places = [...provinces, ...more, ...(level === "central" ? ["central"] : [])];
  return yearsOf(period).flatMap((year) => places.map((place) => `${year} ${place}`));
}

/** Where what could answer a plan stands, of its own place: the centre speaks for all, and its plans are for all. */
function shelvesToAsk({ entry, period }: Point): string[] {
  return entry.report.level === "central"
    ? yearsOf(period).map((year) => `${year} *`)
    : shelvesOf({ entry, period }, ["central"]);
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
