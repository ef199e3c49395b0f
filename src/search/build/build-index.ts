/** Builds the search index: documents in, a folder of small files out. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SearchDocument } from "../document.ts";
import { ENTRY_FILE, type Entry, FORMAT, LONGEST, type Manifest, type StoredText } from "../format.ts";
import { ChunkWriter, deflate } from "./chunks.ts";
import { type Corpus, CorpusReader } from "./corpus.ts";
import { encodeGram } from "./encode.ts";
import { facetsOf } from "./facets.ts";
import { grams } from "./grams.ts";

export interface IndexSummary {
  documents: number;
  files: number;
  /** On disk, all files together. */
  bytes: number;
}

/** Newest first; those without a date last; equal dates by address, so that the order is always the same. */
function newestFirst(a: SearchDocument, b: SearchDocument): number {
  const [left, right] = [a.date ?? "", b.date ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.url < b.url ? -1 : 1;
}

/** The words with the number of places, for spelling out an unfinished word and for mending slips. */
function vocabulary({ folded, foldedWords }: Corpus): [string, number][] {
  const counts = new Int32Array(foldedWords.length);
  for (const word of folded) counts[word] = (counts[word] ?? 0) + 1;
  return foldedWords
    .map((word, rank): [string, number] => [word, counts[rank] ?? 0])
    .filter(([word]) => /^[\p{L}']/u.test(word));
}

/**
 * Writes the index of `documents` into `folder`, which then holds nothing else. The same documents give the
 * same files, byte for byte, in whatever order they come.
 *
 * @param documents what the site shows; `reportDocument` makes one from a report
 * @param folder for this site `_site/search-index`, beside the folder of the bundled script
 * @returns how much was written
 * @example
 * await buildIndex(reports.map(reportDocument), "_site/search-index"); // { documents: 5, files: 20, bytes: 70000 }
 * await buildIndex([], "_site/search-index");                          // an index in which nothing is found
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<IndexSummary> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const work = await mkdtemp(join(folder, "build-"));
  const hash = createHash("sha256");
  const write = (name: string, content: Uint8Array) => {
    hash.update(name).update(content);
    writeFileSync(join(work, name), deflate(content));
  };
  const writeJson = (name: string, value: unknown) => write(name, Buffer.from(JSON.stringify(value)));

  const ordered = [...documents].sort(newestFirst);
  const reader = new CorpusReader();
  ordered.forEach((document, at) => {
    reader.add(document);
    const { url, title, date, meta, filters, paragraphs } = document;
    const stored: StoredText = {
      url,
      title,
      ...(date === undefined ? {} : { date }),
      meta,
      filters,
      paragraphs,
    };
    writeJson(`t${at}`, stored);
  });
  const corpus = reader.finish();
  const chunks = Array.from(
    { length: LONGEST },
    (_, at) => new ChunkWriter((number, bytes) => write(`${at + 1}-${number}`, bytes)),
  );
  for (const gram of grams(corpus)) chunks[gram.size - 1]?.add(gram.key, encodeGram(corpus, gram));
  for (const chunk of chunks) chunk.end();
  const manifest: Manifest = { documents: ordered.length, chunks: chunks.map((chunk) => chunk.firstKeys) };
  writeJson("manifest", manifest);
  writeJson("facets", facetsOf(ordered));
  writeJson("words", vocabulary(corpus));

  const build = hash.digest("hex").slice(0, 12);
  await rename(work, join(folder, build));
  const entry: Entry = { format: FORMAT, build, documents: ordered.length };
  await writeFile(join(folder, ENTRY_FILE), `${JSON.stringify(entry)}\n`);
  return { documents: ordered.length, ...(await measure(join(folder, build))) };
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return { files: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
