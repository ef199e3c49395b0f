/** A large archive in slices, so that no index grows beyond what is quick to build and to search. */
import type { SearchDocument } from "../document.ts";

/** Documents in one index, at the most. */
export const MOST_IN_SLICE = 2000;

export interface Slice {
  /** The folder below that of the newest slice; empty for that one itself. */
  folder: string;
  documents: SearchDocument[];
}

/**
 * One slice for a small archive. A large one is cut by year, and a large year again, so that the slices of past
 * years stay as they are when this year's grows.
 *
 * @param documents newest first
 * @returns newest first; one, empty, for an empty archive
 */
export function slicesOf(documents: readonly SearchDocument[], most = MOST_IN_SLICE): Slice[] {
  if (documents.length <= most) return [{ folder: "", documents: [...documents] }];
  const slices: Slice[] = [];
  for (const [year, all] of byYear(documents)) {
    // Counted from the oldest, so that a year's full slices keep their documents and their names.
    const cuts = Array.from({ length: Math.ceil(all.length / most) }, (_, at) => at);
    const parts = cuts.map((at) => ({
      folder: `${year}-${at + 1}/`,
      documents: all.slice(Math.max(0, all.length - (at + 1) * most), all.length - at * most),
    }));
    slices.push(...parts.reverse());
  }
  return slices.map((slice, at) => (at === 0 ? { ...slice, folder: "" } : slice));
}

/** The documents of each year, in the order they come. */
function byYear(documents: readonly SearchDocument[]): Map<string, SearchDocument[]> {
  const years = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const year = document.date?.slice(0, 4) ?? "0000";
    const same = years.get(year);
    if (same) same.push(document);
    else years.set(year, [document]);
  }
  return years;
}
