/** A template's data, narrowed to the pages that are due in a run. */
import type { Due } from "./runs.ts";
import type { Site } from "./site.ts";

interface Given {
  site: Site;
  [name: string]: unknown;
}

/** As much of a template's data as is used here. */
export interface TemplateData {
  permalink: string | false | ((data: Given) => string | false);
  pagination?: {
    alias: string;
    before?: (items: unknown[], data: Given) => unknown[];
    generatePageOnEmptyData?: boolean;
    [name: string]: unknown;
  };
  [name: string]: unknown;
}

/**
 * The data with pages left out that are not due. A template of one page becomes a list of one or none.
 *
 * @param choose takes those that are due of all pages of the template
 */
export function duePages(
  data: TemplateData,
  choose: (pages: () => readonly Due[]) => readonly Due[],
): TemplateData {
  const { permalink, pagination = { data: "once", size: 1, alias: "once" } } = data;
  const { before, alias, generatePageOnEmptyData } = pagination;
  const urlOf = (all: Given) => (typeof permalink === "function" ? permalink(all) : permalink);
  const pagesOf = (items: unknown[], all: Given) => {
    const found = before ? before(items, all) : items;
    // A list that may be empty has a page all the same, and is not to be taken for one whose pages are all there.
    const wanted = found.length === 0 && generatePageOnEmptyData ? [undefined] : found;
    return wanted.flatMap((item) => {
      const url = urlOf({ ...all, [alias]: item });
      return url === false ? [] : [{ url, item }];
    });
  };
  const due = (items: unknown[], all: Given) => choose(() => pagesOf(items, all)).map(({ item }) => item);
  return {
    ...data,
    once: [true],
    pagination: { ...pagination, generatePageOnEmptyData: false, before: due },
  };
}
