/** The first stage of every command: the sources of a content folder become its reports. */
import { normaliseAll, type Outcome } from "../../src/normalise/normalise.ts";
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
import { checkContent } from "./folders.ts";
import { Refusal } from "./refusal.ts";
import { count, say } from "./say.ts";

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
}

/**
 * Reads, normalises and writes. The sound reports are written even where others have problems.
 *
 * @throws Refusal where there is no such content, or its vocabulary cannot be read: then no report is to be trusted
 */
export async function normaliseContent(content: string): Promise<Normalised> {
  const missing = await checkContent(content);
  if (missing.length > 0) throw new Refusal(missing, "Nothing was written.");
  const [read, { vocabulary, problems }, kept, archived] = await Promise.all([
    readSources(content),
    readVocabulary(content),
    readVersions(content),
    archivedSources(content),
  ]);
  const sources = read.sources.length + read.unread.length;
  if (problems.length > 0 || (sources === 0 && read.problems.length > 0)) {
    throw new Refusal([...problems, ...read.problems], "Nothing was written.");
  }
  say(`Normalising ${count(sources, "source")}`);
  const outcomes = normaliseAll(read.sources, vocabulary);
  const changed = changedSources(archived, read.sources.map(fingerprint), kept.versions);
  const untrusted = new Set(changed.map(({ file }) => file));
  const reports = outcomes.flatMap(
    ({ file, report, problems: ofSource }) =>
      (ofSource.length === 0 && !untrusted.has(`sources/${file}`) && report) || [],
  );
  const sound = new Set(reports.map((report) => report.source.file));
  const unsound = [...read.unread, ...outcomes.map(({ file }) => file).filter((file) => !sound.has(file))];
  const written = await writeReports(content, reports, unsound);
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
  };
}

function fingerprint({ file, bytes }: SourceFile): { file: string; sha256: string } {
  return { file, sha256: sha256(bytes) };
}
