/** The files that are no pages: beside a report's its raw source, its Markdown, its citations; of the archive, its data. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../report/fingerprint.ts";
import { citationFacts } from "./citation-facts.ts";
import { bibtex, cslJson, ris } from "./citation-files.ts";
import type { NewFile } from "./earlier-pages.ts";
import { exportSets } from "./exports.ts";
import { PICTURE, pictureWords } from "./picture.ts";
import type { Runs } from "./runs.ts";
import type { Site } from "./site.ts";

/** The folder of the data. */
const DATA = "du-lieu";

/**
 * Copies each report's raw source, byte for byte, to `ban-goc.txt` in its folder, its Markdown to `bai.md`, and
 * writes its citations to `trich-dan.bib`, `.ris` and `.json`. Older versions of the source are `ban-goc-1.txt` and so on, from the oldest. A saved web page too is kept as text, so that
 * nothing in it runs. With `files: few` in `site.yml` there are only the source and its older versions.
 *
 * @param runs which of them are due, and takes note of them; all unless given
 */
export async function writeReportFiles(site: Site, output: string, runs?: Runs): Promise<void> {
  const due = dueIn(runs);
  for (const [url] of site.files()) {
    await due(`${url}#files`, () => writeBeside(site, url, output));
  }
  if (!site.pictures) return;
  const { draw } = await import("./draw.ts");
  for (const [url] of site.files()) {
    await due(`${url}#picture`, () => {
      const entry = site.archive.entry(url);
      if (entry === undefined) return [];
      return [place(output, url.slice(1) + PICTURE, draw(pictureWords(entry, site)))];
    });
  }
}

/**
 * Writes the archive as data. Not by a template: Eleventy holds what it renders until the end of a run, and of many
 * reports these are more than all pages.
 *
 * @param runs as of `writeReportFiles`
 */
export async function writeExports(site: Site, output: string, runs?: Runs): Promise<void> {
  const due = dueIn(runs);
  mkdirSync(join(output, DATA), { recursive: true });
  for (const { name: set, files } of exportSets(site)) {
    await due(`/${DATA}/${set}`, () =>
      Array.from(files(), ([name, text]) => place(output, `${DATA}/${name}`, text)),
    );
  }
}

/** Writes what is due in runs; all where there are none. */
function dueIn(runs: Runs | undefined): (beside: string, write: () => NewFile[]) => Promise<void> {
  return async (beside, write) => {
    if (runs === undefined) write();
    else await runs.makeBeside(beside, async () => write());
  };
}

function writeBeside(site: Site, url: string, output: string): NewFile[] {
  const entry = site.archive.entry(url);
  const files = site.filesOf(url);
  if (entry === undefined || files === undefined) return [];
  const beside: Record<string, Uint8Array | string> = { "ban-goc.txt": readFileSync(files.source) };
  if (!site.fewFiles) {
    const facts = citationFacts(entry, site);
    const key = `ky-yeu-${url.split("/").filter(Boolean).join("-")}`;
    beside["bai.md"] = readFileSync(files.markdown);
    beside["trich-dan.bib"] = bibtex(key, facts);
    beside["trich-dan.ris"] = ris(facts);
    beside["trich-dan.json"] = cslJson(key, facts);
  }
  for (const { number, path } of files.versions) beside[olderVersion(number)] = readFileSync(path);
  mkdirSync(join(output, url), { recursive: true });
  return Object.entries(beside).map(([name, content]) => place(output, url.slice(1) + name, content));
}

/** These are small files, and many: each wait for one would cost more than to write it. */
function place(output: string, path: string, content: Uint8Array | string): NewFile {
  writeFileSync(join(output, path), content);
  return { path, sha256: sha256(content) };
}

/** The file beside a report's page that holds what its source was before. */
export function olderVersion(number: number): string {
  return `ban-goc-${number}.txt`;
}
