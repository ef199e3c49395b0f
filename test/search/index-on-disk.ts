/** An index built into a temporary folder, and searched without a browser: `fetch` reads its files. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { buildIndex } from "../../src/search/build/build-index.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { createSearch, type Search } from "../../src/search/engine/search.ts";

/** Makes `fetch` answer paths and `file:` addresses from disk, as Pagefind asks for them outside a browser. */
export function fetchFromDisk(): void {
  globalThis.fetch = async (input) => {
    const path = new URL(String(input), "file:///").pathname;
    try {
      return new Response(new Uint8Array(await readFile(path)));
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}

/** Makes `fetch` answer otherwise until the test is over. */
export function fetchBy(fetch: typeof globalThis.fetch): void {
  globalThis.fetch = fetch;
  onTestFinished(fetchFromDisk);
}

/** A document with a title and paragraphs, for tests that care for nothing else. */
export function page(url: string, title: string, ...paragraphs: string[]): SearchDocument {
  return {
    url,
    title,
    paragraphs: paragraphs.map((text, at) => ({ text, id: `doan-${at + 1}` })),
    keywords: [],
    filters: {},
    meta: {},
  };
}

/** The folder of an index of these documents, which stays. */
export async function indexOf(
  documents: readonly SearchDocument[],
  options?: Parameters<typeof buildIndex>[2],
): Promise<URL> {
  fetchFromDisk();
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-search-"));
  await buildIndex(documents, folder, options);
  return pathToFileURL(`${folder}/`);
}

const built = new Map<string, Promise<URL>>();

/** The folder of an index that is built once for all tests of a file, which leave it as it is. */
export function sharedIndexOf(...given: Parameters<typeof indexOf>): Promise<URL> {
  const key = JSON.stringify(given);
  const index = built.get(key) ?? indexOf(...given);
  built.set(key, index);
  return index;
}

/** The folder of an index that is removed when the test is over. */
export async function indexForTest(...given: Parameters<typeof indexOf>): Promise<URL> {
  const index = await indexOf(...given);
  onTestFinished(() => rm(index, { recursive: true, force: true }));
  return index;
}

/** A search over an index that is removed when the test is over. */
export async function searchOver(...given: Parameters<typeof indexOf>): Promise<Search> {
  return createSearch(await indexForTest(...given));
}

/** The addresses of the answers, in order. */
export async function found(search: Search, query: string): Promise<string[]> {
  const { results } = await search.search(query);
  return Promise.all(results.map(async (result) => (await result.data()).raw_url.replace(/^.*\//, "")));
}
