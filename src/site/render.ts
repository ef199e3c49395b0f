/** Renders an archive to a folder. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { lendReading, Reading, type ReportReading } from "../archive/reading.ts";
import type { Problem } from "../report/problem.ts";
import type { Report } from "../report/schema.ts";
import { writeAssets } from "./assets.ts";
import { type EarlierPages, type PageList, pageLists } from "./earlier-pages.ts";
import { ContentError, loadSite } from "./load.ts";
import { Observer } from "./observer.ts";
import { writeExports, writeReportFiles } from "./report-files.ts";
import { type Part, pathOf, Runs } from "./runs.ts";
import type { Site } from "./site.ts";

export { ContentError } from "./load.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Rendered {
  /** How many pages of HTML the site has. */
  pages: number;
  /** How many of them were made, the others being as they were in the earlier build. */
  made: number;
  /** What was rendered, to be indexed. */
  site: Site;
  /** Every page with what it was made from, for the next build. */
  lists: readonly PageList[];
}

export interface RenderOptions {
  /** The content folder, which holds `reports/` and `sources/`. */
  content: string;
  /** The folder to write to; what is there already stays unless a page takes its place. */
  output: string;
  /** Sources, by file name, whose reports are not published. */
  leaveOut?: readonly string[];
  /** Whether drafts are shown, for a preview. */
  drafts?: boolean;
  /** Told when the reports are loaded, before they are read across and anything is written. */
  loaded?: (site: Site) => void;
  /** What else stands in the way, once everything is read. */
  check?: (site: Site) => Promise<readonly Problem[]>;
  /** Reports that have just been written, by file, and what they say, by the file of their source. */
  written?: { reports: ReadonlyMap<string, Report>; readings: ReadonlyMap<string, ReportReading> };
  /** The pages of earlier builds with the same program, vocabulary and configuration. */
  earlier?: readonly EarlierPages[];
  /** Makes only a part of the pages. */
  part?: Part;
  /** The pages that were made meanwhile of the other parts: the site is then whole. */
  others?: () => Promise<readonly EarlierPages[]>;
  /** Pages to render at a time. */
  most?: number;
  /** Told after each page how many have been made, and how many are to be. */
  progress?: (made: number, of: number) => void;
}

/**
 * Renders the reports of a content folder as a site: pages, styles, and each report's files. Does not index.
 *
 * @throws ContentError with all that is wrong with the content, before anything is written; whatever a template
 * throws
 */
export async function renderSite(options: RenderOptions): Promise<Rendered> {
  const { content, output, leaveOut, drafts, loaded, check, written } = options;
  const { earlier, part, others, most, progress } = options;
  const site = await loadSite(content, leaveOut, drafts, written?.reports);
  loaded?.(site);
  lendReading(site.archive, new Reading(site.archive, ({ source }) => written?.readings.get(source.file)));
  const problems = (await check?.(site)) ?? [];
  if (problems.length > 0) throw new ContentError(problems);
  const observer = new Observer(site);
  const runs = new Runs({
    observer,
    ...(earlier && { earlier }),
    ...(part && { part }),
    ...(most && { most }),
    ...(progress && { progress }),
  });
  const make = async () => {
    do {
      runs.begin();
      await runEleventy(observer.site, runs, output);
    } while (runs.left);
    await writeReportFiles(observer.site, output, runs);
    await writeExports(observer.site, output, runs);
  };
  await make();
  if (others !== undefined) {
    runs.join(await others());
    await make();
  }
  await writeAssets(site.assets, output);
  const isPage = (url: string) => pathOf(url).endsWith(".html");
  const made = [...runs.made.keys()].filter(isPage).length;
  return {
    pages: made + [...runs.kept.keys()].filter(isPage).length,
    made,
    site,
    lists: pageLists(output, runs.kept, runs.made, (key) => observer.digest(key)),
  };
}

async function runEleventy(site: Site, runs: Runs, output: string): Promise<void> {
  const here = (path: string) => relative(process.cwd(), path) || ".";
  const eleventy = new Eleventy(here(`${ROOT}templates`), here(output), {
    configPath: here(`${ROOT}.eleventy.ts`),
    quietMode: true,
    config: (config) => {
      config.addGlobalData("site", site);
      config.addGlobalData("runs", runs);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
