/** The browser's scripts, bundled. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

const TEMPLATES = fileURLToPath(new URL("../../templates/search", import.meta.url));
const DROP_IN = fileURLToPath(new URL("drop-in.ts", import.meta.url));

async function bundle(entryPoints: Record<string, string>, outdir: string): Promise<void> {
  const options: BuildOptions = {
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome103", "firefox113", "safari16.4"],
    legalComments: "none",
    logLevel: "silent",
  };
  await build(options);
}

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
export function bundleSearch(assets: string): Promise<void> {
  return bundle(
    { search: join(TEMPLATES, "browser.ts"), highlight: join(TEMPLATES, "highlight.ts") },
    assets,
  );
}

/**
 * Writes `pagefind.js`, the search with Pagefind's own functions, for a site that has Pagefind's interface.
 *
 * @param folder a folder beside that of the index
 * @example await bundleDropIn("dist/vi-pagefind");
 */
export function bundleDropIn(folder: string): Promise<void> {
  return bundle({ pagefind: DROP_IN }, folder);
}
