/** What is made of one source by itself: its report, what the report says, its Markdown. */
import { type ReportReading, readerOf } from "../../src/archive/reading.ts";
import { normalise, type Outcome } from "../../src/normalise/normalise.ts";
import { sha256 } from "../../src/report/fingerprint.ts";
import { printReport } from "../../src/report/markdown.ts";
import type { SourceFile } from "../../src/report/store.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";

export interface Understanding {
  outcome: Outcome;
  /** Where there is a report: what it says. */
  reading?: ReportReading;
  /** Where there is a report: the SHA-256 of its Markdown. */
  printed?: string;
}

/** An understanding, and what need not be kept. */
export interface FreshUnderstanding extends Understanding {
  /** As `keyOf` gives it. */
  key: string;
  /** The report as Markdown. */
  markdown?: string;
}

/** The fingerprint of all that a source is understood from, but for the vocabulary. */
export function keyOf({ file, bytes, sidecar }: SourceFile): string {
  return sha256(`${sha256(bytes)} ${sidecar === undefined ? "" : sha256(sidecar)} ${file}`);
}

/** A way to understand sources, one by one, with a vocabulary. Values are plain: what JSON gives back is the same. */
export function understander(vocabulary: Vocabulary): (source: SourceFile) => FreshUnderstanding {
  const read = readerOf(vocabulary);
  return (source) => {
    const outcome = normalise(source, vocabulary);
    const key = keyOf(source);
    if (outcome.report === undefined) return plain({ key, outcome });
    const markdown = printReport(outcome.report);
    return plain({ key, outcome, reading: read(outcome.report), printed: sha256(markdown), markdown });
  };
}

/**
 * Lets the sentences of a report be stretches of its paragraphs in memory, where they came as texts of their own: together
 * they are as long as the report.
 */
export function shareText<T extends Understanding>(understanding: T): T {
  const { outcome, reading } = understanding;
  for (const part of reading?.parts ?? []) {
    const stretch = outcome.report?.body[part.paragraph - 1]?.substring(
      part.index,
      part.index + part.text.length,
    );
    if (stretch === part.text) part.text = stretch;
  }
  return understanding;
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
