/** The first stage of every command: the sources of a content folder become its reports. */
import type { ReportReading } from "../../src/archive/reading.ts";
import { type Outcome, settle } from "../../src/normalise/normalise.ts";
import { sha256 } from "../../src/report/fingerprint.ts";
import type { Problem } from "../../src/report/problem.ts";
import type { Report } from "../../src/report/schema.ts";
import {
  archivedSources,
  readSources,
  readVocabulary,
  type SourceFile,
  type Written,
  writeReports,
} from "../../src/report/store.ts";
import { changedSources, readVersions } from "../../src/report/versions.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import type { Part } from "../../src/site/runs.ts";
import { checkContent } from "./folders.ts";
import { isOfPart, type Memo } from "./memo.ts";
import { progressOf } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import { type FreshUnderstanding, keyOf, shareText, type Understanding } from "./understand.ts";
import { understandAll } from "./understand-batch.ts";

/** What the stage found and did. */
export interface Normalised {
  /** One for each source that could be read, in the order of their names. */
  outcomes: Outcome[];
  /** The sound reports, which are in `reports/` by then. */
  reports: Report[];
  /** How many files in `sources/` are reports, read or not. */
  sources: number;
  /** The files of sources that stand in no sound report. */
  unsound: string[];
  problems: Problem[];
  written: Written;
  /** How many sources were understood by an earlier build. */
  known: number;
  /** What each report says, by the file of its source. */
  readings: ReadonlyMap<string, ReportReading>;
}

/**
 * Reads, normalises and writes. The sound reports are written even where others have problems.
 *
 * @param memo what was understood in an earlier build, with the same program and vocabulary
 * @throws Refusal where there is no such content, or its vocabulary cannot be read: then no report is to be trusted
 */
export async function normaliseContent(content: string, memo?: Memo<Understanding>): Promise<Normalised> {
  const missing = await checkContent(content);
  if (missing.length > 0) throw new Refusal(missing, "Nothing was written.");
  const [read, { vocabulary, problems }, kept] = await Promise.all([
    readSources(content),
    readVocabulary(content),
    readVersions(content),
  ]);
  const sources = read.sources.length + read.unread.length;
  if (problems.length > 0 || (sources === 0 && read.problems.length > 0)) {
    throw new Refusal([...problems, ...read.problems], "Nothing was written.");
  }
  const understood = await understand(read.sources, { content, vocabulary, ...(memo && { memo }) });
  const outcomes = settle(understood.map(({ outcome }) => outcome));
  const byPrint = new Map(
    understood.flatMap(({ outcome: { report }, printed }) =>
      report && printed ? [[printed, report.source] as const] : [],
    ),
  );
  const archived = await archivedSources(content, (print) => byPrint.get(print));
  const changed = changedSources(archived, read.sources.map(fingerprint), kept.versions);
  const untrusted = new Set(changed.map(({ file }) => file));
  const reports = outcomes.flatMap(
    ({ file, report, problems: ofSource }) =>
      (ofSource.length === 0 && !untrusted.has(`sources/${file}`) && report) || [],
  );
  const sound = new Set(reports.map((report) => report.source.file));
  const unsound = [...read.unread, ...outcomes.map(({ file }) => file).filter((file) => !sound.has(file))];
  // A report that was given another slug is printed anew.
  const byReport = new Map(
    understood.flatMap((one) => (one.outcome.report ? [[one.outcome.report, one]] : [])),
  );
  const written = await writeReports(content, reports, unsound, {
    sha256: (report) => byReport.get(report)?.printed,
    markdown: (report) => byReport.get(report)?.markdown,
  });
  return {
    outcomes,
    reports,
    sources,
    unsound,
    problems: [
      ...read.problems,
      ...kept.problems,
      ...changed,
      ...outcomes.flatMap((outcome) => outcome.problems),
    ],
    written,
    known: understood.filter(({ markdown, outcome }) => markdown === undefined && outcome.report).length,
    readings: new Map(
      understood.flatMap(({ outcome, reading }) => (reading ? [[outcome.file, reading] as const] : [])),
    ),
  };
}

/**
 * Understands a part of the sources, and keeps it for builds; writes no report.
 *
 * @param memo of these sources
 * @returns how many sources the part has
 * @throws Refusal as `normaliseContent` does
 */
export async function understandPart(
  content: string,
  part: Part,
  memo: Memo<Understanding>,
): Promise<number> {
  const missing = await checkContent(content);
  const { vocabulary, problems } = await readVocabulary(content);
  if (missing.length + problems.length > 0) throw new Refusal([...missing, ...problems], "Nothing was kept.");
  const { sources } = await readSources(content);
  const own = sources.filter((source) => isOfPart(keyOf(source), part));
  await understand(own, { content, vocabulary, memo });
  await memo.save({ rest: "kept" });
  return own.length;
}

/** Understands sources, those that the memo does not know, and says how far it is. */
async function understand(
  sources: readonly SourceFile[],
  { content, vocabulary, memo }: { content: string; vocabulary: Vocabulary; memo?: Memo<Understanding> },
): Promise<FreshUnderstanding[]> {
  const keys = sources.map(keyOf);
  const known = new Map<string, FreshUnderstanding>();
  for (const key of keys) {
    const one = memo?.get(key);
    if (one !== undefined) known.set(key, { key, ...shareText(one) });
  }
  const unknown = sources.filter((_, at) => !known.has(keys[at] ?? ""));
  const done = progressOf("Normalising", unknown.length, "source");
  for (const one of await understandAll(unknown, { content, vocabulary, done })) {
    const { key, markdown: _, ...kept } = one;
    known.set(key, shareText(one));
    memo?.set(key, kept);
  }
  return keys.flatMap((key) => known.get(key) ?? []);
}

function fingerprint({ file, bytes }: SourceFile): { file: string; sha256: string } {
  return { file, sha256: sha256(bytes) };
}
