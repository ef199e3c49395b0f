import type { Claim } from "../line.ts";

/**
 * A line without a word is what a page's layout leaves behind: a lone `,` `.` `|`, or the lone digit of a
 * photo counter. The end mark `./.` on a line of its own closes the text and stays.
 *
 * @example punctuation("|")?.rule   // "punctuation-only"
 * @example punctuation("2")?.rule   // "lone-number"
 * @example punctuation("./.")       // undefined
 */
export function punctuation(text: string): Claim | undefined {
  if (text === "./.") return undefined;
  if (/^[\p{P}\p{S}\p{Z}]+$/u.test(text)) return { role: "furniture", rule: "punctuation-only" };
  if (/^\d{1,3}$/.test(text)) return { role: "furniture", rule: "lone-number" };
  return undefined;
}
