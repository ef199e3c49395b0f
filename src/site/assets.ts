/** The styles, the fonts and the few scripts of the site, bundled into `assets/`. */
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundleSearch } from "../search/bundle.ts";

const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));

/** @param output the folder of the site */
export async function writeAssets(output: string): Promise<void> {
  const assets = join(output, "assets");
  await build({
    entryPoints: { style: join(TEMPLATES, "styles/main.css") },
    outdir: assets,
    bundle: true,
    minify: true,
    loader: { ".woff2": "file" },
    assetNames: "[name]",
    target: ["chrome100", "firefox100", "safari15"],
    logLevel: "silent",
  });
  await bundleSearch(assets);
  await mkdir(assets, { recursive: true });
  await copyFile(join(TEMPLATES, "icon.svg"), join(assets, "icon.svg"));
  await copyFile(join(TEMPLATES, "fonts/OFL.txt"), join(assets, "fonts.txt"));
}
