/** Long lists in pages whose content stays as the list grows. */

export interface ListPage<T> {
  /** From 1, the oldest. The last page has the number that it will keep once it is full. */
  number: number;
  items: T[];
}

/**
 * Cuts a list that grows at its front into pages counted from its end, so that a page once full never changes.
 * What does not fill a page joins the newest, which thus holds between `size` and twice `size` items.
 *
 * @param newestFirst the list
 * @returns the pages, newest first, each with its items newest first; one empty page for an empty list
 * @example pagesOf(["e", "d", "c", "b", "a"], 2) // [{ number: 2, items: ["e", "d", "c"] }, { number: 1, items: ["b", "a"] }]
 */
export function pagesOf<T>(newestFirst: readonly T[], size: number): ListPage<T>[] {
  const count = Math.max(1, Math.floor(newestFirst.length / size));
  return Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const end = newestFirst.length - (number - 1) * size;
    return { number, items: newestFirst.slice(index === 0 ? 0 : end - size, end) };
  });
}
