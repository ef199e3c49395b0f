/** Renders an archive to a folder. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { loadSite } from "./load.ts";

export { ContentError } from "./load.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Rendered {
  /** How many pages were written. */
  pages: number;
}

/**
 * Renders the reports of a content folder as a site: pages, styles, and each report's files. Does not index.
 *
 * @param options.content the content folder, which holds `reports/` and `sources/`
 * @param options.output the folder to write to; what is there already stays unless a page takes its place
 * @throws ContentError with all that is wrong with the content, before anything is written; whatever a template
 * throws
 */
export async function renderSite({
  content,
  output,
}: {
  content: string;
  output: string;
}): Promise<Rendered> {
  const site = await loadSite(content);
  const here = (path: string) => relative(process.cwd(), path) || ".";
  const eleventy = new Eleventy(here(`${ROOT}templates`), here(output), {
    configPath: here(`${ROOT}.eleventy.ts`),
    quietMode: true,
    config: (config) => config.addGlobalData("site", site),
  });
  eleventy.disableLogger();
  const [, templates] = await eleventy.write();
  return { pages: templates.filter(({ outputPath }) => outputPath !== false).length };
}
