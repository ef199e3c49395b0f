/**
 * Words and pairs of words as Pagefind keeps them, one token each.
 *
 * Pagefind folds marks by decomposing, and cannot fold đ: here it is ḏ, which decomposes into d and a mark. It
 * takes every word as the beginning of longer ones: the mark at the end of a token lets nothing be longer. It knows
 * no nearness, and a phrase costs it the square of the archive: two words in a row are a token of their own. And it
 * drops points and commas from numbers: they are letters here.
 */
const END = "ƿ";
const SEAM = "ƕ";
const LETTERS: Record<string, string> = { đ: "ḏ", ".": "ƥ", ",": "ƈ" };

const encode = (key: string): string => key.replace(/[đ.,]/g, (sign) => LETTERS[sign] ?? sign);

/**
 * The token of one word, or of two in a row, by their exact or folded keys.
 *
 * @example tokenOf(["xây", "dựng"]) // "xâyƕdựngƿ"
 */
export const tokenOf = (keys: readonly string[]): string => keys.map(encode).join(SEAM) + END;

/** Places in the index set aside for the title and the keywords, so that a match there is known by its place. */
export const HEAD = 128;

/** Fills the head up to its length. No word to Pagefind, but a place. */
const PAD = "\uE00D";

/** The tokens of a document as the text that Pagefind is given. */
export function tokenText(head: readonly string[], body: readonly string[]): string {
  const first = head.slice(0, HEAD);
  const padding = Array.from({ length: HEAD - first.length }, () => PAD);
  return [...first, ...padding, ...body].join(" ");
}
