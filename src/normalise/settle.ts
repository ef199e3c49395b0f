/** What can be decided only when all reports are known: sources that say the same, addresses that are taken. */
import { fileOf, slugOf } from "../report/address.ts";
import { sha256 } from "../report/fingerprint.ts";
import type { Report } from "../report/schema.ts";
import { tokens } from "../vietnamese/letters.ts";
import type { Outcome } from "./outcome.ts";
import { sidecarName } from "./sidecar.ts";

/** What is asked of sources with the same words. */
export const EACH_ONCE = "each report once";

/**
 * Refuses the later of two sources with the same words, and gives the later of two reports with the same
 * day and headline a slug of its own (`-2`). Sources come in the order of their names.
 *
 * @returns one outcome for each, in the same order. Words are the same in whatever order they stand
 * @example a second «Tổng kết» of 6 March 2017 is filed as 2017/03-06-tong-ket-2.md; where its sidecar gives
 * the slug that is taken, it is refused
 */
export function settle(outcomes: readonly Outcome[]): Outcome[] {
  const words = new Map<string, string>();
  const files = new Map<string, string>();
  return outcomes.map((outcome) => {
    const { report } = outcome;
    if (!report) return outcome;
    const key = outcome.words ?? wordsOf(report);
    const twin = words.get(key);
    if (twin !== undefined) return sameWords(outcome.file, twin);
    words.set(key, outcome.file);
    const taken = files.get(fileOf(report));
    if (taken === undefined) {
      files.set(fileOf(report), outcome.file);
      return outcome;
    }
    if (report.slug !== undefined) return sameSlug(outcome.file, taken, report.slug);
    const own = withFreeSlug(report, files);
    files.set(fileOf(own), outcome.file);
    return { ...outcome, report: own };
  });
}

/** The fingerprint of the words of a report, in whatever order they stand. */
export function wordsOf(report: Report): string {
  return sha256([...report.ledger.map(({ text }) => text), ...report.body].flatMap(tokens).sort().join(" "));
}

function withFreeSlug(report: Report, files: ReadonlyMap<string, string>): Report {
  for (let count = 2; ; count += 1) {
    const { title, ...rest } = report;
    const own: Report = { title, slug: `${slugOf(title)}-${count}`, ...rest };
    if (!files.has(fileOf(own))) return own;
  }
}

function sameWords(file: string, twin: string): Outcome {
  return {
    file,
    problems: [
      {
        file: `sources/${file}`,
        found: `the same words as sources/${twin}`,
        expected: EACH_ONCE,
        mend: "take one of the two files out of sources/",
      },
    ],
  };
}

function sameSlug(file: string, taken: string, slug: string): Outcome {
  return {
    file,
    problems: [
      {
        file: `sources/${sidecarName(file)}`,
        field: "slug",
        found: `«${slug}», which sources/${taken} has on the same day`,
        expected: "a slug of its own",
        mend: "choose another slug",
      },
    ],
  };
}
