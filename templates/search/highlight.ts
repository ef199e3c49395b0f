/**
 * The script of a report's page: marks what a search was for. A result leads here with `?tim=` and the query;
 * the address then loses it, so that what a reader copies from the address bar is the report's own.
 */
import { markAll } from "../../src/search/engine/marks.ts";
import { parseQuery } from "../../src/search/query/parse.ts";
import { pieces } from "./dom.ts";

const parameters = new URLSearchParams(location.search);
const wanted = parameters.get("tim");

/** Marks within text nodes, so that links and other markup of the page stay as they are. */
function mark(paragraph: Element, query: string): void {
  const parsed = parseQuery(query);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const text = node.textContent ?? "";
    const exact = markAll(text, parsed, false);
    const list = exact.some((piece) => piece.marked) ? exact : markAll(text, parsed, true);
    if (list.some((piece) => piece.marked) && node instanceof Text) node.replaceWith(...pieces(list));
  }
}

if (wanted) {
  for (const paragraph of document.querySelectorAll("[id^='doan-']")) mark(paragraph, wanted);
  parameters.delete("tim");
  const rest = parameters.toString();
  history.replaceState(null, "", `${location.pathname}${rest && `?${rest}`}${location.hash}`);
}
