/** A large archive in slices, so that no index grows beyond what is quick to build and to search. */
import type { SearchDocument } from "../document.ts";

/** Documents in one index, at the most: what Pagefind does for a word grows with the square of it. */
export const MOST_IN_SLICE = 5000;

export interface Slice {
  /** The folder below that of the newest slice; empty for that one itself. */
  folder: string;
  /** The number of the first document. */
  start: number;
  documents: SearchDocument[];
}

/**
 * Full slices from the oldest on, so that they stay as they are when later documents come.
 *
 * @param documents oldest first
 * @returns oldest first; one, empty, for an empty archive
 */
export function slicesOf(documents: readonly SearchDocument[], most = MOST_IN_SLICE): Slice[] {
  const count = Math.max(1, Math.ceil(documents.length / most));
  return Array.from({ length: count }, (_, at) => ({
    folder: at === count - 1 ? "" : `${at * most}/`,
    start: at * most,
    documents: documents.slice(at * most, (at + 1) * most),
  }));
}
