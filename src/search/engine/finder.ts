/** Which documents have words in a row: whole words, whatever their marks or with the marks as typed. */
import { tokenOf } from "../encoding.ts";
import type { QueryWord } from "../query/parse.ts";
import { Having } from "./having.ts";
import type { Source } from "./source.ts";

/** Which spellings count: all words as typed; those typed with marks as typed; any. */
export type Level = "strict" | "by-word" | "folded";

interface Asked {
  token: string;
  exact: boolean;
}

const exactly = (row: readonly QueryWord[]): Asked => ({
  token: tokenOf(row.map((word) => word.exact)),
  exact: true,
});
const folded = (row: readonly QueryWord[]): Asked => ({
  token: tokenOf(row.map((word) => word.folded)),
  exact: false,
});

/** The tokens that a document with one word, or two in a row, has. */
function tokensFor(row: readonly QueryWord[], level: Level): Asked[] {
  if (level === "folded") return [folded(row)];
  if (level === "strict") return [exactly(row)];
  const marked = row.filter((word) => word.marked);
  if (marked.length === 0) return [folded(row)];
  // Of a row with marks on one word only, Pagefind finds the row, and the word; the text tells whether in one place.
  return marked.length === row.length ? [exactly(row)] : [folded(row), exactly(marked)];
}

export class Finder {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /**
   * The documents that have the words in a row. Of three words or more, those that have each two in a row: nearly
   * always in one place, and where a reader sees it the text is asked.
   */
  async find(asked: readonly QueryWord[], level: Level): Promise<Having> {
    // A per cent sign goes with its number; it has no token.
    const words = asked.filter((word) => word.exact !== "%");
    if (words.length === 0) return new Having(0);
    const rows = words.length === 1 ? [words] : words.slice(1).map((word, at) => [words[at] ?? word, word]);
    const tokens = rows.flatMap((row) => tokensFor(row, level));
    const all = await Promise.all(tokens.map(({ token, exact }) => this.#source.having(token, exact)));
    return Having.inAll(all);
  }
}
