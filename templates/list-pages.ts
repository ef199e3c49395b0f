/** The list of all reports, cut into pages. */
import type { Entry } from "../src/archive/entry.ts";
import { type ListPage, pagesOf } from "../src/archive/pages.ts";

const SIZE = 50;

/** A page of the list with its address. */
export interface NumberedPage extends ListPage<Entry> {
  url: string;
}

/** The newest page is `/bai-viet/`; the others keep their number and their content as the archive grows. */
export function listPages(entries: readonly Entry[]): NumberedPage[] {
  return pagesOf(entries, SIZE).map((page, at) => ({
    ...page,
    url: at === 0 ? "/bai-viet/" : `/bai-viet/${page.number}/`,
  }));
}
