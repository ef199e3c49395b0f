/**
 * Text as the words a reader looks for: syllables, numbers, signs.
 *
 * A word has two keys. `exact` is its spelling with case, Unicode form and tone style levelled, marks kept;
 * `folded` is what a reader types without marks. Numbers keep their printed separators in `exact` and lose
 * the thousands points in `folded`, so that 3703 finds 3.703.
 */
import { dropInvisible, INVISIBLE, unmarked } from "./letters.ts";
import { remembering } from "./remember.ts";
import { sameWord } from "./tones.ts";

export interface Word {
  /** Where the word stands in the text, in UTF-16 units: `text.slice(start, end)`. */
  start: number;
  end: number;
  exact: string;
  folded: string;
  /** No white space between this word and the one before: the parts of 05-CT/TW or 3.703/3.823. */
  joined: boolean;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|%/gu;
/** Stands for an invisible character: a combining one, so that a soft hyphen does not cut a word in two. */
const UNSEEN = "\u034F";
const SPACE = /\s/;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;

/** The exact key of one word. Eth, which stands for Đ on some pages, is đ. */
export function exactKey(word: string): string {
  return sameWord(dropInvisible(word).replace(/[ðÐ]/g, "đ").replace(/’/g, "'"));
}

/** The folded key of an exact key. */
export function foldedKey(exact: string): string {
  return THOUSANDS.test(exact) ? exact.replaceAll(".", "") : unmarked(exact);
}

interface Keys {
  exact: string;
  folded: string;
}

/** The same few thousand words make up all texts. */
const keysOf = remembering(20_000, (printed: string): Keys => {
  const exact = exactKey(printed.replaceAll(UNSEEN, ""));
  return { exact, folded: foldedKey(exact) };
});

/**
 * The words of a text in NFC or NFD, in order. Punctuation between words is left out; «%» is a word of its own.
 *
 * @example words("Khoá XII").map((w) => w.exact)         // ["khóa", "xii"]
 * @example words("05-CT/TW").map((w) => w.folded)        // ["05", "ct", "tw"]: three words, the last two `joined`
 * @example words("3.703 đảng viên").map((w) => w.folded) // ["3703", "dang", "vien"]
 * @example words("…")                                    // []
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let last = 0;
  const visible = text.replace(INVISIBLE, UNSEEN);
  for (const match of visible.matchAll(WORD)) {
    const { exact, folded } = keysOf(match[0]);
    if (exact === "") continue;
    const start = match.index;
    const joined = found.length > 0 && !SPACE.test(visible.slice(last, start));
    last = start + match[0].length;
    found.push({ start, end: last, exact, folded, joined });
  }
  return found;
}
