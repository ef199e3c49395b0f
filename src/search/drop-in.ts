/**
 * The search in the place of `pagefind.js`: the same functions under the same names, so that what was made for
 * Pagefind runs on the Vietnamese layer. `buildIndex` writes it into the folder of the index.
 *
 * @example <pagefind-config bundle-path="/pagefind/"></pagefind-config>
 */
import { createSearch, type Search } from "./engine/search.ts";

interface Options {
  /** The path of the index, with a slash at its end; the folder of this script unless told. */
  basePath?: string;
  /** The path the site stands under, where the addresses of results begin. */
  baseUrl?: string;
}

/** Pagefind's own options beyond these are for its ranking and its excerpts, and change nothing here. */
export function createInstance({ basePath, baseUrl }: Options = {}): Search {
  const here = new URL("./", import.meta.url);
  const search = createSearch(basePath === undefined ? here : new URL(basePath, location.href));
  if (baseUrl !== undefined) void search.options({ baseUrl });
  return search;
}

const one = createInstance();

export const init: Search["init"] = () => one.init();
export const destroy: Search["destroy"] = () => one.destroy();
export const options: Search["options"] = (given) => one.options(given);
export const search: Search["search"] = (query, given) => one.search(query, given);
export const debouncedSearch: Search["debouncedSearch"] = (query, given, wait) =>
  one.debouncedSearch(query, given, wait);
export const preload: Search["preload"] = (query, given) => one.preload(query, given);
export const filters: Search["filters"] = () => one.filters();
