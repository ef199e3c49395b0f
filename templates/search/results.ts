/** The list of results. */
import type { SearchResult } from "../../src/search/engine/result.ts";
import { element, pieces } from "./dom.ts";
import { nowPartOf, say } from "./words.ts";

/** `2017-03-06…` as 06/03/2017. */
function shortDate(date: string | undefined): string {
  return date === undefined ? say.noDate : date.slice(0, 10).split("-").reverse().join("/");
}

/** One result: title that links to the matching paragraph, date, province, paper, excerpt. */
export async function resultItem(result: SearchResult, query: string): Promise<HTMLLIElement> {
  const { url, meta, titlePieces, excerptPieces } = await result.data();
  const [path = "", hash] = url.split("#");
  const address = `${path}?tim=${encodeURIComponent(query)}${hash === undefined ? "" : `#${hash}`}`;
  const facts = [shortDate(meta.date), meta.province, meta.publication].filter(Boolean);
  return element(
    "li",
    {},
    element("h2", {}, element("a", { href: query === "" ? url : address }, ...pieces(titlePieces))),
    element("p", { class: "search-facts" }, facts.join(" · ")),
    result.heir && element("p", { class: "search-note" }, nowPartOf(result.heir.formerly, result.heir.now)),
    element("p", { class: "search-excerpt" }, ...pieces(excerptPieces)),
  );
}
