/** The browser's scripts, bundled. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";

const TEMPLATES = fileURLToPath(new URL("../../templates/search", import.meta.url));
const COPYING = fileURLToPath(new URL("../../templates/copying", import.meta.url));
const OFFLINE = fileURLToPath(new URL("../../templates/offline", import.meta.url));
const DROP_IN = fileURLToPath(new URL("drop-in.ts", import.meta.url));

/** How the scripts are bundled, but for what is bundled and where it goes. */
const OPTIONS = {
  bundle: true,
  minify: true,
  format: "esm",
  charset: "utf8",
  target: ["chrome103", "firefox113", "safari16.4"],
  legalComments: "none",
  logLevel: "silent",
} as const satisfies BuildOptions;

/**
 * The scripts of the site, as esbuild is told of them:
 *
 * - `search.js`, for the search page; it reads the index from `../pagefind/` beside its own folder, wherever the
 *   site stands;
 * - `highlight.js`, for the pages results lead to;
 * - `copy.js`, for reports: citations and addresses of paragraphs at a click;
 * - `offline.js`, for every page, and `kept.js`, for the page shown without a network.
 */
const SEARCH_SCRIPTS = {
  ...OPTIONS,
  entryPoints: {
    search: join(TEMPLATES, "browser.ts"),
    highlight: join(TEMPLATES, "highlight.ts"),
    copy: join(COPYING, "copy.ts"),
    offline: join(OFFLINE, "register.ts"),
    kept: join(OFFLINE, "list.ts"),
  },
} as const satisfies BuildOptions;

/** Leaves out the words of a language that are not asked for: by itself a bundler cannot know that reading them does nothing. */
const wordsAsked: Plugin = {
  name: "words asked for",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/languages\/(?:en|vi)\// }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      sideEffects: false,
    })),
};

/**
 * The scripts for pages in one language, of which they need not ask the page then.
 *
 * @example scriptsIn("en") // brings the English words of the search page, not the Vietnamese ones
 */
export function scriptsIn(language: string): BuildOptions {
  return {
    ...SEARCH_SCRIPTS,
    plugins: [wordsAsked],
    define: { "document.documentElement.lang": JSON.stringify(language) },
  };
}

/**
 * Writes the scripts as ES modules.
 *
 * @param assets a folder beside that of the index
 * @example await bundleSearch("dist/assets"); // dist/assets/search.js, dist/assets/highlight.js
 */
export async function bundleSearch(assets: string): Promise<void> {
  await build({ ...SEARCH_SCRIPTS, outdir: assets });
}

/** The search with Pagefind's own functions, for a page that was made for Pagefind: its `pagefind.js`. */
export async function bundledDropIn(): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [DROP_IN], write: false });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
