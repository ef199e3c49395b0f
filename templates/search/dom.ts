/** Building elements without HTML strings: source text only ever becomes text nodes. */
import type { Piece } from "../../src/search/engine/marks.ts";

type Child = Node | string | undefined;

/** An element with attributes and children; `undefined` children are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Pieces of text, the matches as `<mark>`. */
export function pieces(list: readonly Piece[]): Node[] {
  return list.map(({ text, marked }) => (marked ? element("mark", {}, text) : document.createTextNode(text)));
}

/** The element of this page with that id. @throws Error when the page is not the search page */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`No <${type.name}> with id «${id}» on this page`);
  return found;
}
