/** The documents in blocks, each of which is read for itself: a document more changes one block and no other. */
import type { SearchDocument } from "../document.ts";

/** Documents in the block of a year, at the most; a year that has more is in blocks by month. */
const MOST_IN_YEAR = 1000;

/** Oldest first; those without a date before all; of one day by address, so that the order is always the same. */
function oldestFirst(a: SearchDocument, b: SearchDocument): number {
  const [left, right] = [a.date ?? "", b.date ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return a.url < b.url ? 1 : -1;
}

/** The documents by so many letters of their dates, in order. */
function byDate(documents: readonly SearchDocument[], letters: number): SearchDocument[][] {
  const blocks = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const key = (document.date ?? "").slice(0, letters);
    const block = blocks.get(key);
    if (block) block.push(document);
    else blocks.set(key, [document]);
  }
  return [...blocks.values()];
}

/** All documents in blocks, oldest first; none for an empty archive. */
export function blocksOf(documents: readonly SearchDocument[]): SearchDocument[][] {
  const ordered = [...documents].sort(oldestFirst);
  return byDate(ordered, "2017".length).flatMap((year) =>
    year.length > MOST_IN_YEAR ? byDate(year, "2017-03".length) : [year],
  );
}

/** Documents in one index, at the most. Every index more costs each query its files. */
export const MOST_IN_SLICE = 20_000;

/**
 * Blocks that follow each other put together, so that no index grows beyond what is quick to build.
 *
 * @param blocks oldest first
 * @returns slices with the places of their blocks
 */
export function slicesOf(sizes: readonly number[], most = MOST_IN_SLICE): number[][] {
  const slices: number[][] = [];
  let room = 0;
  for (const [at, size] of sizes.entries()) {
    if (size > room || slices.length === 0) {
      slices.push([]);
      room = most;
    }
    slices.at(-1)?.push(at);
    room -= size;
  }
  return slices;
}
