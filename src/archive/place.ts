/** Where something is said in a report's body. */
import type { Report } from "../report/schema.ts";
import { remembering } from "../vietnamese/remember.ts";
import { sentences } from "../vietnamese/sentences.ts";

/** Places are asked for one by one, many of a paragraph after another. */
const sentencesOf = remembering(4096, sentences);

/** Words of the body, and where they stand. */
export interface Place {
  /** From 1: `doan-N` on the report's page. */
  paragraph: number;
  /** Where the words begin and end in the paragraph, in UTF-16 units. */
  index: number;
  end: number;
  /** The words as printed. */
  text: string;
}

/** The sentence of the body that a place is in, as a place. */
export function sentenceAt(report: Pick<Report, "body">, place: Place): Place {
  const paragraph = report.body[place.paragraph - 1] ?? "";
  const found = sentencesOf(paragraph)
    .filter(({ index }) => index <= place.index)
    .at(-1) ?? { index: 0, text: paragraph };
  return {
    paragraph: place.paragraph,
    index: found.index,
    end: found.index + found.text.length,
    text: found.text,
  };
}

/** Whether two stretches of one paragraph share a character. */
export function touches(a: Pick<Place, "index" | "end">, b: Pick<Place, "index" | "end">): boolean {
  return a.index < b.end && b.index < a.end;
}

/** The id, on its report's page, of the sentence that a place begins in; of the paragraph where that is one sentence. */
export function anchorOf(
  report: Pick<Report, "body">,
  { paragraph, index }: Pick<Place, "paragraph" | "index">,
): string {
  const all = sentencesOf(report.body[paragraph - 1] ?? "");
  const number = all.filter((sentence) => sentence.index <= index).length;
  return all.length > 1 ? `doan-${paragraph}-cau-${Math.max(1, number)}` : `doan-${paragraph}`;
}
