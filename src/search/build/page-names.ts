/**
 * Pagefind names each page by a hash of its fragment. The layer keeps its own texts and asks for no fragment: a page
 * is named by its number instead. That makes the names of merged slices differ for certain, and the list of pages,
 * which every visitor loads, a third as long.
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { z } from "zod";
import { hashOf } from "./files.ts";

/** What begins every file of Pagefind, before the CBOR. */
const SIGN = "pagefind_dcd";
const Pages = z.array(z.tuple([z.string(), z.number()]).rest(z.unknown()));
const List = z.tuple([z.string(), Pages]).rest(z.unknown());
const Entry = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** The list of pages with their numbers for names. Their lengths are of use for Pagefind's own ranking only. */
function renamed(content: Uint8Array, start: number): Uint8Array {
  const plain = gunzipSync(content);
  if (plain.subarray(0, SIGN.length).toString() !== SIGN)
    throw new Error("Pagefind wrote an unknown list of pages");
  const [version, pages, ...rest] = List.parse(decode(plain.subarray(SIGN.length)));
  const list = [version, pages.map(([, , ...more], at) => [String(start + at), 1, ...more]), ...rest];
  return gzipSync(Buffer.concat([Buffer.from(SIGN), encode(list)]), { level: 9 });
}

/**
 * The files of an index with its pages renamed, without their fragments.
 *
 * @param start the number of the first page
 * @throws Error when they are not what Pagefind 1.6 writes
 */
export function withNumbers(files: readonly PagefindFile[], start: number): PagefindFile[] {
  const list = files.find(({ path }) => path.endsWith(".pf_meta"));
  const entry = files.find(({ path }) => path === "pagefind-entry.json");
  if (!list || !entry) throw new Error("Pagefind wrote no list of pages");
  const content = renamed(list.content, start);
  const { languages, ...more } = Entry.parse(JSON.parse(Buffer.from(entry.content).toString()));
  const hash = `vi_${hashOf(content)}`;
  const named = Object.fromEntries(Object.entries(languages).map(([name, one]) => [name, { ...one, hash }]));
  return [
    ...files.filter(({ path }) => path !== list.path && path !== entry.path && !path.startsWith("fragment/")),
    { path: `pagefind.${hash}.pf_meta`, content },
    { path: entry.path, content: Buffer.from(JSON.stringify({ ...more, languages: named })) },
  ];
}
