/** Renders an archive to a folder. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { Problem } from "../report/problem.ts";
import { ContentError, loadSite } from "./load.ts";
import type { Site } from "./site.ts";

export { ContentError } from "./load.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Rendered {
  /** How many pages were written. */
  pages: number;
  /** What was rendered, to be indexed. */
  site: Site;
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
  /** What else stands in the way, once everything is read. */
  check?: (site: Site) => Promise<readonly Problem[]>;
}

/**
 * Renders the reports of a content folder as a site: pages, styles, and each report's files. Does not index.
 *
 * @throws ContentError with all that is wrong with the content, before anything is written; whatever a template
 * throws
 */
export async function renderSite({
  content,
  output,
  leaveOut,
  drafts,
  check,
}: RenderOptions): Promise<Rendered> {
  const site = await loadSite(content, leaveOut, drafts);
  const problems = (await check?.(site)) ?? [];
  if (problems.length > 0) throw new ContentError(problems);
  const here = (path: string) => relative(process.cwd(), path) || ".";
  const eleventy = new Eleventy(here(`${ROOT}templates`), here(output), {
    configPath: here(`${ROOT}.eleventy.ts`),
    quietMode: true,
    config: (config) => config.addGlobalData("site", site),
  });
  eleventy.disableLogger();
  const [, templates] = await eleventy.write();
  return {
    pages: templates.filter(
      ({ outputPath }) => typeof outputPath === "string" && outputPath.endsWith(".html"),
    ).length,
    site,
  };
}
