/** The service worker of a site, which knows the fingerprint of all else in it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { sha256 } from "../../src/report/fingerprint.ts";
import type { Site } from "../../src/site/site.ts";
import type { Hashed } from "../../src/trust/hash.ts";
import { printManifest } from "../../src/trust/manifest.ts";
import { hashSite, type Known } from "../../src/trust/payload.ts";
import { BUILD_FILE, isPart, OFFLINE_PAGE } from "../../templates/offline/names.ts";
import { ROOT } from "./options.ts";

const WORKER = "sw.js";

/**
 * Writes the service worker, and the file that says which build is published, into a site in which all else stands. A
 * preview has none: what it shows is not to stay on a device.
 *
 * @param known files of the site that need not be hashed again
 * @returns the fingerprints of every file of the site, these two included
 */
export async function offlineSite(site: Site, folder: string, known?: Known): Promise<Hashed[]> {
  const hashed = await hashSite(folder, known);
  if (site.preview) return hashed;
  const digest = sha256(printManifest(hashed));
  const page = await readFile(join(folder, OFFLINE_PAGE, "index.html"), "utf8");
  const files = {
    [BUILD_FILE]: Buffer.from(`${digest}\n`),
    [WORKER]: await bundled(digest, partsOf(page, site)),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const added = Object.entries(files).map(([name, bytes]) => ({
    path: `site/${name}`,
    sha256: sha256(bytes),
    bytes: bytes.length,
  }));
  return [...hashed, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a page is made with, by its path from the root. */
function partsOf(html: string, site: Site): string[] {
  const root = new URL(site.href("/"), "http://site.invalid");
  const links = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(
    ([, link = ""]) => new URL(link, root).href,
  );
  const parts = new Set(links.filter((link) => isPart(link, root)));
  return [...parts].map((link) => link.slice(root.href.length)).sort();
}

async function bundled(digest: string, needed: readonly string[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "templates/offline/worker.ts")],
    define: { BUILD: JSON.stringify(digest), NEEDED: JSON.stringify(needed) },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome103", "firefox113", "safari16.4"],
    write: false,
    logLevel: "silent",
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("The service worker was not bundled");
  return output.contents;
}
