/** The files that stand beside a report's page: its raw source and its Markdown. */
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "./site.ts";

/**
 * Copies each report's raw source, byte for byte, to `ban-goc.txt` in its folder, and its Markdown to `bai.md`.
 * A saved web page too is kept as text, so that nothing in it runs.
 */
export async function writeReportFiles(site: Site, output: string): Promise<void> {
  for (const [url, { source, markdown }] of site.files()) {
    const folder = join(output, url);
    await mkdir(folder, { recursive: true });
    await copyFile(source, join(folder, "ban-goc.txt"));
    await copyFile(markdown, join(folder, "bai.md"));
  }
}
