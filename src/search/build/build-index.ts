/** Builds the search index: documents in, Pagefind's files and those of the Vietnamese layer out. */
import type { SearchDocument } from "../document.ts";
import { type Heir, LAYER_FILE, type Layer, type Shortening } from "../layer.ts";
import { blocksOf, MOST_IN_SLICE, slicesOf } from "./blocks.ts";
import { definedIn } from "./defined.ts";
import { facetsOf } from "./facets.ts";
import { asJson, IndexFiles } from "./files.ts";
import { pagefindScripts } from "./pagefind-scripts.ts";
import { type KeptBlocks, nameOf, writeSlice } from "./slice.ts";
import { writeTexts } from "./texts.ts";

export interface IndexSummary {
  documents: number;
  files: number;
  /** On disk, all files together. */
  bytes: number;
}

export interface IndexOptions {
  /** Abbreviations that shall find their long forms, and be found by them. */
  shortenings?: readonly Shortening[];
  /** Documents in one index of Pagefind, at the most; 20,000 unless told. */
  inSlice?: number;
  /**
   * The folder of an index that was built before, by the same code. What is the same in it is taken over: the texts
   * of a year, or of a month, in which nothing changed; an index none of whose documents changed.
   */
  earlier?: string;
  /** Where the tokens of documents are kept from one build to the next: those of a year, or of a month, together. */
  kept?: KeptBlocks;
  /** Changes with whatever else the tokens depend on: the code. What was made with another one is not taken over. */
  version?: string;
}

/** Every place that became part of another, each pair once. */
function heirsOf(documents: readonly SearchDocument[]): Heir[] {
  const pairs = documents.flatMap((document) => document.heirs ?? []);
  return [...new Map(pairs.map(({ now, formerly }) => [`${now}\n${formerly}`, { now, formerly }])).values()];
}

/** Abbreviations that the documents themselves define and nobody gave. */
function definedBy(documents: readonly SearchDocument[], given: readonly Shortening[]): Shortening[] {
  const known = new Set(given.flatMap(({ short }) => short));
  const defined = definedIn(documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));
  return defined.filter(({ short }) => !short.some((one) => known.has(one)));
}

/**
 * Writes the index of `documents` into `folder`, which then holds nothing else. The same documents give the
 * same files, byte for byte, in whatever order they come, whatever of them was there before. A large archive is
 * indexed slice by slice, so that memory does not grow with it.
 *
 * @param documents what the site shows; `reportDocument` makes one from a report
 * @param folder for this site `_site/pagefind`, beside the folder of the bundled script
 * @returns how much was written
 * @example
 * await buildIndex(reports.map(reportDocument), "_site/pagefind"); // { documents: 5, files: 60, bytes: 400000 }
 * await buildIndex([], "_site/pagefind");                          // an index in which nothing is found
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  folder: string,
  options: IndexOptions = {},
): Promise<IndexSummary> {
  const files = new IndexFiles(folder, options.earlier);
  await files.clear();
  const blocks = blocksOf(documents);
  const ordered = blocks.flat();
  const shortenings = options.shortenings ?? [];
  const scripts = await pagefindScripts();
  for (const { path, content } of scripts.files) await files.write(path, content);
  const parts = slicesOf(
    blocks.map((block) => block.length),
    options.inSlice ?? MOST_IN_SLICE,
  ).map((places) => places.map((at) => blocks[at] ?? []));
  const slices: Layer["slices"] = [];
  for (const [at, part] of parts.entries()) {
    const slice = nameOf(part, [options.version ?? "", scripts.version, shortenings]);
    await writeSlice(slice, part, files, {
      folder: at === parts.length - 1 ? "" : `${slice.name}/`,
      version: scripts.version,
      shortenings,
      ...(options.kept && { kept: options.kept }),
    });
    slices.push([slice.name, part.flat().length]);
  }
  const layer: Layer = {
    slices,
    texts: await writeTexts(blocks, files),
    shortenings,
    defined: definedBy(ordered, shortenings),
    heirs: heirsOf(ordered),
    facets: await files.writeNamed("vi-facets-", asJson(facetsOf(ordered))),
  };
  await files.writeSmall(LAYER_FILE, asJson(layer));
  return { documents: ordered.length, files: files.files, bytes: files.bytes };
}
