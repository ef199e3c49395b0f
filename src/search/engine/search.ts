/** The search itself, with Pagefind's methods: what a page, or Pagefind's own interface, talks to. */
import { parseQuery, type Query } from "../query/parse.ts";
import { type Counts, countValues, type Filters, passes } from "./filters.ts";
import { PhraseFinder } from "./phrase.ts";
import { type Class, type Ranked, rank } from "./rank.ts";
import { resultData, type SearchResult } from "./result.ts";
import { Store, StoreError } from "./store.ts";

export interface SearchOptions {
  filters?: Filters;
  /** By date; without it by how well a document answers. */
  sort?: { date?: "asc" | "desc" };
}

export interface SearchResponse {
  results: SearchResult[];
  /** How many there would be without filters. */
  unfilteredResultCount: number;
  /** For each filter value, how many results choosing it leaves. */
  filters: Counts;
  /** For each filter value, how many results have it when nothing is chosen. */
  totalFilters: Counts;
  timings: { preload: number; search: number; total: number };
  /** The results, by how well they answer. */
  counts: Record<Class, number>;
  /** The query was longer than is looked for. */
  cut: boolean;
}

export interface Search {
  init(): Promise<void>;
  destroy(): Promise<void>;
  /** `baseUrl`: the path the site stands under, where the addresses of results begin. */
  options(options: { baseUrl?: string }): Promise<void>;
  /** All documents with all words of `query`; of `null`, all documents. */
  search(query: string | null, options?: SearchOptions): Promise<SearchResponse>;
  /** Waits, and answers `null` when a later call has come meanwhile. */
  debouncedSearch(
    query: string | null,
    options?: SearchOptions,
    wait?: number,
  ): Promise<SearchResponse | null>;
  /** Fetches what a search would need. */
  preload(query: string | null, options?: SearchOptions): Promise<void>;
  filters(): Promise<Counts>;
}

/**
 * A search over the index in a folder. Nothing is fetched before it is asked for.
 *
 * @param index the folder `buildIndex` wrote, with a slash at its end
 * @throws StoreError from any method when the index cannot be read; the next call tries anew
 * @example
 * const search = createSearch(new URL("/search-index/", location.href));
 * const { results, counts } = await search.search("xay dung dang");
 * const first = await results[0]?.data(); // title, address, excerpt with the match marked
 */
export function createSearch(index: URL): Search {
  const store = new Store(index);
  let root = new URL("../", index).pathname;
  let latest = 0;

  const everything = async (): Promise<Ranked[]> => {
    const { documents } = await store.manifest();
    return Array.from({ length: documents }, (_, document) => ({ document, class: "all", score: 0 }));
  };

  const toResult = (query: Query, ranked: Ranked): SearchResult => ({
    id: String(ranked.document),
    score: ranked.score,
    words: [],
    class: ranked.class,
    data: async () => resultData(await store.text(ranked.document), query, ranked.class === "rest", root),
  });

  const answer = async (text: string | null, options: SearchOptions): Promise<SearchResponse> => {
    const start = Date.now();
    const query = parseQuery(text ?? "");
    const [facets, all] = await Promise.all([
      store.facets(),
      text === null ? everything() : rank(new PhraseFinder(store), query),
    ]);
    const filters = options.filters ?? {};
    const kept = all.filter(({ document }) => passes(facets, document, filters));
    const direction = options.sort?.date;
    if (direction) kept.sort((a, b) => (direction === "desc" ? 1 : -1) * (a.document - b.document));
    const documents = all.map(({ document }) => document);
    const total = Date.now() - start;
    const counts = { phrase: 0, all: 0, rest: 0 };
    for (const ranked of kept) counts[ranked.class]++;
    return {
      results: kept.map((ranked) => toResult(query, ranked)),
      unfilteredResultCount: all.length,
      filters: countValues(facets, documents, filters),
      totalFilters: countValues(facets, documents, {}),
      timings: { preload: 0, search: total, total },
      counts,
      cut: query.cut,
    };
  };

  /** A file that is gone means that the site was published anew: read the index anew, once. */
  const patiently = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreError) || error.reason !== "status") throw error;
      store.forget();
      return ask();
    }
  };

  const search: Search["search"] = (query, options = {}) => patiently(() => answer(query, options));
  return {
    search,
    init: async () => void (await patiently(() => store.manifest())),
    destroy: async () => store.forget(),
    options: async ({ baseUrl }) => {
      if (baseUrl !== undefined) root = baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`;
    },
    debouncedSearch: async (query, options = {}, wait = 300) => {
      latest += 1;
      const mine = latest;
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (mine !== latest) return null;
      const response = await search(query, options);
      return mine === latest ? response : null;
    },
    preload: async (query, options = {}) => void (await search(query, options)),
    filters: () =>
      patiently(async () => {
        const [facets, all] = await Promise.all([store.facets(), everything()]);
        return countValues(
          facets,
          all.map(({ document }) => document),
          {},
        );
      }),
  };
}
