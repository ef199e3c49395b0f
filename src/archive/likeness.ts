/** Which words two points share that few others have. Says what is shared; never what it means. */
import { words } from "../vietnamese/words.ts";

/** A stretch of a point's text. */
export interface Shared {
  index: number;
  end: number;
}

/** Two neighbouring syllables, which in Vietnamese are most often one word, and where they stand. */
interface Pair extends Shared {
  key: string;
}

/** The pairs of a text that no punctuation parts. */
function pairsOf(text: string): Pair[] {
  const all = words(text);
  return all.slice(1).flatMap((word, at) => {
    const before = all[at];
    if (before === undefined || !/^[\s-]*$/u.test(text.slice(before.end, word.start))) return [];
    return [{ key: `${before.exact} ${word.exact}`, index: before.start, end: word.end }];
  });
}

/** However large the archive, a pair that stands in more points than this is not rare. */
const MOST = 200;

/** Tells pairs of syllables that say something from those that every point has. */
export class PairCounts {
  readonly #counts = new Map<string, number>();
  readonly #small: ReadonlySet<string>;
  #texts = 0;

  /** @param smallWords words too small to say anything, in lower case */
  constructor(smallWords: readonly string[]) {
    this.#small = new Set(smallWords);
  }

  /**
   * Counts a point of the archive. What is rare is known once all have been counted.
   *
   * @returns the pairs of its text of which neither syllable is a small word or a number, each once
   */
  add(text: string): ReadonlySet<string> {
    const telling = new Set(
      pairsOf(text)
        .map(({ key }) => key)
        .filter((key) =>
          key.split(" ").every((syllable) => /^\p{L}/u.test(syllable) && !this.#small.has(syllable)),
        ),
    );
    for (const key of telling) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.#texts += 1;
    return telling;
  }

  /** In a small archive a pair that stands in four points of it is still rare. */
  get #limit(): number {
    return Math.min(MOST, Math.max(4, Math.round(this.#texts * 0.04)));
  }

  /** Whether few points have a pair. */
  isRare(key: string): boolean {
    return (this.#counts.get(key) ?? 0) <= this.#limit;
  }

  /** The rarer a pair, the more it says. */
  weight(key: string): number {
    return Math.log((this.#limit * 4) / (this.#counts.get(key) ?? 1));
  }

  /**
   * Where shared pairs stand in a text, joined where they touch.
   *
   * @param all whether stretches of common pairs count too; otherwise only those with a rare one among them
   */
  stretches(text: string, shared: ReadonlySet<string>, all: boolean): Shared[] {
    const found: (Shared & { rare: boolean })[] = [];
    for (const { key, index, end } of pairsOf(text)) {
      if (!shared.has(key)) continue;
      const last = found.at(-1);
      const rare = this.isRare(key);
      if (last !== undefined && index <= last.end) {
        last.end = end;
        last.rare ||= rare;
      } else found.push({ index, end, rare });
    }
    return found.filter(({ rare }) => all || rare).map(({ index, end }) => ({ index, end }));
  }
}
