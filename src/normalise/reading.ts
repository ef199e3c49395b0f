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

/** The lines of the given roles, in the order of the text; none where no line has one. */
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

/** A sentence that a number closes: «… họp phiên thứ 7. Trước đó, …»; the number of a list opens one. */
const AFTER_NUMBER = /(?<=[^\s.!?…;:]\s+\d{1,2}[.!?…]["”»)\]]*)\s+(?=["“«(]?\p{Lu})/gu;

/**
 * The sentences of a line, each with the number of the line and its place in the text of it. They are shorter than
 * those that addresses count, which leave a number and what follows together.
 *
 * @example «Họp lần thứ 7. Trước đó, Huyện ủy …»: two; «1. Công tác cán bộ»: one
 */
export function sentencesOf(line: RecognisedLine): LineSentence[] {
  return sentences(line.text).flatMap(({ index, text }) => {
    const starts = [0, ...[...text.matchAll(AFTER_NUMBER)].map((gap) => gap.index + gap[0].length)];
    return starts.map((start, at) => ({
      index: index + start,
      text: text.slice(start, starts[at + 1]).trimEnd(),
      line: line.n,
    }));
  });
}

/**
 * A fact that the words of a line state.
 *
 * @param words as printed
 * @example stated("2017-03-04", "date-with-year", 4, "Ngày 4/3/2017")
 */
export function stated<T>(value: T, rule: string, line: number, words: string): Found<T> {
  return { value, basis: { known: "stated", rule, words, line } };
}

/**
 * A fact that a rule concludes from the words of a line.
 *
 * @param words as printed
 * @example inferred("2017-03-04", "year-nearest-publication", 4, "Ngày 4/3")
 */
export function inferred<T>(value: T, rule: string, line: number, words: string): Found<T> {
  return { value, basis: { known: "inferred", rule, words, line } };
}
