/** Lines of a raw text, and what the rules say of them. */
import type { LINE_ROLES } from "../report/schema.ts";
import { tidy } from "../vietnamese/letters.ts";

/** A line that has words, tidied, with its number in the raw text (1-based). */
export interface Line {
  n: number;
  text: string;
}

export type Role = (typeof LINE_ROLES)[number];

/** What a rule says of a line; `of` is the line that a duplicate repeats. */
export interface Claim {
  role: Role;
  rule: string;
  of?: number;
}

export interface RecognisedLine extends Line, Claim {}

/** Every line break there is: CR, LF, CRLF, NEL, line and paragraph separators, vertical tab, form feed. */
export const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * The lines of a text that are not empty, tidied. Numbers count every line, the empty ones too.
 *
 * @example toLines("A\r\n\n B ") // [{ n: 1, text: "A" }, { n: 3, text: "B" }]
 */
export function toLines(text: string): Line[] {
  return text
    .split(BREAK)
    .map((raw, index) => ({ n: index + 1, text: tidy(raw) }))
    .filter((line) => line.text !== "");
}
