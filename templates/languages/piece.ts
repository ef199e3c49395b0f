/** A stretch of a sentence: words, or words that lead to a page, by its path from the root. */
export type Piece = string | { to: string; text: string };
