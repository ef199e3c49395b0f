import type { Element } from "hast";

/** The words of an element, no further than a little beyond a length: a layout's table may hold the whole page. */
export function wordsIn({ children }: Element, length: number): string {
  let words = "";
  for (const child of children) {
    if (words.trim().length > length) break;
    if (child.type === "text") words += child.value;
    else if (child.type === "element") words += ` ${wordsIn(child, length)}`;
  }
  return words;
}
