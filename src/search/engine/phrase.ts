/** Words in a row: whole words, whatever their marks or with the marks as typed. */
import { toneStyles } from "../../vietnamese/tones.ts";
import { encodeLetters, HEAD } from "../encoding.ts";
import type { QueryWord } from "../query/parse.ts";
import type { Positions, Source } from "./source.ts";

/** Which spellings count: all words as typed; those typed with marks as typed; any. */
export type Level = "strict" | "by-word" | "folded";

/** The documents that have the words, and whether the title or the keywords of each do. */
export type Hits = Map<number, { inHead: boolean }>;

/** A phrase is asked for in so many spellings at most. */
const MOST_SPELLINGS = 8;

/** The exact spellings that are one word: both tone styles, and Eth for đ. */
function spellings({ exact }: QueryWord): string[] {
  const styles = toneStyles(exact);
  return [...styles, ...styles.filter((text) => text.includes("đ")).map((text) => text.replaceAll("đ", "ð"))];
}

/** Every way to spell the phrase. Eth is tried for single words only: pages that have it have little else. */
function phrases(words: readonly QueryWord[]): string[] {
  const [only] = words;
  if (words.length === 1 && only) return spellings(only);
  let all = [""];
  for (const word of words) {
    const styles = toneStyles(word.exact);
    all = all.flatMap((start) => styles.map((style) => `${start} ${style}`)).slice(0, MOST_SPELLINGS);
  }
  return all.map((phrase) => phrase.trim());
}

/** Words next to each other that were typed with marks. */
function markedRuns(words: readonly QueryWord[]): QueryWord[][] {
  const runs: QueryWord[][] = [];
  words.forEach((word, at) => {
    if (!word.marked) return;
    if (at > 0 && words[at - 1]?.marked) runs.at(-1)?.push(word);
    else runs.push([word]);
  });
  return runs;
}

export class PhraseFinder {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  #folded(words: readonly QueryWord[]): Promise<Positions> {
    return this.#source.firstPositions(encodeLetters(words.map((word) => word.folded).join(" ")), false);
  }

  async #exact(words: readonly QueryWord[]): Promise<Positions> {
    const found: Positions = new Map();
    const all = await Promise.all(
      phrases(words).map((phrase) => this.#source.firstPositions(encodeLetters(phrase), true)),
    );
    for (const [document, position] of all.flatMap((positions) => [...positions])) {
      found.set(document, Math.min(position, found.get(document) ?? position));
    }
    return found;
  }

  async #asTyped(words: readonly QueryWord[], level: Level): Promise<Positions> {
    if (level === "folded") return this.#folded(words);
    const runs = markedRuns(words);
    if (level === "strict" || runs[0]?.length === words.length) return this.#exact(words);
    const [all, ...marked] = await Promise.all([this.#folded(words), ...runs.map((run) => this.#exact(run))]);
    return new Map([...all].filter(([document]) => marked.every((positions) => positions.has(document))));
  }

  /**
   * The documents in which the words stand in a row. Where only some are typed with marks, «by word» asks that
   * the row be there, and the marked words too; not that they be the same ones.
   */
  async find(asked: readonly QueryWord[], level: Level): Promise<Hits> {
    // To Pagefind a per cent sign is no word; it has no position of its own in the index either.
    const words = asked.filter((word) => word.exact !== "%");
    if (words.length === 0) return new Map();
    const positions = await this.#asTyped(words, level);
    return new Map([...positions].map(([document, position]) => [document, { inHead: position < HEAD }]));
  }
}
