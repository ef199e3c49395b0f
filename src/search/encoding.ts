/**
 * The text of a page as Pagefind indexes it, and back again to the letter.
 *
 * Pagefind counts positions by white space, folds marks by decomposing, and cannot fold đ. So every word here is
 * one piece between spaces, with the punctuation that follows it; the source's own spaces are private-use signs;
 * and đ is ḏ, which decomposes into d and a mark. Eth, which stands for Đ on some pages, is ḑ likewise.
 */
import { dropInvisible } from "../vietnamese/letters.ts";
import { words } from "../vietnamese/words.ts";

const SPACE = "\uE020";
/** Ends a part; between two parts no phrase is found. */
const END = "\uE00A";
/** Fills the head up to its length. */
const PAD = "\uE00D";
/** Ends the parts that are shown; what follows is only searched. */
const HIDDEN = "\uE00B";
const SIGNS = /[\uE020\uE00A\uE00B\uE00D]/g;

/** Positions set aside for the title and the keywords, so that a match there is known by its position. */
export const HEAD = 48;

const LETTERS: Record<string, string> = { đ: "ḏ", Đ: "Ḏ", ð: "ḑ", Ð: "Ḑ" };
const BACK = Object.fromEntries(Object.entries(LETTERS).map(([plain, coded]) => [coded, plain]));

/** A word or a text with đ as Pagefind can fold it. */
export const encodeLetters = (text: string): string =>
  text.replace(/[đĐðÐ]/g, (letter) => LETTERS[letter] ?? letter);
const decodeLetters = (text: string): string => text.replace(/[ḏḎḑḐ]/g, (letter) => BACK[letter] ?? letter);

/** Words as pieces: `%` is no word to Pagefind and goes with the number before it. */
function pieces(text: string): string[] {
  const source = dropInvisible(text.normalize("NFC")).replace(SIGNS, "");
  const starts = words(source)
    .filter((word) => word.exact !== "%")
    .map((word) => word.start);
  const cuts = [0, ...starts.slice(1), source.length];
  return cuts.slice(1).map((end, at) => encodeLetters(source.slice(cuts[at], end)).replace(/\s/g, SPACE));
}

export interface EncodedText {
  /** Title and keywords, padded. */
  head: string;
  /** One for each paragraph. */
  paragraphs: string[];
  /** What is searched and never shown; empty when there is none. */
  hidden: string;
}

/** Encodes the parts of a page, to be put one after another into its HTML. */
export function encode(
  head: readonly string[],
  paragraphs: readonly string[],
  hidden: readonly string[],
): EncodedText {
  const first = head.flatMap((text) => [...pieces(text), END]).slice(0, HEAD);
  const padding = Array.from({ length: HEAD - first.length }, () => PAD);
  return {
    head: [...first, ...padding].join(" "),
    paragraphs: paragraphs.map((text) => [...pieces(text), END].join(" ")),
    hidden:
      hidden.length === 0 ? "" : [HIDDEN, ...hidden.flatMap((text) => [...pieces(text), END])].join(" "),
  };
}

/**
 * The paragraphs of a page, from the content that Pagefind kept, each with the position of its first word.
 *
 * @example decode(content).map(({ text }) => text) // ["Đảng – bộ …"], as the source has them
 */
export function decode(content: string): { text: string; position: number }[] {
  const all = content.split(" ");
  const hidden = all.indexOf(HIDDEN);
  const shown = hidden < 0 ? all : all.slice(0, hidden);
  const paragraphs: { text: string; position: number }[] = [];
  let position = HEAD;
  for (let at = HEAD; at < shown.length; at++) {
    if (shown[at] !== END) continue;
    const text = decodeLetters(shown.slice(position, at).join("")).replaceAll(SPACE, " ");
    paragraphs.push({ text, position });
    position = at + 1;
  }
  return paragraphs;
}
