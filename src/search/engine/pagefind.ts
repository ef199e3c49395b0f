/**
 * Pagefind's WebAssembly, asked directly. Its own script, `pagefind.js`, would be 30 kB more for every visitor, most of
 * it for what the layer does itself: excerpts, filters, a worker. And it takes a file that does not come for one with
 * nothing in it.
 */
type Text = [start: number, length: number];

/** What the WebAssembly of Pagefind 1.6 has, as far as it is used. An index is a number, which changes as it grows. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(bytes: number, align: number): number;
  __wbindgen_free(start: number, bytes: number, align: number): void;
  init_pagefind(...list: Text): number;
  load_index_chunk(index: number, ...file: Text): number;
  request_indexes(index: number, ...token: Text): Text;
  search(index: number, ...arguments_: number[]): Text;
}

/** The answer to a search, as far as it is used: pages with their places. */
interface Answer {
  results: { p: string; l: { l: number }[] }[];
}

export interface Page {
  /** The name of the page: see `pagesOf`. */
  id: string;
  /** The places of the token on it. */
  places: number[];
}

const FROM_RUST = "./pagefind_web_bg.js";
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** One index, as far as its files have been loaded. */
export interface PagefindIndex {
  /** The names of the files in which a token is, if it is anywhere. */
  filesFor(bareToken: string): string[];
  load(file: Uint8Array): void;
  /** @param exact only with these very marks */
  pagesWith(token: string, bareToken: string, exact: boolean): Page[];
}

/**
 * Starts the WebAssembly.
 *
 * @returns opens an index by its list of files
 */
export async function startPagefind(
  code: Uint8Array<ArrayBuffer>,
): Promise<(list: Uint8Array) => PagefindIndex> {
  const { instance } = await WebAssembly.instantiate(code, {
    [FROM_RUST]: {
      __wbindgen_init_externref_table: () => {
        const table = wasm.__wbindgen_externrefs;
        const start = table.grow(4);
        table.set(0, undefined);
        for (const [at, value] of [undefined, null, true, false].entries()) table.set(start + at, value);
      },
    },
  });
  const wasm = instance.exports as unknown as Exports;
  wasm.__wbindgen_start();

  /** Copies what is given into its memory; it frees it itself. */
  const put = (bytes: Uint8Array): Text => {
    const start = wasm.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(wasm.memory.buffer).set(bytes, start);
    return [start, bytes.length];
  };
  const say = (text: string): Text => put(encoder.encode(text));
  const take = <T>([start, length]: Text): T => {
    const text = decoder.decode(new Uint8Array(wasm.memory.buffer, start, length));
    wasm.__wbindgen_free(start, length, 1);
    return JSON.parse(text) as T;
  };

  return (list) => {
    let index = wasm.init_pagefind(...put(list));
    return {
      filesFor: (bareToken) =>
        take<string[]>(wasm.request_indexes(index, ...say(bareToken))).filter((name) => name !== ""),
      load: (file) => {
        index = wasm.load_index_chunk(index, ...put(file));
      },
      pagesWith: (token, bareToken, exact) => {
        const asked = [...say(bareToken), ...say(token), ...say("{}"), ...say("")];
        const { results } = take<Answer>(wasm.search(index, ...asked, 0, Number(exact)));
        return results.map(({ p, l }) => ({ id: p, places: l.map((place) => place.l) }));
      },
    };
  };
}
