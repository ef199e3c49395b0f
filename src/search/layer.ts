/**
 * What the Vietnamese layer keeps beside a Pagefind index, and where. The build writes it, the browser reads it.
 *
 *     pagefind/                 the index of the newest documents, with Pagefind's own scripts
 *     pagefind/2016-1/ …        older documents of a large archive, an index for each slice, merged by the browser
 *     pagefind/vi-layer.json    Layer
 *     pagefind/vi-words         Vocabulary, as JSON compressed with deflate: read for slips and unfinished words
 */
export const LAYER_FILE = "vi-layer.json";
export const WORDS_FILE = "vi-words";

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

export interface Layer {
  documents: number;
  /** The folders of the other indexes, newest first: `2016-1/`. */
  slices: string[];
  shortenings: readonly Shortening[];
  heirs: Heir[];
}

/** Every folded word: how often it occurs, and its most frequent spelling. */
export type Vocabulary = [folded: string, times: number, spelling: string][];
