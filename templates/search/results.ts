/** The list of results. */
import type { SearchResult } from "../../src/search/engine/result.ts";
import { day } from "../day.ts";
import { element, pieces } from "./dom.ts";
import { nowPartOf, say } from "./words.ts";

/** Day, province, paper, as the lists of the site have them: a guess says that it is one. */
function facts({ date, event, province, publication, guessed = "" }: Record<string, string>): string {
  const marked = (name: string, fact: string | undefined) =>
    fact && guessed.split(" ").includes(name) ? `${fact} (${say.guess})` : fact;
  const shown =
    date === undefined ? say.noDate : `${event === undefined ? "" : say.ofConference}${day(date)}`;
  const list = [marked("date", shown), marked("province", province), marked("publication", publication)];
  return list.filter(Boolean).join(" · ");
}

/** One result: title that links to the matching paragraph, date, province, paper, excerpt. */
export async function resultItem(result: SearchResult, query: string): Promise<HTMLLIElement> {
  const { url, meta, titlePieces, excerptPieces } = await result.data();
  const [path = "", hash] = url.split("#");
  const address = `${path}?tim=${encodeURIComponent(query)}${hash === undefined ? "" : `#${hash}`}`;
  return element(
    "li",
    {},
    element("h2", {}, element("a", { href: query === "" ? url : address }, ...pieces(titlePieces))),
    element("p", { class: "search-facts" }, facts(meta)),
    result.heir && element("p", { class: "search-note" }, nowPartOf(result.heir.formerly, result.heir.now)),
    element("p", { class: "search-excerpt" }, ...pieces(excerptPieces)),
  );
}
