/** Builds the search index: documents in, Pagefind's files and those of the Vietnamese layer out. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { SearchDocument } from "../document.ts";
import { type Heir, LAYER_FILE, type Layer, type Shortening, WORDS_FILE } from "../layer.ts";
import { documentHtml } from "./document-html.ts";
import { type ShortForms, shortForms } from "./expansions.ts";
import { type Slice, slicesOf } from "./slices.ts";
import { WordCounter } from "./vocabulary.ts";

export interface IndexSummary {
  documents: number;
  files: number;
  /** On disk, all files together. */
  bytes: number;
}

/** Of a slice that is merged into the newest, only these are read; the scripts are those of the newest. */
const INDEX_FILE = /\.(?:pf_\w+|json)$/;

/** Newest first; those without a date last; equal dates by address, so that the order is always the same. */
function newestFirst(a: SearchDocument, b: SearchDocument): number {
  const [left, right] = [a.date ?? "", b.date ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.url < b.url ? -1 : 1;
}

/** Every place that became part of another, each pair once. */
function heirsOf(documents: readonly SearchDocument[]): Heir[] {
  const pairs = documents.flatMap((document) => document.heirs ?? []);
  return [...new Map(pairs.map(({ now, formerly }) => [`${now}\n${formerly}`, { now, formerly }])).values()];
}

function orThrow(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

async function filesOf(index: PagefindIndex, { documents }: Slice, forms: ShortForms) {
  for (const document of documents) {
    const { errors } = await index.addHTMLFile({ url: document.url, content: documentHtml(document, forms) });
    orThrow(errors);
  }
  const { errors, files } = await index.getFiles();
  orThrow(errors);
  return files;
}

/**
 * Writes the index of `documents` into `folder`, which then holds nothing else. The same documents give the
 * same files, byte for byte, in whatever order they come. A large archive is indexed slice by slice, so that
 * memory does not grow with it.
 *
 * @param documents what the site shows; `reportDocument` makes one from a report
 * @param folder for this site `_site/pagefind`, beside the folder of the bundled script
 * @param options.shortenings abbreviations that shall find their long forms, and be found by them
 * @returns how much was written
 * @throws Error when Pagefind refuses a document
 * @example
 * await buildIndex(reports.map(reportDocument), "_site/pagefind"); // { documents: 5, files: 30, bytes: 800000 }
 * await buildIndex([], "_site/pagefind");                          // an index in which nothing is found
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  folder: string,
  options: { shortenings?: readonly Shortening[] } = {},
): Promise<IndexSummary> {
  await rm(folder, { recursive: true, force: true });
  let files = 0;
  let bytes = 0;
  const write = async (name: string, content: Uint8Array) => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    files += 1;
    bytes += content.length;
  };

  const ordered = [...documents].sort(newestFirst);
  const slices = slicesOf(ordered);
  const shortenings = options.shortenings ?? [];
  const forms = shortForms(shortenings);
  try {
    for (const slice of slices) {
      const { errors, index } = await createIndex({ forceLanguage: "vi" });
      orThrow(errors);
      if (!index) throw new Error("Pagefind gave no index");
      for (const file of await filesOf(index, slice, forms)) {
        if (slice.folder !== "" && !INDEX_FILE.test(file.path)) continue;
        await write(slice.folder + file.path, file.content);
      }
      await index.deleteIndex();
    }
  } finally {
    await close();
  }

  const counter = new WordCounter();
  for (const { title, keywords, paragraphs } of ordered) {
    for (const text of [title, ...keywords, ...paragraphs.map((paragraph) => paragraph.text)])
      counter.add(text);
  }
  await write(WORDS_FILE, deflateRawSync(JSON.stringify(counter.vocabulary()), { level: 9 }));
  const layer: Layer = {
    documents: ordered.length,
    slices: slices.slice(1).map((slice) => slice.folder),
    shortenings,
    heirs: heirsOf(ordered),
  };
  await write(LAYER_FILE, Buffer.from(`${JSON.stringify(layer)}\n`));
  return { documents: ordered.length, files, bytes };
}
