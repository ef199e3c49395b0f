import { gunzipSync } from "node:zlib";
import { decode } from "cborg";
import { close, createIndex } from "pagefind";
import { expect, test } from "vitest";
import { entriesOf, type TokenEntry } from "../../../src/search/build/entries.ts";
import { type PagefindFile, pagefindIndex } from "../../../src/search/build/pagefind-index.ts";
import { tokenBlock } from "../../../src/search/build/token-block.ts";
import { page } from "../index-on-disk.ts";

const SIGN = "pagefind_dcd";

function read(files: readonly PagefindFile[], kind: string): unknown[] {
  return files
    .filter(({ path }) => path.endsWith(kind))
    .map(({ content }) => {
      const plain = gunzipSync(content);
      expect(plain.subarray(0, SIGN.length).toString()).toBe(SIGN);
      return decode(plain.subarray(SIGN.length));
    });
}

/** Words that stand in the order of their places, so that Pagefind finds each in the place that we give it. */
const WORDS = ["ban", "bân", "chấp", "ḏảng", "hành", "ƿ"];

/** What Pagefind writes for a page of these words. */
async function pagefinds(): Promise<PagefindFile[]> {
  const { index } = await createIndex({ forceLanguage: "vi" });
  const html = `<html lang="vi"><body><div data-pagefind-weight="1">${WORDS.join(" ")}</div></body></html>`;
  await index?.addHTMLFile({ url: "/", content: html });
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  return files;
}

/** A place with Pagefind's weight before it, which we leave at what it is without. */
const places = (list: unknown): unknown =>
  Array.isArray(list) ? list.filter((one) => typeof one !== "number" || one >= 0).map(places) : list;

test("the files have the form in which Pagefind itself writes them", async () => {
  const theirs = await pagefinds();
  const bare = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");
  const entries = new Map<string, TokenEntry>();
  for (const [at, token] of WORDS.entries()) {
    const entry = entries.get(bare(token)) ?? { bare: bare(token), spellings: [] };
    entry.spellings.push({ token, places: Uint32Array.of(at) });
    entries.set(entry.bare, entry);
  }
  const sorted = [...entries.values()].sort((a, b) => (a.bare < b.bare ? -1 : 1));
  const ours = [...pagefindIndex("vi_1", "1.6.0", sorted)];
  // Pagefind has a third, empty list for each page: no words in its metadata.
  const [[written]] = read(theirs, ".pf_index") as [[unknown[]]];
  const withoutMeta = JSON.parse(JSON.stringify(places(written)).replaceAll("],[]]", "]]"));
  const own = (read(ours, ".pf_index") as [unknown[]][]).flatMap(([words]) => words);
  expect(JSON.parse(JSON.stringify(own).replaceAll("],[]]", "]]"))).toEqual(withoutMeta);
  const [theirList] = read(theirs, ".pf_meta") as [unknown[]];
  const [ourList] = read(ours, ".pf_meta") as [unknown[]];
  // A list of things of one shape has that shape, however many they are.
  const shape = (value: unknown): string =>
    Array.isArray(value) ? `[${[...new Set(value.map(shape))].join()}]` : typeof value;
  expect(shape(ourList)).toEqual(shape(theirList));
  expect(ourList[0]).toBe(theirList[0]);
});

test("a long index is in several files, which follow each other without a gap", () => {
  const text = Array.from({ length: 400 }, (_, at) => `chữ${at * 7919}`).join(" ");
  const entries = entriesOf([{ documents: 1, block: tokenBlock([page("a", "Tên", text)], []) }]);
  const files = [...pagefindIndex("vi_1", "1.6.0", entries)];
  const [[, , list]] = read(files, ".pf_meta") as [[string, unknown[], [string, string, string][]]];
  expect(list.length).toBeGreaterThan(10);
  for (const { bare } of entries) {
    expect(list.filter(([from, to]) => from <= bare && bare < to).length).toBeLessThanOrEqual(1);
    expect(list.filter(([from, to]) => from <= bare && bare <= to).length).toBeGreaterThanOrEqual(1);
  }
});
