/** The files that stand beside a report's page: its raw source, its Markdown, its citations. */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { citationFacts } from "./citation-facts.ts";
import { bibtex, cslJson, ris } from "./citation-files.ts";
import type { Site } from "./site.ts";

/**
 * Copies each report's raw source, byte for byte, to `ban-goc.txt` in its folder, its Markdown to `bai.md`, and
 * writes its citations to `trich-dan.bib`, `.ris` and `.json`. Older versions of the source are `ban-goc-1.txt` and so on, from the oldest. A saved web page too is kept as text, so that
 * nothing in it runs.
 */
export async function writeReportFiles(site: Site, output: string): Promise<void> {
  for (const [url, { source, markdown, versions }] of site.files()) {
    const folder = join(output, url);
    await mkdir(folder, { recursive: true });
    await copyFile(source, join(folder, "ban-goc.txt"));
    await copyFile(markdown, join(folder, "bai.md"));
    for (const { number, path } of versions) await copyFile(path, join(folder, olderVersion(number)));
    const entry = site.archive.entry(url);
    if (entry === undefined) continue;
    const facts = citationFacts(entry, site);
    const key = `ky-yeu-${url.split("/").filter(Boolean).join("-")}`;
    await writeFile(join(folder, "trich-dan.bib"), bibtex(key, facts));
    await writeFile(join(folder, "trich-dan.ris"), ris(facts));
    await writeFile(join(folder, "trich-dan.json"), cslJson(key, facts));
  }
}

/** The file beside a report's page that holds what its source was before. */
export function olderVersion(number: number): string {
  return `ban-goc-${number}.txt`;
}
