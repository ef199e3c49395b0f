/**
 * A report that was changed is shown at once: its page is made by itself and takes the place of the one in the site that
 * stands. A build, which has to read the archive through for all that hangs on the report, makes it anew.
 */
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lendReading, Reading, type ReportReading } from "../../src/archive/reading.ts";
import { fileOf, urlOf } from "../../src/report/address.ts";
import { readIfThere } from "../../src/report/files.ts";
import { printBody } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/schema.ts";
import { archivedSource, readSource, readVocabulary } from "../../src/report/store.ts";
import { readVersions } from "../../src/report/versions.ts";
import { bundleAssets } from "../../src/site/assets.ts";
import { readConfig, siteOf } from "../../src/site/load.ts";
import { pathOf } from "../../src/site/runs.ts";
import { renderPage } from "../../src/site/tsx.ts";
import ReportPage from "../../templates/pages/report.11ty.tsx";
import { understander } from "./understand.ts";

/** What stands before it tells of the report alone, what follows of others beside it: that is kept as it was. */
const END = "</article>";

export interface ChangedSource {
  /** Absolute, as the next one. */
  content: string;
  output: string;
  /** In `sources/`: the source itself, or its sidecar. */
  file: string;
}

const known = new Map<string, ReturnType<typeof readAll>>();

async function readAll(content: string) {
  const { vocabulary } = await readVocabulary(content);
  return { vocabulary, understand: understander(vocabulary) };
}

/** What is the same for all reports of a content folder, read once. */
function knowledgeOf(content: string): ReturnType<typeof readAll> {
  const knowledge = known.get(content) ?? readAll(content);
  known.set(content, knowledge);
  return knowledge;
}

/** Loads what the first report would have to wait for. */
export async function prepare(content: string): Promise<void> {
  const [{ value: config }] = await Promise.all([readConfig(content), knowledgeOf(content)]);
  if (config !== undefined) await bundleAssets(config.language);
}

/**
 * Puts the page of a report into the site, as a preview.
 *
 * @returns its address; undefined where the page stays as it is, since the report has another address now or other bytes,
 * or is not in the site yet, or something is wrong with it: the build tells
 */
export async function showReport({ content, output, file }: ChangedSource): Promise<string | undefined> {
  const source = await readSource(content, file);
  if (source === undefined) return undefined;
  const { understand } = await knowledgeOf(content);
  const { outcome, reading } = understand(source);
  const { report, problems } = outcome;
  if (report === undefined || reading === undefined || problems.length > 0) return undefined;
  const archived = await archivedSource(content, fileOf(report));
  // The address may be that of another report, beside which this one has a slug of its own.
  if (archived?.file !== source.file || archived.sha256 !== report.source.sha256) return undefined;
  const url = urlOf(report);
  const page = join(output, pathOf(url));
  const before = (await readIfThere(page))?.toString("utf8");
  const made = before && (await pageOf(report, reading, content));
  if (!before?.includes(END) || !made) return undefined;
  const part = `${page}.${process.pid}.part`;
  await writeFile(part, made.slice(0, made.indexOf(END)) + before.slice(before.indexOf(END)));
  await rename(part, page);
  return url;
}

/** The page of a report as it would be in an archive of it alone; undefined where the site is not configured. */
async function pageOf(report: Report, reading: ReportReading, content: string): Promise<string | undefined> {
  const { vocabulary } = await knowledgeOf(content);
  const [{ value: config }, { versions }] = await Promise.all([readConfig(content), readVersions(content)]);
  if (config === undefined) return undefined;
  const stored = { file: fileOf(report), report, markdown: printBody(report.body) };
  const site = await siteOf(content, [stored], {
    // Programs alone ask for pictures, and whether there are any may hang on how many reports there are.
    config: { ...config, pictures: false },
    vocabulary,
    preview: true,
    versions,
  });
  lendReading(site.archive, new Reading(site.archive, () => reading));
  const url = urlOf(report);
  return renderPage(ReportPage({ site, url, page: { url } }), { site, page: { url } });
}
