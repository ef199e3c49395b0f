/** The index as the engine asks it: which documents have a token, and what a document says. */
import { atDensePlace, atPlace, pagesOf, tokenOf } from "../encoding.ts";
import {
  type Facets,
  LAYER_FILE,
  type Layer,
  type Runs,
  type StoredText,
  type Vocabulary,
  WORDS,
} from "../layer.ts";
import { Kept, readJson, SourceError } from "./files.ts";
import { type FacetTable, facetTable } from "./filters.ts";
import { Having } from "./having.ts";
import type { PagefindInstance, PagefindModule, PagefindResult } from "./pagefind.ts";

/** What the places of Pagefind's answers say. */
function documentsOf(results: readonly PagefindResult[], slices: Runs): Having {
  const having = new Having(slices.reduce((sum, [, documents]) => sum + documents, 0));
  let start = 0;
  for (const [slice, documents] of slices) {
    const pages = pagesOf(slice);
    for (const { id, words } of results) {
      if (id !== pages.sparse && id !== pages.dense) continue;
      for (const place of words) {
        for (const { document, inHead } of id === pages.dense ? atDensePlace(place) : [atPlace(place)])
          having.add(start + document, inHead);
      }
    }
    start += documents;
  }
  return having;
}

/** The words of several slices as of one. */
function merged(parts: readonly Vocabulary[]): Vocabulary {
  const [first = [], ...others] = parts;
  if (others.length === 0) return first;
  const words = new Map(first.map((entry) => [entry[0], entry]));
  for (const [word, times, spelling] of others.flat()) {
    const known = words.get(word);
    const best = known && known[1] >= times ? known[2] : spelling;
    const sum = times + (known?.[1] ?? 0);
    words.set(word, best === undefined ? [word, sum] : [word, sum, best]);
  }
  return [...words.values()];
}

export class Source {
  /** The folder of the index, with a slash at its end. */
  readonly #base: URL;
  readonly #files = new Kept<unknown>();
  readonly #facets = new Kept<FacetTable>();
  readonly #words = new Kept<Vocabulary>();
  readonly #instances = new Kept<PagefindInstance>();
  readonly #tokens = new Kept<Having>();
  #failures = 0;

  constructor(base: URL) {
    this.#base = base;
  }

  /** Forgets everything read, so that a site published anew under an open page is read anew. */
  async forget(): Promise<void> {
    const open = ["folded", "exact"].map((name) =>
      this.#instances.get(name, () => Promise.reject(new Error())),
    );
    const instances = await Promise.all(open.map((one) => one.catch(() => undefined)));
    for (const kept of [this.#files, this.#facets, this.#words, this.#instances, this.#tokens]) kept.clear();
    await Promise.all(instances.map((instance) => instance?.destroy()));
  }

  async #read<T>(name: string, fresh = false): Promise<T> {
    return (await this.#files.get(name, () => readJson<T>(new URL(name, this.#base), fresh))) as T;
  }

  layer(): Promise<Layer> {
    return this.#read<Layer>(LAYER_FILE, true);
  }

  /** Which documents have which filter value. */
  facets(): Promise<FacetTable> {
    return this.#facets.get("", async () =>
      facetTable(await this.#read<Facets>((await this.layer()).facets)),
    );
  }

  /** Every folded word. */
  vocabulary(): Promise<Vocabulary> {
    return this.#words.get("", async () => {
      const { slices } = await this.layer();
      return merged(await Promise.all(slices.map(([name]) => this.#read<Vocabulary>(WORDS + name))));
    });
  }

  /** How many there are. */
  async documents(): Promise<number> {
    return (await this.layer()).slices.reduce((sum, [, documents]) => sum + documents, 0);
  }

  async text(document: number): Promise<StoredText> {
    let place = document;
    for (const [folder, documents] of (await this.layer()).texts) {
      if (place < documents) return this.#read<StoredText>(`vi-text/${folder}/${place}`);
      place -= documents;
    }
    throw new RangeError(`No document ${document}`);
  }

  /** A browser does not ask again for a module that failed to come; under another address it does. */
  async #module(): Promise<PagefindModule> {
    const address = new URL("pagefind.js", this.#base);
    if (this.#failures > 0) address.search = `?${this.#failures}`;
    try {
      return await import(address.href);
    } catch (error) {
      this.#failures += 1;
      throw new SourceError("offline", String(error));
    }
  }

  /** Pagefind, finding tokens whatever their marks, or with these very marks. */
  #instance(exactDiacritics: boolean): Promise<PagefindInstance> {
    return this.#instances.get(exactDiacritics ? "exact" : "folded", async () => {
      const { slices } = await this.layer();
      const pagefind = await this.#module();
      // Its worker is a second copy of its script to load, and would answer no sooner: each question is short.
      const made = pagefind.createInstance({
        basePath: this.#base.pathname,
        exactDiacritics,
        noWorker: true,
      });
      try {
        await made.init();
        await Promise.all(
          slices
            .slice(0, -1)
            .map(([name]) =>
              made.mergeIndex(`${this.#base.pathname}${name}/`, { exactDiacritics, language: "vi" }),
            ),
        );
      } catch (error) {
        throw new SourceError("status", String(error));
      }
      return made;
    });
  }

  /**
   * Makes sure that Pagefind could read what it answered from: it takes a file that does not come for one with
   * nothing in it. Every word of the vocabulary is somewhere.
   *
   * @param words folded
   * @throws SourceError
   */
  async check(words: readonly string[]): Promise<void> {
    const known = new Set((await this.vocabulary()).map(([word]) => word));
    for (const word of words.filter((one) => known.has(one))) {
      if ((await this.having(tokenOf(word), false)).size > 0) continue;
      this.#tokens.clear();
      throw new SourceError("status", `The index lacks «${word}»`);
    }
  }

  /**
   * The documents that have a token.
   *
   * @param exact only with these very marks
   */
  having(token: string, exact: boolean): Promise<Having> {
    return this.#tokens.get(`${exact ? "=" : "~"}${token}`, async () => {
      const { slices } = await this.layer();
      if (slices.length === 0) return new Having(0);
      const instance = await this.#instance(exact);
      const { results } = await instance.search(token).catch((error: unknown) => {
        // One that could not read its files to begin with never does.
        this.#instances.clear();
        this.#tokens.clear();
        throw new SourceError("offline", `${token}: ${String(error)}`);
      });
      return documentsOf(results, slices);
    });
  }
}
