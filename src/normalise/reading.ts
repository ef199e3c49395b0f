/** What the rules of `facts/` read from: the recognised lines, and the words an archive knows. */
import type { Basis } from "../report/schema.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import { type Sentence, sentences } from "../vietnamese/sentences.ts";
import type { RecognisedLine, Role } from "./line.ts";

/** A fact with how it is known. */
export interface Found<T> {
  value: T;
  basis: Basis;
}

export interface Reading {
  lines: readonly RecognisedLine[];
  vocabulary: Vocabulary;
}

/** A sentence with the line it stands on. */
export interface LineSentence extends Sentence {
  line: number;
}

export function linesOf({ lines }: Reading, ...roles: Role[]): RecognisedLine[] {
  return lines.filter((line) => roles.includes(line.role));
}

/**
 * The lines that say what the conference is, most telling first: the lead, the standfirst, the headline and
 * its kicker. A headline may call a review a launch; the lead seldom does.
 */
export function keyLines(reading: Reading): RecognisedLine[] {
  return [
    ...linesOf(reading, "body").slice(0, 1),
    ...linesOf(reading, "standfirst"),
    ...linesOf(reading, "title"),
    ...linesOf(reading, "kicker"),
  ];
}

export function sentencesOf(line: RecognisedLine): LineSentence[] {
  return sentences(line.text).map((sentence) => ({ ...sentence, line: line.n }));
}

/** A fact that the words of a line state. */
export function stated<T>(value: T, rule: string, line: number, words: string): Found<T> {
  return { value, basis: { known: "stated", rule, words, line } };
}

/** A fact that a rule concludes from the words of a line. */
export function inferred<T>(value: T, rule: string, line: number, words: string): Found<T> {
  return { value, basis: { known: "inferred", rule, words, line } };
}
