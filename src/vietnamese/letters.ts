/**
 * The Vietnamese alphabet as Unicode sees it: composing, folding, comparing.
 *
 * Tone and vowel marks decompose under NFD and can be stripped; đ/Đ has no decomposition and must be
 * mapped by hand, as must Eth (Ð, U+00D0) and D with topbar's look-alikes, which stand for Đ on real pages.
 */

const MARKS = /\p{M}+/gu;
const D_WITH_STROKE = /[đð]/g;

/** Characters that print nothing inside a word: soft hyphen, zero-width space and joiners, direction marks, BOM. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/**
 * NFC, with every run of white space (NBSP included) as one space, and none at the ends. Changes nothing else.
 *
 * @example tidy("\u00A0khoá  XII ") // "khoá XII": the tone mark stays where it is
 */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * Removes characters that are never seen, so that they cannot hide a word from a rule or from a search.
 *
 * @example dropInvisible("Đả\u00ADng") // "Đảng"
 */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/**
 * Lower case without any mark: what a reader types without an input method.
 *
 * @example unmarked("Xây dựng Đảng") // "xay dung dang"
 * @example unmarked("HÐND")          // "hdnd", with Eth for Đ
 */
export function unmarked(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(MARKS, "").replace(D_WITH_STROKE, "d").normalize("NFC");
}

/**
 * The white-space separated tokens of a text, in NFC. The unit in which nothing may be lost.
 *
 * @example tokens(" - Đảng bộ ,") // ["-", "Đảng", "bộ", ","]
 */
export function tokens(text: string): string[] {
  return text.normalize("NFC").split(/\s+/).filter(Boolean);
}

const collator = new Intl.Collator("vi", { numeric: true });

/**
 * Dictionary order: a ă â … d đ …, tones last; numbers by value. For `Array.prototype.sort`.
 *
 * @example ["Đồng Nai", "Ấp Bắc", "Dân vận"].sort(byVietnamese) // ["Ấp Bắc", "Dân vận", "Đồng Nai"]
 */
export const byVietnamese = (a: string, b: string): number => collator.compare(a, b);
