/**
 * Words and pairs of words as Pagefind keeps them, one token each, and what a place of a token means.
 *
 * Pagefind folds marks by decomposing, and cannot fold đ: here it is ḏ, which decomposes into d and a mark. It
 * takes every word as the beginning of longer ones: the mark at the end of a token lets nothing be longer. It knows
 * no nearness, and a phrase costs it the square of the archive: two words in a row are a token of their own. And it
 * drops points, commas and apostrophes from what is asked: they are letters here.
 */
const END = "ƿ";
const SEAM = "ƕ";
const LETTERS: Record<string, string> = { đ: "ḏ", ".": "ƥ", ",": "ƈ", "'": "ƴ" };
const SIGNS = Object.fromEntries(Object.entries(LETTERS).map(([sign, letter]) => [letter, sign]));

const encode = (key: string): string => key.replace(/[đ.,']/g, (sign) => LETTERS[sign] ?? sign);

/**
 * The token of one word, or of two in a row, by their exact or folded keys.
 *
 * @example tokenOf(["xây", "dựng"]) // "xâyƕdựngƿ"
 */
export const tokenOf = (keys: readonly string[]): string => encode(keys.join(SEAM)) + END;

/** The word that a token is of; `undefined` for a pair. */
export function wordOf(token: string): string | undefined {
  if (token.includes(SEAM)) return undefined;
  return token.slice(0, -END.length).replace(/[ḏƥƈƴ]/g, (letter) => SIGNS[letter] ?? letter);
}

const MARKS = /(?![\u3099\u309A])\p{M}/gu;
const KANA_MARK = /[\u3099\u309A]/;

/** A token without marks, as Pagefind makes it of what is asked: it finds words by this. */
export function bareToken(token: string): string {
  const bare = token.normalize("NFD").replace(MARKS, "");
  return KANA_MARK.test(bare) ? bare.normalize("NFC") : bare;
}

/**
 * A slice is one page to Pagefind, and each document a place on it: two places, the second for tokens that the
 * title or the keywords have.
 */
export const placeOf = (document: number, inHead: boolean): number => document * 2 + Number(inHead);

/** The opposite of `placeOf`. */
export const atPlace = (place: number) => ({ document: place >> 1, inHead: place % 2 === 1 });
