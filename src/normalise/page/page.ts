/** A saved web page: the blocks of its words, which of them are the report, and what it says of itself. */
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { isProse } from "../lines/prose.ts";
import { type Block, isTabTitle, readBlocks } from "./blocks.ts";
import { isBare, keepsBreaks } from "./breaks.ts";
import { articleBlocks } from "./extract.ts";
import { findHeadline } from "./headline.ts";
import { excess } from "./limits.ts";
import { type Metadata, readMetadata } from "./metadata.ts";
import { headlinesOf } from "./reports.ts";

export interface Page {
  /** Every block of the page, the title of its tab included. */
  blocks: readonly Block[];
  /** The numbers of those that the extractor takes for the article. */
  article: ReadonlySet<number>;
  /** The block that is the headline, where the page tells. */
  headline?: Block;
  metadata: Metadata;
}

/** Why a page cannot be read as a report: `detail` says it in words. */
export interface PageFault {
  fault: "no-article" | "several-articles" | "too-much";
  detail: string;
}

/** Ten times those of a long page, menus and lists of other reports included. */
const MAX_BLOCKS = 10_000;

const parser = unified().use(rehypeParse);

/**
 * Reads a saved page.
 *
 * @returns the page, or a fault where it holds no report, several of them, or more than a parser can bear
 */
export function readPage(html: string): Page | PageFault {
  const tooMuch = excess(html);
  if (tooMuch !== undefined) return { fault: "too-much", detail: tooMuch };
  const tree = parser.parse(html);
  const metadata = readMetadata(tree);
  const blocks = readBlocks(tree);
  if (blocks.length > MAX_BLOCKS) {
    return { fault: "too-much", detail: `${blocks.length.toLocaleString("en")} pieces of text` };
  }
  const headlines = headlinesOf(blocks);
  if (headlines.length > 1) return { fault: "several-articles", detail: quoted(headlines) };
  const article = articleBlocks(tree);
  const isLined = keepsBreaks(tree);
  for (const block of blocks) {
    if (isTabTitle(block)) article.delete(block.n);
    // Text in no element, line by line, is what somebody laid there.
    else if (isBare(block.around) && isLined(block.around) && /^["“(]?[\p{L}\d]/u.test(block.text))
      article.add(block.n);
  }
  if (!blocks.some(({ n, text }) => article.has(n) && isProse(text))) {
    return { fault: "no-article", detail: `${blocks.length} pieces of text, none of them an article` };
  }
  const headline = findHeadline(blocks, metadata, article);
  return { blocks, article, metadata, ...(headline ? { headline } : {}) };
}

function quoted(headlines: readonly string[]): string {
  const shown = headlines.slice(0, 3).map((text) => `«${text.slice(0, 80)}»`);
  return `${headlines.length} reports: ${shown.join(", ")}${headlines.length > 3 ? ", …" : ""}`;
}
