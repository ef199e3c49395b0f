/** Words, pairs and longer runs of words with all their places, in the order of their keys. */
import { HEAVY, LONGEST } from "../format.ts";
import { BREAK, type Corpus } from "./corpus.ts";

export interface Gram {
  size: number;
  /** Folded words joined by spaces. */
  key: string;
  /** Every place it starts at, ascending. */
  places: Int32Array;
  /** Too frequent to keep places. Single words always are. */
  heavy: boolean;
}

/** All places, grouped by the word that stands there; groups in alphabetical order, places ascending. */
function placesByWord({ folded, foldedWords }: Corpus): Int32Array {
  const next = new Int32Array(foldedWords.length + 1);
  for (const word of folded) if (word !== BREAK) next[word + 1] = (next[word + 1] ?? 0) + 1;
  for (let word = 1; word < next.length; word++) next[word] = (next[word] ?? 0) + (next[word - 1] ?? 0);
  const places = new Int32Array(next.at(-1) ?? 0);
  folded.forEach((word, place) => {
    if (word === BREAK) return;
    const at = next[word] ?? 0;
    places[at] = place;
    next[word] = at + 1;
  });
  return places;
}

function compareFrom(folded: Int32Array, a: number, b: number, size: number): number {
  for (let at = 1; at < size; at++) {
    const difference = (folded[a + at] ?? BREAK) - (folded[b + at] ?? BREAK);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Sorts, within each group of one first word, by the words that follow. */
function sortGroups(folded: Int32Array, places: Int32Array, size: number): void {
  for (let from = 0; from < places.length; ) {
    let to = from + 1;
    while (to < places.length && folded[places[to] ?? 0] === folded[places[from] ?? 0]) to++;
    places.subarray(from, to).sort((a, b) => compareFrom(folded, a, b, size) || a - b);
    from = to;
  }
}

/**
 * Every gram of the index: all words, then all pairs, then the longer ones that the format asks for, each size
 * in the order of its keys. `places` is valid only until the next gram is asked for.
 */
export function* grams(corpus: Corpus): Generator<Gram> {
  const { folded, foldedWords } = corpus;
  const byWord = placesByWord(corpus);
  /** Whether the gram of the size before, at this place, was heavy. Of size 1 all are, so every pair is kept. */
  let heavyBefore = new Uint8Array(folded.length).fill(1);
  for (let size = 1; size <= LONGEST; size++) {
    const heavyHere = new Uint8Array(folded.length);
    const wanted = byWord.filter((place) => {
      for (let at = 1; at < size; at++) if ((folded[place + at] ?? BREAK) === BREAK) return false;
      return heavyBefore[place] === 1 || heavyBefore[place + 1] === 1;
    });
    if (wanted.length === 0) return;
    if (size > 1) sortGroups(folded, wanted, size);
    for (let from = 0; from < wanted.length; ) {
      const first = wanted[from] ?? 0;
      let to = from + 1;
      while (to < wanted.length && sameGram(folded, first, wanted[to] ?? 0, size)) to++;
      const places = wanted.subarray(from, to);
      const heavy = size === 1 || places.length > HEAVY;
      if (heavy) for (const place of places) heavyHere[place] = 1;
      const key = Array.from({ length: size }, (_, at) => foldedWords[folded[first + at] ?? 0]).join(" ");
      yield { size, key, places, heavy };
      from = to;
    }
    heavyBefore = heavyHere;
  }
}

function sameGram(folded: Int32Array, a: number, b: number, size: number): boolean {
  return folded[a] === folded[b] && compareFrom(folded, a, b, size) === 0;
}
