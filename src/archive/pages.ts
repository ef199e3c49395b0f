/** Long lists in pages whose content stays as the list grows. */

export interface ListPage<T> {
  /** From 1, the oldest. The last page has the number that it will keep once it is full. */
  number: number;
  items: T[];
}

/** A page of a list, with as much as is needed to lead to the others and no more, so that it rarely changes with them. */
export interface Numbered<T> extends ListPage<T> {
  /** Whether it stands at the address of the list itself, not at one with its number. */
  base: boolean;
  /** Whether the list is in the order of names, its first page at its address; else the newest is. */
  byName: boolean;
  /** The numbers of pages worth a link that are read before this one, and after it; that at the list's address is in neither. */
  before: number[];
  after: number[];
}

/** So many pages on either side are worth a link. */
const BESIDE = 2;

/**
 * Cuts a list that grows at its front into pages counted from its end, so that a page once full never changes.
 * What does not fill a page joins the newest, which thus holds between `size` and twice `size`.
 *
 * @param newestFirst the list
 * @param size what a page holds, at the least
 * @param weightOf what an item counts; one unless given
 * @returns the pages, newest first, each with its items newest first; one empty page for an empty list
 * @example pagesOf(["e", "d", "c", "b", "a"], 2) // [{ number: 2, items: ["e", "d", "c"] }, { number: 1, items: ["b", "a"] }]
 */
export function pagesOf<T>(
  newestFirst: readonly T[],
  size: number,
  weightOf: (item: T) => number = () => 1,
): ListPage<T>[] {
  const full: T[][] = [];
  let page: T[] = [];
  let weight = 0;
  for (const item of newestFirst.toReversed()) {
    page.push(item);
    weight += weightOf(item);
    if (weight < size) continue;
    full.push(page);
    [page, weight] = [[], 0];
  }
  const settled = full.slice(0, -1);
  return [...settled, [...(full.at(-1) ?? []), ...page]]
    .map((items, at) => ({ number: at + 1, items: items.toReversed() }))
    .toReversed();
}

export interface ListOptions<T> {
  /** What a page holds, at the least. */
  size: number;
  weightOf?: (item: T) => number;
  /** Whether items are added anywhere, as to a list by name: pages are counted from its beginning, the first the fullest. */
  byName?: boolean;
}

/** A list and its pages, cut when they are first asked for. */
export class PagedList<T> {
  readonly #items: readonly T[];
  readonly #options: ListOptions<T>;
  #cut: ListPage<T>[] | undefined;

  /** @param items in the order in which they are read: newest first, or by name */
  constructor(items: readonly T[], options: ListOptions<T>) {
    this.#items = items;
    this.#options = options;
  }

  /** How many items there are on all pages. */
  get total(): number {
    return this.#items.length;
  }

  /** So many of the first items. */
  first(count: number): T[] {
    return this.#items.slice(0, count);
  }

  /** The numbers of the pages that do not stand at the address of the list, in the order in which they are read. */
  get numbers(): number[] {
    return this.#pages.slice(1).map(({ number }) => number);
  }

  /**
   * A page, or undefined where there is none of this number.
   *
   * @param number the one at the address of the list unless given
   * @example new PagedList(["c", "b", "a"], { size: 1 }).page(1)
   * // { number: 1, items: ["a"], base: false, byName: false, before: [2], after: [] }
   */
  page(number?: number): Numbered<T> | undefined {
    const pages = this.#pages;
    const at = number === undefined ? 0 : pages.findIndex((page) => page.number === number);
    const page = pages[at];
    if (page === undefined) return undefined;
    const last = pages.length - 1;
    const numbers = (from: number, to: number) => pages.slice(from, to).map((other) => other.number);
    return {
      ...page,
      base: at === 0,
      byName: this.#options.byName === true,
      before: numbers(Math.max(1, at - BESIDE), at),
      after: [
        ...numbers(at + 1, Math.min(at + 1 + BESIDE, last)),
        ...(at < last ? numbers(last, last + 1) : []),
      ],
    };
  }

  get #pages(): ListPage<T>[] {
    this.#cut ??= this.#options.byName ? this.#byName() : this.#byAge();
    return this.#cut;
  }

  #byAge(): ListPage<T>[] {
    return pagesOf(this.#items, this.#options.size, this.#options.weightOf);
  }

  #byName(): ListPage<T>[] {
    const pages = this.#byAge();
    return pages.map(({ items }, at) => ({ number: at + 1, items }));
  }
}
