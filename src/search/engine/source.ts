/** Pagefind as the layer asks it: where words stand, and what a document says. */
import { LAYER_FILE, type Layer, type Vocabulary, WORDS_FILE } from "../layer.ts";
import type { PagefindInstance, PagefindModule, PagefindResult } from "./pagefind.ts";
import { type StoredText, storedText } from "./stored-text.ts";

/** The index cannot be read: `offline` when no answer came, `status` when the server had none to give. */
export class SourceError extends Error {
  readonly reason: "offline" | "status";

  constructor(reason: "offline" | "status", message: string) {
    super(message);
    this.name = "SourceError";
    this.reason = reason;
  }
}

async function get(url: URL): Promise<Response> {
  const response = await fetch(url, { cache: "no-cache" }).catch((error: unknown) => {
    throw new SourceError("offline", `${url.pathname}: ${String(error)}`);
  });
  if (!response.ok) throw new SourceError("status", `${url.pathname}: HTTP ${response.status}`);
  return response;
}

/** The values of every filter, each with the documents that have it. */
export type Facets = Map<string, Map<string, Set<number>>>;

/** By document, where words first stand; documents are numbered from the newest. */
export type Positions = Map<number, number>;

interface Open {
  layer: Layer;
  /** Finds words whatever their marks. */
  folded: PagefindInstance;
  /** Finds words with these very marks. */
  exact: PagefindInstance;
  documents: PagefindResult[];
  numbers: Map<string, number>;
}

export class Source {
  /** The folder of the index, with a slash at its end. */
  readonly #base: URL;
  #opening: Promise<Open> | undefined;
  #facets: Promise<Facets> | undefined;
  #vocabulary: Promise<Vocabulary> | undefined;
  readonly #positions = new Map<string, Promise<Positions>>();

  constructor(base: URL) {
    this.#base = base;
  }

  /** Forgets everything read, so that a site published anew under an open page is read anew. */
  async forget(): Promise<void> {
    const open = await this.#opening?.catch(() => undefined);
    this.#opening = undefined;
    this.#facets = undefined;
    this.#vocabulary = undefined;
    this.#positions.clear();
    await Promise.all([open?.folded.destroy(), open?.exact.destroy()]);
  }

  #open(): Promise<Open> {
    this.#opening ??= this.#read().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #read(): Promise<Open> {
    const layer: Layer = await (await get(new URL(LAYER_FILE, this.#base))).json();
    const pagefind: PagefindModule = await import(new URL("pagefind.js", this.#base).href);
    const instance = async (exactDiacritics: boolean) => {
      const made = pagefind.createInstance({ basePath: this.#base.pathname, exactDiacritics });
      await made.init();
      for (const slice of layer.slices) {
        await made.mergeIndex(this.#base.pathname + slice, { exactDiacritics, language: "vi" });
      }
      return made;
    };
    const [folded, exact] = await Promise.all([instance(false), instance(true)]);
    const { results: documents } = await folded.search(null, { sort: { date: "desc" } });
    return { layer, folded, exact, documents, numbers: new Map(documents.map(({ id }, at) => [id, at])) };
  }

  async layer(): Promise<Layer> {
    return (await this.#open()).layer;
  }

  /**
   * Where these words first stand in a row. Pagefind takes a quoted phrase as whole words, and tells its first
   * place in each document only.
   *
   * @param term words with đ as ḏ, joined by spaces
   * @param exact only with these very marks
   */
  firstPositions(term: string, exact: boolean): Promise<Positions> {
    const key = `${exact ? "=" : "~"}${term}`;
    const known = this.#positions.get(key);
    if (known) return known;
    const asking = this.#ask(term, exact);
    this.#positions.set(key, asking);
    asking.catch(() => this.#positions.delete(key));
    return asking;
  }

  async #ask(term: string, exact: boolean): Promise<Positions> {
    const open = await this.#open();
    const { results } = await (exact ? open.exact : open.folded).search(`"${term}"`);
    const found: Positions = new Map();
    for (const { id, words } of results) {
      const number = open.numbers.get(id);
      // Without words only the metadata matched, which is not part of the text.
      if (number !== undefined && words.length > 0) found.set(number, Math.min(...words));
    }
    return found;
  }

  async documents(): Promise<number> {
    return (await this.#open()).documents.length;
  }

  async text(document: number): Promise<StoredText> {
    const result = (await this.#open()).documents[document];
    if (!result) throw new RangeError(`No document ${document}`);
    return storedText(await result.data());
  }

  /** Which documents have which filter value. */
  facets(): Promise<Facets> {
    this.#facets ??= this.#readFacets().catch((error: unknown) => {
      this.#facets = undefined;
      throw error;
    });
    return this.#facets;
  }

  async #readFacets(): Promise<Facets> {
    const { folded, numbers } = await this.#open();
    const facets: Facets = new Map();
    for (const [filter, values] of Object.entries(await folded.filters())) {
      const having = new Map<string, Set<number>>();
      for (const value of Object.keys(values)) {
        const { results } = await folded.search(null, { filters: { [filter]: value } });
        having.set(value, new Set(results.flatMap(({ id }) => numbers.get(id) ?? [])));
      }
      facets.set(filter, having);
    }
    return facets;
  }

  /** Every folded word. */
  vocabulary(): Promise<Vocabulary> {
    this.#vocabulary ??= this.#readWords().catch((error: unknown) => {
      this.#vocabulary = undefined;
      throw error;
    });
    return this.#vocabulary;
  }

  async #readWords(): Promise<Vocabulary> {
    const { body } = await get(new URL(WORDS_FILE, this.#base));
    if (!body) return [];
    return new Response(body.pipeThrough(new DecompressionStream("deflate-raw"))).json();
  }
}
