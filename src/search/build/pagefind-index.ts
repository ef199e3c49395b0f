/**
 * An index in the form that Pagefind 1.6 reads, written here: Pagefind's own indexer takes pages of text, and would
 * keep for each word of each of them a list of one place. A slice is one page here, whose places are the documents.
 */
import { gzipSync } from "node:zlib";
import { densely, pagesOf } from "../encoding.ts";
import { listName } from "../layer.ts";
import { CborWriter } from "./cbor.ts";
import type { TokenEntry } from "./entries.ts";

/** What begins every file of Pagefind, before the CBOR. */
const SIGN = Buffer.from("pagefind_dcd");

/** What a place of a token, and a token besides its letters, take up on an average. */
const BYTES_FOR_PLACE = 1.2;
const BYTES_FOR_TOKEN = 6;

/**
 * Bytes in one file, before compression. A reader loads a file for each token, and first the list of all files, which is
 * as much longer as they are smaller: both together are least where files grow with the root of the whole.
 */
function bytesInFile(entries: readonly TokenEntry[]): number {
  let whole = 0;
  for (const { spellings } of entries)
    for (const { token, places } of spellings)
      whole += token.length + BYTES_FOR_TOKEN + BYTES_FOR_PLACE * places.length;
  return 1.75 * Math.sqrt(whole);
}

export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

interface Chunk {
  name: string;
  first: string;
  last: string;
}

const file = (path: string, cbor: Uint8Array): PagefindFile => ({
  path,
  content: gzipSync(Buffer.concat([SIGN, cbor]), { level: 9 }),
});

/** The page that has a token, with its places, each as the step from the one before. */
function writePages(cbor: CborWriter, places: Uint32Array): void {
  const dense = densely(places);
  const written = dense ?? places;
  cbor
    .list(1)
    .list(2)
    .number(dense ? 1 : 0)
    .list(written.length);
  let last = 0;
  for (const place of written) {
    cbor.number(place - last);
    last = place;
  }
}

function writeEntry(cbor: CborWriter, { bare, spellings }: TokenEntry): void {
  const plain = spellings.find(({ token }) => token === bare);
  const marked = spellings.filter(({ token }) => token !== bare);
  cbor.list(3).text(bare);
  if (plain) writePages(cbor, plain.places);
  else cbor.list(0);
  cbor.list(marked.length);
  for (const { token, places } of marked) {
    cbor.list(2).text(token);
    writePages(cbor, places);
  }
}

/** The beginning of `after` that tells it from `before`: as much as a list of files needs. */
function apart(before: string, after: string): string {
  const letters = [...after];
  const others = [...before];
  const same = letters.findIndex((letter, at) => letter !== others[at]);
  return letters.slice(0, same + 1).join("");
}

/** The list of files: from which token to which, and its name. */
function listOf(slice: string, version: string, chunks: readonly Chunk[]): PagefindFile {
  const cbor = new CborWriter();
  cbor.list(6).text(version);
  const { sparse, dense } = pagesOf(slice);
  cbor.list(2);
  for (const page of [sparse, dense]) cbor.list(3).text(page).number(1).text("");
  cbor.list(chunks.length);
  // Each begins where the one before ends, in the same words: the list is a third shorter for it.
  const begins = chunks.map(({ first }, at) => {
    const before = chunks[at - 1];
    return before ? apart(before.last, first) : first;
  });
  for (const [at, { name, last }] of chunks.entries()) {
    cbor
      .list(3)
      .text(begins[at] ?? "")
      .text(begins[at + 1] ?? last)
      .text(name);
  }
  cbor.list(0).list(0).list(0);
  return file(listName(slice), cbor.take());
}

/** How the files of a slice begin. */
export const chunkStart = (slice: string): string => `${slice}_`;

/**
 * The files of an index, one after the other.
 *
 * @param slice its name, which changes with its content
 * @param version of Pagefind
 * @param entries in order
 */
export function* pagefindIndex(
  slice: string,
  version: string,
  entries: readonly TokenEntry[],
): Generator<PagefindFile> {
  const chunks: Chunk[] = [];
  const cbor = new CborWriter();
  const enough = bytesInFile(entries);
  for (let start = 0, end = 0; start < entries.length; start = end) {
    while (end < entries.length && cbor.length < enough) {
      const entry = entries[end];
      if (entry) writeEntry(cbor, entry);
      end += 1;
    }
    const name = chunkStart(slice) + chunks.length;
    const head = new CborWriter()
      .list(1)
      .list(end - start)
      .take();
    yield file(`index/${name}.pf_index`, Buffer.concat([head, cbor.take()]));
    chunks.push({ name, first: entries[start]?.bare ?? "", last: entries[end - 1]?.bare ?? "" });
  }
  yield listOf(slice, version, chunks);
}

/** What Pagefind reads first: that there is an index in Vietnamese, and its name. */
export function entryFile(slice: string, version: string): PagefindFile {
  const entry = {
    version,
    languages: { vi: { hash: slice, wasm: null, page_count: 1 } },
    include_characters: [],
  };
  return { path: "pagefind-entry.json", content: Buffer.from(JSON.stringify(entry)) };
}
