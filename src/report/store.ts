/** The reports of a content folder on disk: read, and written so that nothing is ever half there. */
import { readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { fileOf } from "./address.ts";
import { filesBelow, namesIn, readIfThere, removeParts, writeWhole } from "./files.ts";
import { sha256 } from "./fingerprint.ts";
import { parseReport, printBody, printReport } from "./markdown.ts";
import type { Problem } from "./problem.ts";
import type { Report } from "./schema.ts";
import type { Archived } from "./versions.ts";
import { checkYaml } from "./yaml.ts";

export { readSource, readSources, type SourceFile, type Sources } from "./sources.ts";
export { readVocabulary } from "./vocabulary-files.ts";

/** A report with its file, as a path below `reports/`: `2017/03-06-slug.md`. */
export interface StoredReport {
  file: string;
  report: Report;
  /** The body as Markdown. */
  markdown: string;
}

/** Files written at a time: each waits for the disk. */
const AT_A_TIME = 32;

/** What a write did, in files below `reports/`. */
export interface Written {
  written: string[];
  unchanged: string[];
  removed: string[];
}

/** What is known of the Markdown of reports: its fingerprint, itself. Either may be unknown. */
export interface Printed {
  sha256?: (report: Report) => string | undefined;
  markdown?: (report: Report) => string | undefined;
}

/**
 * Every report below `reports/`, in the order of their files, and what is wrong with those that cannot be read.
 *
 * @param known reports that have just been written, by file: those are not read again
 */
export async function readReports(
  content: string,
  known: ReadonlyMap<string, Report> = new Map(),
): Promise<{ reports: StoredReport[]; problems: Problem[] }> {
  const reports: StoredReport[] = [];
  const problems: Problem[] = [];
  for (const file of await reportFiles(content)) {
    const report = known.get(file);
    if (report !== undefined) {
      reports.push({
        file,
        report,
        get markdown() {
          return printBody(report.body);
        },
      });
      continue;
    }
    const parsed = parseReport(await readFile(join(content, "reports", file), "utf8"), `reports/${file}`);
    if (parsed.report) reports.push({ file, report: parsed.report, markdown: parsed.markdown });
    else problems.push(...parsed.problems);
  }
  return { reports, problems };
}

/**
 * Makes `reports/` say what the sources say: writes each report whose bytes differ, and removes the file of a
 * report whose source is gone or which has moved to another address. A file without our front matter is never
 * touched, nor is the report of a source that is there but cannot be understood at the moment.
 *
 * @param reports the sound reports
 * @param unsound the files of sources that are there and stand in no sound report
 * @param printed what is known of their Markdown, so that it need not be printed to be compared
 */
export async function writeReports(
  content: string,
  reports: readonly Report[],
  unsound: readonly string[],
  printed: Printed = {},
): Promise<Written> {
  const done: Written = { written: [], unchanged: [], removed: [] };
  const kept = new Set<string>();
  const waiting = new Set(unsound);
  for (let at = 0; at < reports.length; at += AT_A_TIME) {
    const wrote = await Promise.all(
      reports.slice(at, at + AT_A_TIME).map(async (report) => {
        const file = fileOf(report);
        kept.add(file);
        return [file, await writeReport(join(content, "reports", file), report, printed)] as const;
      }),
    );
    for (const [file, isNew] of wrote) (isNew ? done.written : done.unchanged).push(file);
  }
  for (const file of await reportFiles(content)) {
    if (kept.has(file)) continue;
    const source = await sourceOf(join(content, "reports", file));
    if (source === undefined || waiting.has(source.file)) continue;
    await rm(join(content, "reports", file));
    done.removed.push(file);
  }
  await removeEmptied(join(content, "reports"), done.removed);
  await removeParts(join(content, "reports"));
  return done;
}

/**
 * Every report file below `reports/` that is ours, with the source it was made from, as far as the file says.
 *
 * @param known the source that a file with this fingerprint names, where that is known without reading it
 */
export async function archivedSources(
  content: string,
  known: (sha256: string) => Source | undefined = () => undefined,
): Promise<Archived[]> {
  const archived: Archived[] = [];
  for (const file of await reportFiles(content)) {
    const source = await sourceOf(join(content, "reports", file), known);
    if (source !== undefined) archived.push({ ...source, report: `reports/${file}` });
  }
  return archived;
}

/** The source that a file below `reports/` was made from; undefined where there is none, or it is not ours. */
export function archivedSource(content: string, file: string): Promise<Source | undefined> {
  return sourceOf(join(content, "reports", file));
}

async function reportFiles(content: string): Promise<string[]> {
  return (await filesBelow(join(content, "reports"))).filter((file) => /(^|\/)[^./][^/]*\.md$/.test(file));
}

/** As little of the schema as tells that a file is ours, so that one written by an older version is still known. */
const Ours = z.object({ source: z.object({ file: z.string(), sha256: z.string() }) });
type Source = z.infer<typeof Ours>["source"];

/** The source named in the front matter of a report file, or undefined where the file is not one of ours. */
async function sourceOf(
  path: string,
  known: (sha256: string) => Source | undefined = () => undefined,
): Promise<Source | undefined> {
  const bytes = await readIfThere(path);
  if (bytes === undefined) return undefined;
  const source = known(sha256(bytes));
  if (source !== undefined) return source;
  const text = bytes.toString("utf8");
  const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  if (frontMatter === undefined) return undefined;
  return checkYaml(frontMatter, Ours, { file: path }).value?.source;
}

async function writeReport(path: string, report: Report, printed: Printed): Promise<boolean> {
  if (await hasFingerprint(path, printed.sha256?.(report))) return false;
  return writeWhole(path, printed.markdown?.(report) ?? printReport(report));
}

async function hasFingerprint(path: string, expected: string | undefined): Promise<boolean> {
  if (expected === undefined) return false;
  const bytes = await readIfThere(path);
  return bytes !== undefined && sha256(bytes) === expected;
}

/** Removes the year folders that a removal has emptied. */
async function removeEmptied(folder: string, removed: readonly string[]): Promise<void> {
  for (const year of new Set(removed.map((file) => dirname(join(folder, file))))) {
    if (year !== folder && (await namesIn(year))?.length === 0) await rmdir(year);
  }
}
