/** Lists of words as patterns over text that `level` has made comparable. */
import { sameWord } from "../vietnamese/tones.ts";

/** Lower case, one tone style, Eth as đ; of the same length as the text, so that places hold in both. */
export function level(text: string): string {
  const levelled = sameWord(text.replace(/[ðÐ]/g, "đ"));
  return levelled.length === text.length ? levelled : text.toLowerCase();
}

/** Any of the words, the longest first, as the source of a pattern over levelled text; matches nothing for none. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return "(?!)";
  const sources = words
    .map((word) =>
      level(word)
        .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
        .replace(/\s+/g, "\\s+"),
    )
    .sort((a, b) => b.length - a.length);
  return `(?:${sources.join("|")})`;
}

/** No letter or digit stands before, or after. */
export const START = String.raw`(?<![\p{L}\p{N}])`;
export const END = String.raw`(?![\p{L}\p{N}])`;
