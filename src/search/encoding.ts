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

const SIGN = /[đ.,']/g;
const letterFor = (sign: string): string => LETTERS[sign] ?? sign;

/**
 * The token of one word, or of two in a row, by their exact or folded keys.
 *
 * @example tokenOf("xây", "dựng") // "xâyƕdựngƿ"
 */
export const tokenOf = (key: string, next?: string): string =>
  (next === undefined ? key : key + SEAM + next).replace(SIGN, letterFor) + END;

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

/**
 * A token that most documents have is on another page, where eight documents are one place: Pagefind does much for
 * each place. The place says which of the eight have the token, two bits for each.
 */
const TOGETHER = 8;
const STATES = 4 ** TOGETHER;
/** Places for each one that there would be, at the most, for it to be worth while. */
const FEW = 0.4;

/** How the pages of a slice are called in what Pagefind answers. */
export const pagesOf = (slice: string): { sparse: string; dense: string } => ({
  sparse: slice,
  dense: `${slice}+`,
});

/** Places put together, eight documents in one; `undefined` where that would not make them much fewer. */
export function densely(places: Uint32Array): number[] | undefined {
  const dense: number[] = [];
  let last = -1;
  for (const place of places) {
    const { document, inHead } = atPlace(place);
    const group = Math.floor(document / TOGETHER);
    if (group !== last) dense.push(group * STATES);
    last = group;
    dense[dense.length - 1] = (dense.at(-1) ?? 0) + (inHead ? 2 : 1) * 4 ** (document % TOGETHER);
  }
  return dense.length <= FEW * places.length ? dense : undefined;
}

/** What a place says: the opposite of `placeOf`. */
export const atPlace = (place: number) => ({ document: place >>> 1, inHead: place % 2 === 1 });

/** What a place of the other page says: the documents that have the token. */
export function atDensePlace(place: number): { document: number; inHead: boolean }[] {
  const group = Math.floor(place / STATES);
  return Array.from({ length: TOGETHER }, (_, at) => ({
    document: group * TOGETHER + at,
    has: (place >>> (2 * at)) & 3,
  }))
    .filter(({ has }) => has > 0)
    .map(({ document, has }) => ({ document, inHead: has === 2 }));
}
