/**
 * The files of an index, as the build writes them and the browser reads them. Everything but the entry file is
 * compressed with deflate; a build's files stand in a folder named by their content, so caches never mix builds.
 *
 *     search-entry.json         which folder, how many documents
 *     BUILD/manifest            Manifest: the first key of every chunk
 *     BUILD/facets              Facets: the filter values of every document, read when filters are shown
 *     BUILD/words               every folded word, for slips and unfinished words
 *     BUILD/1-0, 1-1 …          chunks of words and the documents they are in
 *     BUILD/2-0 …, 3-0 …        chunks of two words in a row, three words in a row …
 *     BUILD/t0, t1 …            the text of each document, newest first
 *
 * A chunk holds grams (a word, or words in a row) in the order of their folded keys. Each gram lists its exact
 * spellings, each with its documents. A gram of two or more words that occurs at most `HEAVY` times also has
 * its places in each document, so that longer phrases can be put together from it. A more frequent one has the
 * documents alone, and every gram one word longer that begins or ends with it is in the index as well, up to
 * `LONGEST` words. So a phrase is found exactly, and no list is long.
 */
export const ENTRY_FILE = "search-entry.json";

/** Format number: a page with a script of another format says so instead of misreading. */
export const FORMAT = 1;

/** Above this many occurrences a gram has no places. */
export const HEAVY = 3000;

/** The most words in a gram. */
export const LONGEST = 6;

export interface Entry {
  format: number;
  build: string;
  documents: number;
}

export interface Manifest {
  documents: number;
  /** For grams of 1, 2 … words: the first folded key of each chunk. */
  chunks: string[][];
}

export interface Facets {
  /** Each filter: its values, and for every document the numbers of its values. */
  [filter: string]: { values: string[]; of: number[][] };
}

/** A document as a result shows it. */
export interface StoredText {
  url: string;
  title: string;
  date?: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  paragraphs: { text: string; id?: string }[];
}
