/** Where a reader sees a new line, though no element that begins one stands there. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import { phrasing } from "hast-util-phrasing";
import { wordsIn } from "./words-in.ts";

/** White space within these is kept, so a line break is a break. */
const PREFORMATTED = new Set(["listing", "pre", "textarea", "xmp"]);
const MOMENT = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}:\d{2}/;
/** In letters: what stands beside a day is a name, a section, a counter. */
const MAX_SIDE = 60;

/**
 * Whether line breaks in the text of some elements are breaks on the page: in preformatted text, and in text that stands
 * in no element at all, where the page has no other breaks there. Such is a text that was given the name of a page, or
 * one laid above an article as it was.
 *
 * @returns for a page, a function that says so of the elements around a text, outermost first
 */
export function keepsBreaks(tree: Root): (around: readonly Element[]) => boolean {
  const body = childOf(childOf(tree, "html"), "body");
  const bare = body !== undefined && childOf(body, "br") === undefined;
  return (around) => around.some(({ tagName }) => PREFORMATTED.has(tagName)) || (bare && isBare(around));
}

/** Whether a text stands in no element but the page itself. */
export function isBare(around: readonly Element[]): boolean {
  return around.every(({ tagName }) => tagName === "html" || tagName === "body");
}

function childOf(parent: Root | Element | undefined, tagName: string): Element | undefined {
  const children: readonly (RootContent | ElementContent)[] = parent?.children ?? [];
  return children.find((node): node is Element => node.type === "element" && node.tagName === tagName);
}

/**
 * Whether two elements in a row, with nothing between them, are parted by the page's style: links, which are a menu; and
 * words run together with a day of publication.
 *
 * @example `<span>Thu Hà</span><span>19/12/2024 | 15:30</span>`: parted, since nobody writes «Hà19/12/2024»
 */
export function areParted(before: RootContent | undefined, node: Element): boolean {
  if (before?.type !== "element") return false;
  if (before.tagName === "a" && node.tagName === "a") return true;
  if (!phrasing(before) || !phrasing(node)) return false;
  const [left, right] = [wordsIn(before, MAX_SIDE), wordsIn(node, MAX_SIDE)];
  return (
    /[\p{L}\d]$/u.test(left) &&
    /^[\p{L}\d]/u.test(right) &&
    [left, right].some((side) => side.length <= MAX_SIDE && MOMENT.test(side))
  );
}
