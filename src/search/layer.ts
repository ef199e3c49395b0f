/**
 * What the Vietnamese layer keeps beside a Pagefind index, and where. The build writes it, the browser reads it.
 *
 *     pagefind/                 Pagefind's WebAssembly, and the index of the newest documents
 *     pagefind/pagefind.js      this layer, with the functions that Pagefind's own script has
 *     pagefind/SLICE/ …         older documents of a large archive: an index for each slice, merged by the browser
 *     pagefind/vi-layer         Layer: read first, and never from a cache without asking
 *     pagefind/vi-facets-HASH   Facets: which document has which filter values
 *     pagefind/vi-words-SLICE   Vocabulary of a slice: read for slips and unfinished words
 *     pagefind/vi-text/HASH/N   StoredText: one document, as it is shown
 *
 * The files of the layer are compressed with deflate, so that it does not matter whether the host compresses. All
 * names but the first change with the content: a browser may keep the files for ever.
 */
export const LAYER_FILE = "vi-layer";
export const WORDS = "vi-words-";
/** Pagefind's WebAssembly for a language that it has no stemmer for, as Vietnamese. */
export const WASM = "wasm.unknown.pagefind";
/** The file that tells which files a slice has. */
export const listName = (slice: string): string => `pagefind.${slice}.pf_meta`;

/** Abbreviations and what they stand for: `{ short: ["KT-XH", "KTXH"], long: ["kinh tế - xã hội"] }`. */
export interface Shortening {
  readonly short: readonly string[];
  readonly long: readonly string[];
}

/** A place that took in another: whoever looks for `now` is offered what the archive has of `formerly`. */
export interface Heir {
  now: string;
  formerly: string;
}

/** A list of things that have so many documents each, in the order of the documents' numbers. */
export type Runs = [name: string, documents: number][];

/** Documents are numbered from the oldest. */
export interface Layer {
  /** The indexes, oldest first, by their names; the last one is in `pagefind/` itself, others in folders so named. */
  slices: Runs;
  /** The folders of the texts. */
  texts: Runs;
  /** Known to the index: it has what they stand for beside what is printed. */
  shortenings: readonly Shortening[];
  /** Defined by a document: the index knows them in that document. */
  defined: readonly Shortening[];
  heirs: Heir[];
  facets: string;
}

/** For each filter its values, and for each document which of them it has, as the number of a combination. */
export type Facets = Record<string, { values: string[]; combinations: number[][]; of: number[] }>;

/** Every folded word: how many documents have it, and its most frequent spelling where that is another. */
export type Vocabulary = [folded: string, times: number, spelling?: string][];

/** A document as it is kept, in the source's own spelling. */
export interface StoredText {
  /** From the root of the site. */
  url: string;
  title: string;
  keywords: string[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  paragraphs: { text: string; id?: string }[];
}
