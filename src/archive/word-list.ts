/** Lists of words as patterns over text that `level` has made comparable. */
import { sameWord } from "../vietnamese/tones.ts";

/** Lower case, one tone style, Eth as đ; of the same length as the text, so that places hold in both. */
export function level(text: string): string {
  const levelled = sameWord(text.replace(/[ðÐ]/g, "đ"));
  return levelled.length === text.length ? levelled : text.toLowerCase();
}

const SOURCES = new WeakMap<readonly string[], string>();
const PATTERNS = new Map<string, RegExp>();

/** Any of the words, the longest first, as the source of a pattern over levelled text; matches nothing for none. */
export function anyOf(words: readonly string[]): string {
  const known = SOURCES.get(words);
  if (known !== undefined) return known;
  const source = sourceOf(words);
  SOURCES.set(words, source);
  return source;
}

/** A pattern of Unicode letters, made once for each source: long alternations are dear to compile. */
export function pattern(source: string, flags = "u"): RegExp {
  const key = `${flags} ${source}`;
  const known = PATTERNS.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(source, flags);
  PATTERNS.set(key, made);
  return made;
}

function sourceOf(words: readonly string[]): string {
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
