/** Where something is said in a report's body. */
import type { Report } from "../report/schema.ts";
import { sentences } from "../vietnamese/sentences.ts";

/**
 * Where the sentences of each paragraph of a body begin. Kept as long as the body is: places are asked for from pages and
 * tables of the whole archive, in no order, and to find them again each time took longer than anything else there.
 */
const known = new WeakMap<readonly string[], number[][]>();

function startsIn({ body }: Pick<Report, "body">, paragraph: number): readonly number[] {
  const ofBody = known.get(body) ?? [];
  known.set(body, ofBody);
  ofBody[paragraph] ??= sentences(body[paragraph - 1] ?? "").map(({ index }) => index);
  return ofBody[paragraph];
}

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
export function sentenceAt(report: Pick<Report, "body">, { paragraph, index }: Place): Place {
  const words = report.body[paragraph - 1] ?? "";
  const starts = startsIn(report, paragraph);
  const at = numberOf(starts, index) - 1;
  const start = starts[at] ?? 0;
  const next = starts[at + 1];
  const text = next === undefined ? words.slice(start) : words.slice(start, next).trimEnd();
  return { paragraph, index: start, end: start + text.length, text };
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
  const starts = startsIn(report, paragraph);
  return starts.length > 1 ? `doan-${paragraph}-cau-${numberOf(starts, index)}` : `doan-${paragraph}`;
}

/** Which of the sentences that begin there a place is in, from 1. */
function numberOf(starts: readonly number[], index: number): number {
  return Math.max(1, starts.findLastIndex((start) => start <= index) + 1);
}
