/** The files that stand beside a report's page: its raw source, its Markdown, its citations. */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { citationFacts } from "./citation-facts.ts";
import { bibtex, cslJson, ris } from "./citation-files.ts";
import { PICTURE, pictureWords } from "./picture.ts";
import type { Runs } from "./runs.ts";
import type { Site } from "./site.ts";

/**
 * Copies each report's raw source, byte for byte, to `ban-goc.txt` in its folder, its Markdown to `bai.md`, and
 * writes its citations to `trich-dan.bib`, `.ris` and `.json`. Older versions of the source are `ban-goc-1.txt` and so on, from the oldest. A saved web page too is kept as text, so that
 * nothing in it runs.
 *
 * @param runs which of them are due; all unless given
 * @returns what was written, by the key under which it is noted
 */
export async function writeReportFiles(
  site: Site,
  output: string,
  runs?: Runs,
): Promise<Map<string, string[]>> {
  const written = new Map<string, string[]>();
  for (const [url] of site.files()) {
    const beside = `${url}#files`;
    if (runs?.keep(beside)) continue;
    const write = () => writeBeside(site, url, output);
    written.set(beside, await (runs ? runs.make(beside, write) : write()));
  }
  if (!site.pictures) return written;
  const { draw } = await import("./draw.ts");
  for (const [url] of site.files()) {
    const beside = `${url}#picture`;
    if (runs?.keep(beside)) continue;
    const write = async () => {
      const entry = site.archive.entry(url);
      const path = url.slice(1) + PICTURE;
      if (entry === undefined) return [];
      await writeFile(join(output, path), draw(pictureWords(entry, site)));
      return [path];
    };
    written.set(beside, await (runs ? runs.make(beside, write) : write()));
  }
  return written;
}

/** Returns the paths below the folder of the site. */
async function writeBeside(site: Site, url: string, output: string): Promise<string[]> {
  const entry = site.archive.entry(url);
  const files = site.filesOf(url);
  if (entry === undefined || files === undefined) return [];
  await mkdir(join(output, url), { recursive: true });
  const paths: string[] = [];
  const place = (name: string) => {
    paths.push(url.slice(1) + name);
    return join(output, url, name);
  };
  await copyFile(files.source, place("ban-goc.txt"));
  await copyFile(files.markdown, place("bai.md"));
  for (const { number, path } of files.versions) await copyFile(path, place(olderVersion(number)));
  const facts = citationFacts(entry, site);
  const key = `ky-yeu-${url.split("/").filter(Boolean).join("-")}`;
  await writeFile(place("trich-dan.bib"), bibtex(key, facts));
  await writeFile(place("trich-dan.ris"), ris(facts));
  await writeFile(place("trich-dan.json"), cslJson(key, facts));
  return paths;
}

/** The file beside a report's page that holds what its source was before. */
export function olderVersion(number: number): string {
  return `ban-goc-${number}.txt`;
}
