/** The reports of a content folder on disk: read, and written so that nothing is ever half there. */
import { readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { fileOf } from "./address.ts";
import { filesBelow, namesIn, readIfThere, removeParts, writeWhole } from "./files.ts";
import { parseReport, printReport } from "./markdown.ts";
import type { Problem } from "./problem.ts";
import type { Report } from "./schema.ts";
import type { Archived } from "./versions.ts";
import { checkYaml } from "./yaml.ts";

export { readSources, type SourceFile, type Sources } from "./sources.ts";
export { readVocabulary } from "./vocabulary-files.ts";

/** A report with its file, as a path below `reports/`: `2017/03-06-slug.md`. */
export interface StoredReport {
  file: string;
  report: Report;
  /** The body as Markdown. */
  markdown: string;
}

/** What a write did, in files below `reports/`. */
export interface Written {
  written: string[];
  unchanged: string[];
  removed: string[];
}

/** Every report below `reports/`, in the order of their files, and what is wrong with those that cannot be read. */
export async function readReports(
  content: string,
): Promise<{ reports: StoredReport[]; problems: Problem[] }> {
  const reports: StoredReport[] = [];
  const problems: Problem[] = [];
  for (const file of await reportFiles(content)) {
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
 */
export async function writeReports(
  content: string,
  reports: readonly Report[],
  unsound: readonly string[],
): Promise<Written> {
  const done: Written = { written: [], unchanged: [], removed: [] };
  const kept = new Set<string>();
  const waiting = new Set(unsound);
  for (const report of reports) {
    const file = fileOf(report);
    kept.add(file);
    const wrote = await writeWhole(join(content, "reports", file), printReport(report));
    (wrote ? done.written : done.unchanged).push(file);
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

/** Every report file below `reports/` that is ours, with the source it was made from, as far as the file says. */
export async function archivedSources(content: string): Promise<Archived[]> {
  const archived: Archived[] = [];
  for (const file of await reportFiles(content)) {
    const source = await sourceOf(join(content, "reports", file));
    if (source !== undefined) archived.push({ ...source, report: `reports/${file}` });
  }
  return archived;
}

async function reportFiles(content: string): Promise<string[]> {
  return (await filesBelow(join(content, "reports"))).filter((file) => /(^|\/)[^./][^/]*\.md$/.test(file));
}

/** As little of the schema as tells that a file is ours, so that one written by an older version is still known. */
const Ours = z.object({ source: z.object({ file: z.string(), sha256: z.string() }) });

/** The source named in the front matter of a report file, or undefined where the file is not one of ours. */
async function sourceOf(path: string): Promise<{ file: string; sha256: string } | undefined> {
  const text = (await readIfThere(path))?.toString("utf8") ?? "";
  const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  if (frontMatter === undefined) return undefined;
  return checkYaml(frontMatter, Ours, { file: path }).value?.source;
}

/** Removes the year folders that a removal has emptied. */
async function removeEmptied(folder: string, removed: readonly string[]): Promise<void> {
  for (const year of new Set(removed.map((file) => dirname(join(folder, file))))) {
    if (year !== folder && (await namesIn(year))?.length === 0) await rmdir(year);
  }
}
