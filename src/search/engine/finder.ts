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

/** One word, or two in a row. */
type Row = readonly [word: QueryWord, next?: QueryWord];

const exactly = ([word, next]: Row): Asked => ({ token: tokenOf(word.exact, next?.exact), exact: true });
const folded = ([word, next]: Row): Asked => ({ token: tokenOf(word.folded, next?.folded), exact: false });

/** The tokens that a document with one word, or two in a row, has. */
function tokensFor(row: Row, level: Level): Asked[] {
  if (level === "folded") return [folded(row)];
  if (level === "strict") return [exactly(row)];
  const [word, next] = row;
  const marked = [word, ...(next ? [next] : [])].filter((one) => one.marked);
  const [only] = marked;
  if (only === undefined) return [folded(row)];
  // Of a row with marks on one word only, Pagefind finds the row, and the word; the text tells whether in one place.
  return marked.length === row.length ? [exactly(row)] : [folded(row), exactly([only])];
}

/** Each two words that follow each other; a single word by itself. */
function rowsOf(words: readonly QueryWord[]): Row[] {
  const [first, ...others] = words;
  if (first === undefined) return [];
  return others.length === 0 ? [[first]] : others.map((word, at): Row => [words[at] ?? first, word]);
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
    const tokens = rowsOf(words).flatMap((row) => tokensFor(row, level));
    const all = await Promise.all(tokens.map(({ token, exact }) => this.#source.having(token, exact)));
    return Having.inAll(all);
  }
}
