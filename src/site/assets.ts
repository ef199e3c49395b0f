/** The styles, the fonts, the pictures and the few scripts of the site, bundled for its folder `assets/`. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { sha256 } from "../report/fingerprint.ts";
import { scriptsIn } from "../search/bundle.ts";
import type { Language } from "./config.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TEMPLATES = join(ROOT, "templates");

const STYLES: BuildOptions = {
  entryPoints: { style: join(TEMPLATES, "styles/main.css") },
  bundle: true,
  minify: true,
  loader: { ".woff2": "file" },
  target: ["chrome100", "firefox100", "safari15"],
  logLevel: "silent",
};

/** The icon and pictures of it, and the licence that must go with the typefaces. */
const AS_THEY_ARE = {
  "icon.svg": "icon.svg",
  "icon-192.png": "icons/icon-192.png",
  "icon-512.png": "icons/icon-512.png",
  "icon-maskable-512.png": "icons/icon-maskable-512.png",
  "icon-touch-180.png": "icons/icon-touch-180.png",
  "fonts.txt": "fonts/OFL.txt",
};

/** What is put into a name: `style-ABCD2345.css`. The server configurations know it too. */
const HASH = /-[0-9A-Z]{8}(?=\.\w+$)/;

/** The files of `assets/` by the names they have there, and these by the plain names that templates use. */
export interface Assets {
  files: ReadonlyMap<string, Uint8Array>;
  names: ReadonlyMap<string, string>;
}

const bundled = new Map<Language, Assets>();

/**
 * Bundles what pages load, once. The name of a file changes with its content, so that a browser may keep it for good.
 *
 * @param language that of the interface: scripts bring no words of another
 * @example (await bundleAssets("vi")).names.get("style.css") // "style-ABCD2345.css"
 */
export async function bundleAssets(language: Language): Promise<Assets> {
  const before = bundled.get(language);
  const assets = before ?? (await bundle(language));
  bundled.set(language, assets);
  return assets;
}

async function bundle(language: Language): Promise<Assets> {
  const files = new Map<string, Uint8Array>();
  for (const options of [STYLES, scriptsIn(language)]) {
    const { outputFiles } = await build({
      ...options,
      // Names are made from paths too: from those below this folder, wherever it is called from.
      absWorkingDir: ROOT,
      outdir: "assets",
      entryNames: "[name]-[hash]",
      assetNames: "[name]-[hash]",
      write: false,
    });
    for (const { path, contents } of outputFiles) files.set(basename(path), contents);
  }
  const pictures = (await readdir(join(TEMPLATES, "pictures"))).sort();
  const asTheyAre = [
    ...Object.entries(AS_THEY_ARE),
    ...pictures.map((name) => [name, `pictures/${name}`] as const),
  ];
  for (const [name, path] of asTheyAre) {
    const bytes = await readFile(join(TEMPLATES, path));
    files.set(name.replace(".", `-${sha256(bytes).slice(0, 8).toUpperCase()}.`), bytes);
  }
  return { files, names: new Map([...files.keys()].map((name) => [name.replace(HASH, ""), name])) };
}

/** @param output the folder of the site */
export async function writeAssets({ files }: Assets, output: string): Promise<void> {
  await mkdir(join(output, "assets"), { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(output, "assets", name), bytes);
}
