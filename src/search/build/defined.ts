/** Abbreviations that a text defines as it goes: «Ủy ban Kiểm tra (UBKT)». */
import { unmarked } from "../../vietnamese/letters.ts";
import { type Word, words } from "../../vietnamese/words.ts";
import type { Shortening } from "../layer.ts";

const IN_BRACKETS = /\((\p{Lu}{2,8})\)/gu;
/** Letters before a bracket to look at: more than the longest name. */
const BEFORE = 120;

/** The words before a bracket whose initials are the letters in it. */
function spelledOut(before: readonly Word[], letters: readonly string[]): readonly Word[] | undefined {
  const last = before.slice(-letters.length);
  const fits = last.every((word, at) => word.folded.startsWith(letters[at] ?? " "));
  return last.length === letters.length && fits ? last : undefined;
}

/**
 * The abbreviations that the texts define, in the order in which they come.
 *
 * @example definedIn(["Ủy ban Kiểm tra (UBKT) Tỉnh ủy"]) // [{ short: ["UBKT"], long: ["Ủy ban Kiểm tra"] }]
 * @example definedIn(["đồng chí (ĐCSVN)"])               // []: those are not its initials
 */
export function definedIn(texts: Iterable<string>): Shortening[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const match of text.matchAll(IN_BRACKETS)) {
      const [, short = ""] = match;
      const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
      const [first, ...rest] = spelledOut(words(before), [...unmarked(short)]) ?? [];
      if (!first || found.has(short)) continue;
      found.set(short, before.slice(first.start, rest.at(-1)?.end));
    }
  }
  return [...found].map(([short, long]) => ({ short: [short], long: [long] }));
}
