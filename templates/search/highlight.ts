/**
 * The script of a report's page: marks what a search was for. A result leads here with `?tim=` and the query;
 * the address then loses it, so that what a reader copies from the address bar is the report's own.
 */
import { matchIn, piecesOf } from "../../src/search/engine/marks.ts";
import { parseQuery } from "../../src/search/query/parse.ts";
import { words } from "../../src/vietnamese/words.ts";
import { pieces } from "./dom.ts";

const parameters = new URLSearchParams(location.search);
const wanted = parameters.get("tim");

/** The text nodes in which matches can be, so that links and other markup of the page stay as they are. */
function textNodes(): Text[] {
  const nodes: Text[] = [];
  for (const paragraph of document.querySelectorAll("[id^='doan-']")) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  }
  return nodes;
}

/** Marks the best that the page has of the query, and nothing less: all of it as typed before parts or other marks. */
function mark(query: string): void {
  const nodes = textNodes().map((node) => ({ node, list: words(node.data) }));
  const { runs } = matchIn(
    nodes.map(({ list }) => list),
    parseQuery(query),
    true,
  );
  for (const [at, { node, list }] of nodes.entries()) {
    const found = runs[at] ?? [];
    if (found.length > 0) node.replaceWith(...pieces(piecesOf(node.data, list, found)));
  }
}

if (wanted) {
  mark(wanted);
  parameters.delete("tim");
  const rest = parameters.toString();
  history.replaceState(null, "", `${location.pathname}${rest && `?${rest}`}${location.hash}`);
}
