/** The browser's scripts, bundled. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const TEMPLATES = fileURLToPath(new URL("../../templates/search", import.meta.url));

/**
 * Writes the scripts as ES modules into the site's `assets/` folder:
 *
 * - `search.js`, for the search page; it reads the index from `../pagefind/` beside that folder, wherever
 *   the site stands;
 * - `highlight.js`, for the pages results lead to.
 *
 * @param assets the folder `assets/` of the site
 * @example `<script type="module" src={site.href("/assets/search.js")} />`
 */
export async function bundleSearch(assets: string): Promise<void> {
  await build({
    entryPoints: { search: join(TEMPLATES, "browser.ts"), highlight: join(TEMPLATES, "highlight.ts") },
    outdir: assets,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome103", "firefox113", "safari16.4"],
    legalComments: "none",
    logLevel: "silent",
  });
}
