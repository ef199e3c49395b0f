/** The list of results. */
import type { SearchResult } from "../../src/search/engine/result.ts";
import { element, pieces } from "./dom.ts";
import { OF_SOURCE, words } from "./words.ts";

const { day, nowPartOf, say } = words;

/** Day, province, paper as the lists of the site have them, and the occasion: a guess says that it is one. */
function facts({
  date,
  event,
  province,
  publication,
  occasion,
  draft,
  guessed = "",
}: Record<string, string>): (Node | string)[] {
  const guess = (name: string) => (guessed.split(" ").includes(name) ? ` (${say.guess})` : "");
  const named = (name: string, fact: string | undefined) =>
    fact ? [" · ", element("span", OF_SOURCE, fact), guess(name)] : [];
  return [
    date === undefined ? say.noDate : `${event === undefined ? "" : say.ofConference}${day(date)}`,
    date === undefined ? "" : guess("date"),
    ...named("province", province),
    ...named("publication", publication),
    ...named("occasion", occasion),
    ...(draft === undefined ? [] : [" · ", element("strong", { class: "draft" }, say.draft)]),
  ];
}

/** One result: title that links to the matching paragraph, date, province, paper, excerpt. */
export async function resultItem(result: SearchResult): Promise<HTMLLIElement> {
  const { url, meta, titlePieces, excerptPieces, marked } = await result.data();
  const [path = "", hash] = url.split("#");
  const address = `${path}?tim=${encodeURIComponent(marked)}${hash === undefined ? "" : `#${hash}`}`;
  const link = { href: marked === "" ? url : address, ...OF_SOURCE };
  return element(
    "li",
    {},
    element("h2", {}, element("a", link, ...pieces(titlePieces))),
    element("p", { class: "search-facts" }, ...facts(meta)),
    result.heir && element("p", { class: "search-note" }, nowPartOf(result.heir.formerly, result.heir.now)),
    element("p", { class: "search-excerpt", ...OF_SOURCE }, ...pieces(excerptPieces)),
  );
}
