/** What reported points may be related to a planned one: those that share rare words, a document or a figure. */
import type { Period } from "../report/schema.ts";
import type { Entry } from "./entry.ts";
import { PairCounts, type Pairs, type Shared } from "./likeness.ts";
import { yearsOf } from "./period.ts";
import type { Place } from "./place.ts";
import type { Part } from "./roles.ts";
import { type Span, spanOf } from "./span.ts";

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
  span: Span;
  pairs: Pairs;
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
  readonly #planned: ReadonlyMap<Point, Pairs>;
  /** Reported points by year and place, so that a plan is only held against what could answer it. */
  readonly #shelves = new Map<string, Reported[]>();

  constructor(planned: readonly Point[], reported: readonly Point[], { keysOf, smallWords }: MatcherWays) {
    this.#counts = new PairCounts(smallWords);
    this.#planned = new Map(planned.map((point) => [point, this.#counts.add(point.text)]));
    this.#keysOf = keysOf;
    for (const point of reported) {
      const known = {
        point,
        span: spanOf(point.period),
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
    const own = this.#planned.get(point) ?? new Uint32Array(0);
    const keys = this.#keysOf(point.entry, point);
    const sharedWith = this.#counts.sharedWith(own);
    const others = this.#comparable(point);
    const related = others
      .map((other) => this.#compare(own.length, keys, other, sharedWith(other.pairs)))
      .filter((candidate) => candidate !== undefined)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map((candidate) => this.#marked(point, keys, candidate));
    return { related, answerable: others.length > 0 };
  }

  /**
   * The reported points that could answer a planned one, each once: later ones, of an overlapping time. Those of
   * another place stand on other shelves; the centre's speak for all.
   */
  #comparable({ entry, period }: Point): Reported[] {
    const { from, to } = spanOf(period);
    const found = new Set<Reported>();
    for (const shelf of shelvesToAsk(entry, period)) {
      for (const other of this.#shelves.get(shelf) ?? []) {
        if (other.point.entry.day < entry.day || other.point.entry === entry) continue;
        if (other.span.from <= to && other.span.to >= from) found.add(other);
      }
    }
    return [...found];
  }

  /** What a reported point shares with a planned one of so many pairs; undefined where that is too little. */
  #compare(size: number, keys: Keys, other: Reported, shared: readonly number[]): Candidate | undefined {
    const rare = shared.filter((pair) => this.#counts.isRare(pair));
    const common = keys.filter(({ key }) => other.keys.some((one) => one.key === key));
    // One rare pair alone is chance.
    const weight = rare.length < 2 ? 0 : rare.reduce((sum, pair) => sum + this.#counts.weight(pair), 0);
    const isMuch = shared.length >= SEVERAL && shared.length / size >= MUCH;
    const score = weight + common.length * ENOUGH + (isMuch ? shared.length : 0);
    return score < ENOUGH ? undefined : { other, shared, isMuch, score };
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
function shelvesOf({ entry, period }: Pick<Point, "entry" | "period">, more: readonly string[]): string[] {
  const { provinces, level } = entry.report;
  const places = [...provinces, ...more, ...(level === "central" ? ["central"] : [])];
  return yearsOf(period).flatMap((year) => places.map((place) => `${year} ${place}`));
}

/** Where what could answer a plan stands: the plans of the centre are for all places. */
function shelvesToAsk(entry: Entry, period: Period): string[] {
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
