/** Which words two points share that few others have. Says what is shared; never what it means. */
import { words } from "../vietnamese/words.ts";

/** A stretch of a point's text. */
export interface Shared {
  index: number;
  end: number;
}

/** Two neighbouring syllables, which in Vietnamese are most often one word, and where they stand. */
interface Pair extends Shared {
  first: string;
  second: string;
}

/**
 * The telling pairs of a text in their order: first the numbers of all, then of each where it begins and where it ends.
 * In one array, because an archive has millions of texts.
 */
export type Pairs = Uint32Array;

/** How many places of `Pairs` a pair takes: its number, its beginning, its end. */
const PLACES = 3;

const NONE: number[] = [];

/** The pairs of a text that no punctuation parts. */
function pairsOf(text: string): Pair[] {
  const all = words(text);
  return all.slice(1).flatMap((word, at) => {
    const before = all[at];
    if (before === undefined || !/^[\s-]*$/u.test(text.slice(before.end, word.start))) return [];
    return [{ first: before.exact, second: word.exact, index: before.start, end: word.end }];
  });
}

/** The numbers of the pairs, in their order. */
export function numbersOf(pairs: Pairs): Uint32Array {
  return pairs.subarray(0, pairs.length / PLACES);
}

const LETTER = /^\p{L}/u;
/** However large the archive, a pair that stands in more points than this is not rare. */
const MOST = 200;

/**
 * Tells pairs of syllables that say something from those that every point has. A pair is known by its number: an
 * archive has millions of them, and few that differ.
 */
export class PairCounts {
  readonly #numbers = new Map<string, number>();
  /** By the number of a pair. */
  readonly #counts: number[] = [];
  readonly #small: ReadonlySet<string>;
  /** By the number of a pair: the last text asked about that has it. */
  #asked = new Uint32Array(0);
  #asking = 0;
  #texts = 0;

  /** @param smallWords words too small to say anything, in lower case */
  constructor(smallWords: readonly string[]) {
    this.#small = new Set(smallWords);
  }

  /**
   * Counts a point of the archive. What is rare is known once all have been counted.
   *
   * @returns the pairs of its text of which neither syllable is a small word or a number
   */
  add(text: string): Pairs {
    const telling = pairsOf(text).filter(({ first, second }) => this.#tells(first) && this.#tells(second));
    const numbers = telling.map(({ first, second }) => this.#numberOf(`${first} ${second}`));
    for (const pair of new Set(numbers)) this.#counts[pair] = this.#count(pair) + 1;
    this.#texts += 1;
    const pairs = new Uint32Array(PLACES * telling.length);
    pairs.set(numbers);
    telling.forEach(({ index, end }, at) => {
      pairs.set([index, end], telling.length + 2 * at);
    });
    return pairs;
  }

  /**
   * What a text shares with others, each pair once, to be asked of many others at once. Pairs are asked about one text
   * after another.
   *
   * @example const shared = counts.sharedWith(own); others.map(shared)
   */
  sharedWith(own: Pairs): (others: Pairs) => readonly number[] {
    if (this.#asked.length < this.#numbers.size) this.#asked = new Uint32Array(this.#numbers.size);
    this.#asking += 1;
    for (const pair of numbersOf(own)) this.#asked[pair] = this.#asking;
    return (others) => {
      let found = NONE;
      for (const pair of numbersOf(others)) {
        if (this.#asked[pair] !== this.#asking || found.includes(pair)) continue;
        if (found === NONE) found = [];
        found.push(pair);
      }
      return found;
    };
  }

  #tells(syllable: string): boolean {
    return LETTER.test(syllable) && !this.#small.has(syllable);
  }

  #numberOf(pair: string): number {
    const known = this.#numbers.get(pair) ?? this.#numbers.size;
    this.#numbers.set(pair, known);
    return known;
  }

  #count(pair: number): number {
    return this.#counts[pair] ?? 0;
  }

  /** In a small archive a pair that stands in four points of it is still rare. */
  get #limit(): number {
    return Math.min(MOST, Math.max(4, Math.round(this.#texts * 0.04)));
  }

  /** Whether few points have a pair. */
  isRare(pair: number): boolean {
    return this.#count(pair) <= this.#limit;
  }

  /** The rarer a pair, the more it says. */
  weight(pair: number): number {
    return Math.log((this.#limit * 4) / (this.#count(pair) || 1));
  }

  /**
   * Where shared pairs stand in a text, joined where they touch.
   *
   * @param all whether stretches of common pairs count too; otherwise only those with a rare one among them
   */
  stretches(pairs: Pairs, shared: ReadonlySet<number>, all: boolean): Shared[] {
    const found: (Shared & { rare: boolean })[] = [];
    const many = pairs.length / PLACES;
    for (let at = 0; at < many; at += 1) {
      const [pair = 0, index = 0, end = 0] = [pairs[at], pairs[many + 2 * at], pairs[many + 2 * at + 1]];
      if (!shared.has(pair)) continue;
      const last = found.at(-1);
      const rare = this.isRare(pair);
      if (last !== undefined && index <= last.end) {
        last.end = end;
        last.rare ||= rare;
      } else found.push({ index, end, rare });
    }
    return found.filter(({ rare }) => all || rare).map(({ index, end }) => ({ index, end }));
  }
}
