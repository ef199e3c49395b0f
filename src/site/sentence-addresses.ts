/** An address for every sentence of a paragraph that has several, so that a quotation can lead to its own words. */
import type { Element, ElementContent, Root } from "hast";
import { sentences } from "../vietnamese/sentences.ts";

/**
 * Wraps the sentences of each paragraph that is nothing but words: sentence 2 of block 3 gets the id
 * `doan-3-cau-2`. The block's number is read from `dataBlock`, so it goes before that is taken away.
 */
export function addressSentences() {
  return (tree: Root) => {
    for (const block of tree.children) {
      if (block.type !== "element" || block.tagName !== "p" || block.children.length !== 1) continue;
      const [only] = block.children;
      if (only?.type !== "text") continue;
      const found = sentences(only.value);
      if (found.length < 2) continue;
      block.children = found.flatMap(({ text }, at): ElementContent[] => [
        ...(at === 0 ? [] : [{ type: "text" as const, value: " " }]),
        sentence(`doan-${block.properties.dataBlock}-cau-${at + 1}`, text),
      ]);
    }
  };
}

function sentence(id: string, value: string): Element {
  return { type: "element", tagName: "span", properties: { id }, children: [{ type: "text", value }] };
}
