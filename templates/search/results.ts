/** The list of results. */
import { markAll } from "../../src/search/engine/marks.ts";
import type { SearchResult } from "../../src/search/engine/result.ts";
import { parseQuery } from "../../src/search/query/parse.ts";
import { element, pieces } from "./dom.ts";
import { OF_SOURCE, words } from "./words.ts";

const { day, nowPartOf, say } = words;

/** Day, province, paper as the lists of the site have them, and the occasion: a guess says that it is one. What was looked for is marked. */
function facts(
  { date, event, province, publication, occasion, draft, guessed = "" }: Record<string, string>,
  marked: (fact: string) => Node[],
): (Node | string)[] {
  const guess = (name: string) => (guessed.split(" ").includes(name) ? ` (${say.guess})` : "");
  const named = (name: string, fact: string | undefined) =>
    fact ? [" · ", element("span", OF_SOURCE, ...marked(fact)), guess(name)] : [];
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
  const { url, meta, titlePieces, excerptPieces, marked, whole } = await result.data();
  const query = parseQuery(marked);
  const [path = "", hash] = url.split("#");
  const address = `${path}?tim=${encodeURIComponent(marked)}${hash === undefined ? "" : `#${hash}`}`;
  const link = { href: marked === "" ? url : address, ...OF_SOURCE };
  return element(
    "li",
    {},
    element("h2", {}, element("a", link, ...pieces(titlePieces))),
    element("p", { class: "search-facts" }, ...facts(meta, (fact) => pieces(markAll(fact, query, whole)))),
    result.heir && element("p", { class: "search-note" }, nowPartOf(result.heir.formerly, result.heir.now)),
    element("p", { class: "search-excerpt", ...OF_SOURCE }, ...pieces(excerptPieces)),
  );
}
