/** The index as the engine asks it: which documents have a token, and what a document says. */
import { atDensePlace, atPlace, pagesOf } from "../encoding.ts";
import {
  type Facets,
  LAYER_FILE,
  type Layer,
  listName,
  type Runs,
  type StoredText,
  type Vocabulary,
  WASM,
  WORDS,
} from "../layer.ts";
import { Kept, readJson, readPagefind } from "./files.ts";
import { type FacetTable, facetTable } from "./filters.ts";
import { Having } from "./having.ts";
import { type Page, startPagefind } from "./pagefind.ts";
import { Slice } from "./slice.ts";

/**
 * What the places of Pagefind's answers say.
 *
 * @param answers those of each slice
 */
function documentsOf(answers: readonly (readonly Page[])[], slices: Runs): Having {
  const having = new Having(slices.reduce((sum, [, documents]) => sum + documents, 0));
  let start = 0;
  for (const [at, [slice, documents]] of slices.entries()) {
    const { dense } = pagesOf(slice);
    for (const { id, places } of answers[at] ?? []) {
      for (const place of places) {
        for (const { document, inHead } of id === dense ? atDensePlace(place) : [atPlace(place)])
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
  readonly #slices = new Kept<Slice[]>();
  readonly #tokens = new Kept<Having>();

  constructor(base: URL) {
    this.#base = base;
  }

  /** Forgets everything read, so that a site published anew under an open page is read anew. */
  forget(): void {
    for (const kept of [this.#files, this.#facets, this.#words, this.#slices, this.#tokens]) kept.clear();
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

  /** The indexes; the last one is in the folder of all, others in folders of their own. */
  #indexes(): Promise<Slice[]> {
    return this.#slices.get("", async () => {
      const { slices } = await this.layer();
      const folders = slices.map(([name], at) => ({
        name,
        folder: at === slices.length - 1 ? this.#base : new URL(`${name}/`, this.#base),
      }));
      const [code, ...lists] = await Promise.all([
        readPagefind(new URL(WASM, this.#base)),
        ...folders.map(({ name, folder }) => readPagefind(new URL(listName(name), folder))),
      ]);
      const open = await startPagefind(code);
      return lists.map((list, at) => new Slice(folders[at]?.folder ?? this.#base, open(list)));
    });
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
      const answers = (await this.#indexes()).map((index) => index.pagesWith(token, exact));
      return documentsOf(await Promise.all(answers), slices);
    });
  }
}
