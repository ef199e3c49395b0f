/** Words in a row, put together from the grams of the index. */
import { LONGEST } from "../format.ts";
import type { QueryWord } from "../query/parse.ts";
import { type FoundGram, findGram, type Hit, type Hits, hitsOf, type Level } from "./gram.ts";
import type { Store } from "./store.ts";

interface Run {
  hits: Hits;
  /** Every hit has its places. */
  placed: boolean;
}

/** Documents in which a place of `b` follows one of `a`: the run one word longer than either. */
function joined(a: Hits, b: Hits): Hits {
  const hits: Hits = new Map();
  for (const [document, left] of a) {
    const right = new Set(b.get(document)?.places?.map((place) => place - 1));
    const places = left.places?.filter((place) => right.has(place)) ?? [];
    if (places.length > 0) hits.set(document, { times: places.length, inHead: left.inHead, places });
  }
  return hits;
}

/** Documents in both, as often as in the rarer. */
function inBoth(a: Hits, b: Hits): Hits {
  const hits: Hits = new Map();
  for (const [document, left] of a) {
    const right = b.get(document);
    if (right) hits.set(document, leastOf(left, right));
  }
  return hits;
}

const leastOf = (a: Hit, b: Hit): Hit => ({
  times: Math.min(a.times, b.times),
  inHead: a.inHead && b.inHead,
});

/** Looks up runs of the words of one query. Grams are read once, whatever the level asked for. */
export class PhraseFinder {
  readonly #store: Store;
  readonly #grams = new Map<string, Promise<FoundGram | undefined>>();

  constructor(store: Store) {
    this.#store = store;
  }

  #gram(words: readonly QueryWord[]): Promise<FoundGram | undefined> {
    const key = words.map((word) => word.folded).join(" ");
    const known = this.#grams.get(key) ?? findGram(this.#store, words);
    this.#grams.set(key, known);
    return known;
  }

  async #lookUp(words: readonly QueryWord[], level: Level): Promise<Run> {
    const gram = await this.#gram(words);
    return { hits: hitsOf(gram, words, level), placed: gram !== undefined && !gram.heavy };
  }

  /**
   * The documents in which the words stand in a row. Exact, but for runs of more than six words of which every
   * six are among the most frequent of the archive: there, having all those sixes is enough.
   */
  async find(words: readonly QueryWord[], level: Level): Promise<Hits> {
    if (words.length <= 2) return (await this.#lookUp(words, level)).hits;
    const pairs = words.slice(1).map((_, at) => this.#lookUp(words.slice(at, at + 2), level));
    let runs = await Promise.all(pairs);
    for (let size = 3; size <= words.length; size++) {
      if (runs.some((run) => run.hits.size === 0)) return new Map();
      const shorter = runs;
      const longer = shorter.slice(1).map((right, at) => {
        const left = shorter[at] ?? right;
        return this.#join(left, right, words.slice(at, at + size), level);
      });
      runs = await Promise.all(longer);
    }
    return runs[0]?.hits ?? new Map();
  }

  async #join(left: Run, right: Run, words: readonly QueryWord[], level: Level): Promise<Run> {
    if (left.placed && right.placed) return { hits: joined(left.hits, right.hits), placed: true };
    if (words.length <= LONGEST) return this.#lookUp(words, level);
    return { hits: inBoth(left.hits, right.hits), placed: false };
  }
}
