/** Finds a gram in the chunks of the index, and reads its documents. */
import { ByteReader } from "../bytes.ts";
import type { QueryWord } from "../query/parse.ts";
import type { Store } from "./store.ts";

/** What a document has of a word or a phrase. */
export interface Hit {
  times: number;
  /** In the title or the keywords. */
  inHead: boolean;
  /** Where in the document, where the index tells. */
  places?: number[];
}

/** By document number, ascending: newest first. */
export type Hits = Map<number, Hit>;

/** Which spellings count: all words as typed; those typed with marks as typed; any. */
export type Level = "strict" | "by-word" | "folded";

export interface FoundGram {
  /** No places: the documents alone. */
  heavy: boolean;
  spellings: { exact: string[]; postings: Uint8Array }[];
}

/** The number of the last chunk whose first key is not above `key`; -1 when there is none. */
function chunkFor(firstKeys: readonly string[], key: string): number {
  let low = 0;
  let high = firstKeys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstKeys[middle] ?? "") <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function readGram(body: ByteReader, key: string): FoundGram {
  const head = body.number();
  const spellings = Array.from({ length: head >> 1 }, () => {
    const exact = (body.text() || key).split(" ");
    return { exact, postings: body.take(body.number()) };
  });
  return { heavy: (head & 1) === 1, spellings };
}

/** The gram of these words, whatever their marks; `undefined` when the index has none. */
export async function findGram(store: Store, words: readonly QueryWord[]): Promise<FoundGram | undefined> {
  const key = words.map((word) => word.folded).join(" ");
  const { chunks } = await store.manifest();
  const number = chunkFor(chunks[words.length - 1] ?? [], key);
  if (number < 0) return undefined;
  const chunk = new ByteReader(await store.file(`${words.length}-${number}`));
  let at = "";
  while (!chunk.done) {
    at = at.slice(0, chunk.number()) + chunk.text();
    const body = chunk.take(chunk.number());
    if (at === key) return readGram(new ByteReader(body), key);
    if (at > key) return undefined;
  }
  return undefined;
}

function counts(exact: readonly string[], words: readonly QueryWord[], level: Level): boolean {
  if (level === "folded") return true;
  return words.every((word, at) => (level === "by-word" && !word.marked) || word.exact === exact[at]);
}

function addPostings(hits: Hits, postings: Uint8Array, heavy: boolean): void {
  const reader = new ByteReader(postings);
  let document = -1;
  while (!reader.done) {
    document += reader.number() + 1;
    const head = reader.number();
    const hit: Hit = { times: head >> 1, inHead: (head & 1) === 1 };
    if (!heavy) hit.places = readPlaces(reader, hit.times);
    const known = hits.get(document);
    hits.set(document, known ? mergedHit(known, hit) : hit);
  }
}

function readPlaces(reader: ByteReader, times: number): number[] {
  let place = 0;
  return Array.from({ length: times }, () => {
    place += reader.number();
    return place;
  });
}

function mergedHit(a: Hit, b: Hit): Hit {
  const merged: Hit = { times: a.times + b.times, inHead: a.inHead || b.inHead };
  if (a.places && b.places) merged.places = [...a.places, ...b.places];
  return merged;
}

/** The documents of a gram in the spellings that count. */
export function hitsOf(gram: FoundGram | undefined, words: readonly QueryWord[], level: Level): Hits {
  const hits: Hits = new Map();
  if (!gram) return hits;
  const taken = gram.spellings.filter(({ exact }) => counts(exact, words, level));
  for (const { postings } of taken) addPostings(hits, postings, gram.heavy);
  return taken.length > 1 ? new Map([...hits].sort(([a], [b]) => a - b)) : hits;
}
