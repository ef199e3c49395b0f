/** Builds the search index: documents in, Pagefind's files and those of the Vietnamese layer out. */
import { transform } from "esbuild";
import type { SearchDocument } from "../document.ts";
import { shortForms } from "../expansions.ts";
import { type Heir, LAYER_FILE, type Layer, type Shortening } from "../layer.ts";
import { definedIn } from "./defined.ts";
import { facetsOf } from "./facets.ts";
import { asJson, IndexFiles } from "./files.ts";
import { endIndexing, indexSlice } from "./postings.ts";
import { MOST_IN_SLICE, slicesOf } from "./slices.ts";
import { writeTexts } from "./texts.ts";
import { WordCounter } from "./vocabulary.ts";

export interface IndexSummary {
  documents: number;
  files: number;
  /** On disk, all files together. */
  bytes: number;
}

export interface IndexOptions {
  /** Abbreviations that shall find their long forms, and be found by them. */
  shortenings?: readonly Shortening[];
  /** Documents in one index of Pagefind, at the most; 5,000 unless told. */
  inSlice?: number;
}

/** Of a slice that is merged into the newest, only these are read; the scripts are those of the newest. */
const INDEX_FILE = /\.(?:pf_\w+|json)$/;
const SCRIPT = "pagefind.js";
/** Pagefind's own interfaces, and the worker that the layer does without. */
const INTERFACE_FILE = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Pagefind's script as it is, in fewer letters: every visitor loads it. */
async function shortened(script: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(Buffer.from(script).toString(), { minify: true, format: "esm" });
  return Buffer.from(code);
}

/** Oldest first; those without a date before all; of one day by address, so that the order is always the same. */
function oldestFirst(a: SearchDocument, b: SearchDocument): number {
  const [left, right] = [a.date ?? "", b.date ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return a.url < b.url ? 1 : -1;
}

/** Every place that became part of another, each pair once. */
function heirsOf(documents: readonly SearchDocument[]): Heir[] {
  const pairs = documents.flatMap((document) => document.heirs ?? []);
  return [...new Map(pairs.map(({ now, formerly }) => [`${now}\n${formerly}`, { now, formerly }])).values()];
}

/** Those given, and those that the documents themselves define and nobody gave. */
function allShortenings(given: readonly Shortening[], documents: readonly SearchDocument[]): Shortening[] {
  const known = new Set(given.flatMap(({ short }) => short));
  const defined = definedIn(documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));
  return [...given, ...defined.filter(({ short }) => !short.some((one) => known.has(one)))];
}

function countWords(documents: readonly SearchDocument[]): WordCounter {
  const counter = new WordCounter();
  for (const { title, keywords, paragraphs } of documents) {
    for (const text of [title, ...keywords, ...paragraphs.map((paragraph) => paragraph.text)])
      counter.add(text);
  }
  return counter;
}

/**
 * Writes the index of `documents` into `folder`, which then holds nothing else. The same documents give the
 * same files, byte for byte, in whatever order they come. A large archive is indexed slice by slice, so that
 * memory does not grow with it.
 *
 * @param documents what the site shows; `reportDocument` makes one from a report
 * @param folder for this site `_site/pagefind`, beside the folder of the bundled script
 * @returns how much was written
 * @throws Error when Pagefind refuses a document
 * @example
 * await buildIndex(reports.map(reportDocument), "_site/pagefind"); // { documents: 5, files: 60, bytes: 400000 }
 * await buildIndex([], "_site/pagefind");                          // an index in which nothing is found
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  folder: string,
  options: IndexOptions = {},
): Promise<IndexSummary> {
  const files = new IndexFiles(folder);
  await files.clear();
  const ordered = [...documents].sort(oldestFirst);
  const slices = slicesOf(ordered, options.inSlice ?? MOST_IN_SLICE);
  const shortenings = allShortenings(options.shortenings ?? [], ordered);
  const forms = shortForms(shortenings);
  try {
    for (const slice of slices) {
      for (const { path, content } of await indexSlice(slice, forms)) {
        if (slice.folder === "" ? INTERFACE_FILE.test(path) : !INDEX_FILE.test(path)) continue;
        await files.write(slice.folder + path, path === SCRIPT ? await shortened(content) : content);
      }
    }
  } finally {
    await endIndexing();
  }
  const layer: Layer = {
    documents: ordered.length,
    slices: slices.slice(0, -1).map((slice) => slice.folder),
    shortenings,
    heirs: heirsOf(ordered),
    facets: await files.writeNamed("vi-facets-", asJson(facetsOf(ordered))),
    words: await files.writeNamed("vi-words-", asJson(countWords(ordered).vocabulary())),
    texts: await writeTexts(ordered, files),
  };
  await files.writeSmall(LAYER_FILE, asJson(layer));
  return { documents: ordered.length, files: files.files, bytes: files.bytes };
}
