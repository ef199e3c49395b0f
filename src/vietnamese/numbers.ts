/** Numbers as Vietnamese prose writes them: a point between thousands, a comma before decimals. */

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** A written number, without sign. */
export const NUMBER = String.raw`\d+(?:[.,]\d+)*`;

/**
 * The value of a written number.
 *
 * @returns undefined for what is not one: `12.`, `1.2.3`
 * @example parseNumber("3.703")  // 3703
 * @example parseNumber("99,52")  // 99.52
 * @example parseNumber("05")     // 5
 * @example parseNumber("12.5")   // 12.5: no thousands stand after the point
 */
export function parseNumber(written: string): number | undefined {
  if (THOUSANDS.test(written)) return Number(written.replaceAll(".", "").replace(",", "."));
  if (/^\d+(?:[.,]\d+)?$/.test(written)) return Number(written.replace(",", "."));
  return undefined;
}

const WORDS: readonly string[] = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** The words for one to ten, for patterns. */
export const NUMBER_WORDS = WORDS.join("|");

/** The value of a number in words, one to ten. */
export function numberInWords(word: string): number | undefined {
  const at = WORDS.indexOf(word.toLowerCase());
  return at < 0 ? undefined : at + 1;
}

const TIMES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** The words that multiply the number before them, for patterns. */
export const MULTIPLIERS = Object.keys(TIMES).join("|");

/** @example times("triệu") // 1000000 */
export function times(word: string): number {
  return TIMES[word.toLowerCase()] ?? 1;
}

const PLACES = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

/** A number as Vietnamese prose writes it, to two decimals: `96,86`. */
export function writeNumber(value: number): string {
  return PLACES.format(value);
}
