/** What the search page shows, as its address says it, so that a search can be shared and the back button works. */
import type { Filter } from "../../src/search/report-document.ts";

/** The parameter of the page's address for each filter. They are part of addresses that readers keep. */
const PARAMETERS: Record<Filter, string> = {
  year: "nam",
  province: "tinh",
  publication: "bao",
  level: "cap",
  kind: "loai",
};

export type Sort = "" | "moi" | "cu";

export interface State {
  query: string;
  /** The chosen values of each filter. */
  chosen: Record<string, string[]>;
  sort: Sort;
}

/** @example readState("?q=gia+lai&nam=2020&nam=2021&xep=moi") */
export function readState(search: string): State {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("xep");
  const chosen: State["chosen"] = {};
  for (const [filter, name] of Object.entries(PARAMETERS)) {
    const values = [...new Set(parameters.getAll(name))].filter(Boolean);
    if (values.length > 0) chosen[filter] = values;
  }
  return { query: parameters.get("q") ?? "", chosen, sort: sort === "moi" || sort === "cu" ? sort : "" };
}

/** The query part of an address, `?` included; the opposite of `readState`. */
export function writeState({ query, chosen, sort }: State): string {
  const parameters = new URLSearchParams({ q: query });
  for (const [filter, name] of Object.entries(PARAMETERS)) {
    for (const value of chosen[filter] ?? []) parameters.append(name, value);
  }
  if (sort) parameters.set("xep", sort);
  return `?${parameters}`;
}
