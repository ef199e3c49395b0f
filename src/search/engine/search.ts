/** The search itself, with Pagefind's methods: what a page, or Pagefind's own interface, talks to. */
import { parseQuery } from "../query/parse.ts";
import { type Answer, answer } from "./answer.ts";
import { SourceError } from "./files.ts";
import { type Counts, countValues, type Filters, facetTable, passes } from "./filters.ts";
import type { Found } from "./found.ts";
import type { Class } from "./rank.ts";
import { resultData, type SearchResult } from "./result.ts";
import { Source } from "./source.ts";

export interface SearchOptions {
  filters?: Filters;
  /** By date; without it by how well a document answers. */
  sort?: { date?: "asc" | "desc" };
  /** The query is being typed: its last word may be unfinished. */
  typing?: boolean;
  /** `false` leaves the counts of filter values out, and what they are read from is not loaded: nobody sees them. */
  counts?: boolean;
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
  /** What the reader may have meant, spelled as the archive does; the best first. */
  suggestions: string[];
  /** Nothing answers the query itself. The results answer this: its keystrokes read as letters, or its slip mended. */
  instead?: string;
  /** No document has all the words. The results have some. */
  partial: boolean;
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

const nothing = parseQuery("");
const noFacets = facetTable({});

/**
 * A search over the index in a folder. Nothing is fetched before it is asked for.
 *
 * @param index the folder `buildIndex` wrote, with a slash at its end
 * @throws SourceError from any method when the index cannot be read; the next call tries anew
 * @example
 * const search = createSearch(new URL("/pagefind/", location.href));
 * const { results, counts } = await search.search("xay dung dang");
 * const first = await results[0]?.data(); // title, address, excerpt with the match marked
 */
export function createSearch(index: URL): Search {
  const source = new Source(index);
  let root = new URL("../", index).pathname;
  let latest = 0;

  const everything = async (): Promise<Answer> => {
    const documents = await source.documents();
    const found = Array.from({ length: documents }, (_, at): Found => {
      const newestFirst = documents - 1 - at;
      return {
        document: newestFirst,
        class: "all",
        inRow: false,
        loose: false,
        score: 0,
        readings: [],
        queries: [nothing],
      };
    });
    return { found, suggestions: [], partial: false };
  };

  const toResult = ({ document, score, class: how, heir, loose, queries }: Found): SearchResult => ({
    id: String(document),
    score,
    words: [],
    class: how,
    ...(heir && { heir }),
    data: async () => resultData(await source.text(document), queries, loose, root),
  });

  const respond = async (text: string | null, options: SearchOptions): Promise<SearchResponse> => {
    const start = Date.now();
    const query = parseQuery(text ?? "");
    const filters = options.filters ?? {};
    const counted = options.counts ?? true;
    const [facets, { found: all, ...rest }] = await Promise.all([
      counted || Object.keys(filters).length > 0 ? source.facets() : noFacets,
      text === null ? everything() : answer(source, query, options.typing ?? false),
    ]);
    const kept = all.filter(({ document }) => passes(facets, document, filters));
    const direction = options.sort?.date;
    if (direction) kept.sort((a, b) => (direction === "desc" ? -1 : 1) * (a.document - b.document));
    const documents = all.map(({ document }) => document);
    const total = Date.now() - start;
    const counts = { phrase: 0, all: 0, rest: 0 };
    for (const ranked of kept) counts[ranked.class]++;
    return {
      results: kept.map(toResult),
      unfilteredResultCount: all.length,
      filters: counted ? countValues(facets, documents, filters) : {},
      totalFilters: counted ? countValues(facets, documents, {}) : {},
      timings: { preload: 0, search: total, total },
      counts,
      suggestions: rest.suggestions.map((suggestion) => suggestion.text),
      ...(rest.instead !== undefined && { instead: rest.instead }),
      partial: rest.partial,
      cut: query.cut,
    };
  };

  /** A file that is gone means that the site was published anew: read the index anew, once. */
  const patiently = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof SourceError) || error.reason !== "status") throw error;
      source.forget();
      return ask();
    }
  };

  const search: Search["search"] = (query, options = {}) => patiently(() => respond(query, options));
  return {
    search,
    init: async () => void (await patiently(() => source.layer())),
    destroy: async () => source.forget(),
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
        const [facets, { found }] = await Promise.all([source.facets(), everything()]);
        return countValues(
          facets,
          found.map(({ document }) => document),
          {},
        );
      }),
  };
}
