/** Sentences of a report that tell of another time than the conference's. */
import type { RecognisedLine } from "../line.ts";
import { sentencesOf } from "../reading.ts";

const OPENING = /^(?:trước đó|trước đây|nhớ lại|còn nhớ|sau đó|sắp tới|dự kiến|cách đây)(?!\p{L})/iu;

/**
 * Whether a sentence tells of another time, by how it opens.
 *
 * @example isAside("Trước đó, ngày 20/12, Huyện ủy Chư Sê đã tổng kết.") // true
 */
export function isAside(sentence: string): boolean {
  return OPENING.test(sentence);
}

/** The text of a line with such sentences blanked: what is left stands where it stood. */
export function withoutAsides(line: RecognisedLine): string {
  return sentencesOf(line)
    .filter(({ text }) => isAside(text))
    .reduce(
      (left, { index, text }) =>
        `${left.slice(0, index)}${" ".repeat(text.length)}${left.slice(index + text.length)}`,
      line.text,
    );
}
