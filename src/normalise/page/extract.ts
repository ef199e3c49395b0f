/** Which blocks of a page are its article, in the judgement of Readability. */
import { Readability } from "@mozilla/readability";
import type { Root } from "hast";
import { parseHTML } from "linkedom";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

const serialiser = unified().use(rehypeStringify);

/**
 * The numbers of the blocks that the extractor keeps.
 *
 * @param tree a page whose blocks are marked, without its scripts and what is hidden
 * @returns an empty set for a page in which it finds no article
 */
export function articleBlocks(tree: Root): Set<number> {
  const { document } = parseHTML(`<!doctype html>${serialiser.stringify(tree)}`);
  const article = new Readability(document, { disableJSONLD: true }).parse();
  const marks = article?.content?.matchAll(/<span[^>]*\sdata-block="(\d+)"/g) ?? [];
  return new Set([...marks].map(([, n]) => Number(n)));
}
