/** What the layer uses of `pagefind.js` 1.6. */
export interface PagefindResult {
  id: string;
  /** The positions of the matching words. */
  words: number[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  raw_url?: string;
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; location: number }[];
}

export interface PagefindInstance {
  init(): Promise<void>;
  destroy(): Promise<void>;
  options(options: { exactDiacritics?: boolean }): Promise<void>;
  mergeIndex(path: string, options: { exactDiacritics?: boolean; language?: string }): Promise<void>;
  search(
    term: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, "asc" | "desc"> },
  ): Promise<{ results: PagefindResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    exactDiacritics?: boolean;
    noWorker?: boolean;
  }): PagefindInstance;
}
