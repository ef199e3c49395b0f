/** What the layer uses of `pagefind.js` 1.6. */
export interface PagefindResult {
  /** The name of the page: see `pagesOf`. */
  id: string;
  /** The places of the token on it. */
  words: number[];
}

export interface PagefindInstance {
  init(): Promise<void>;
  destroy(): Promise<void>;
  mergeIndex(path: string, options: { exactDiacritics?: boolean; language?: string }): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    exactDiacritics?: boolean;
    noWorker?: boolean;
  }): PagefindInstance;
}
