/** A saved web page: the blocks of its words, which of them are the report, and what it says of itself. */
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { sameWord } from "../../vietnamese/tones.ts";
import { isProse } from "../lines/prose.ts";
import { type Block, headingLevel, isTabTitle, readBlocks } from "./blocks.ts";
import { articleBlocks } from "./extract.ts";
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
  for (const block of blocks) if (isTabTitle(block)) article.delete(block.n);
  if (!blocks.some(({ n, text }) => article.has(n) && isProse(text))) {
    return { fault: "no-article", detail: `${blocks.length} pieces of text, none of them an article` };
  }
  const headline = findHeadline(blocks, metadata);
  return { blocks, article, metadata, ...(headline ? { headline } : {}) };
}

function quoted(headlines: readonly string[]): string {
  const shown = headlines.slice(0, 3).map((text) => `«${text.slice(0, 80)}»`);
  return `${headlines.length} reports: ${shown.join(", ")}${headlines.length > 3 ? ", …" : ""}`;
}

/** A headline has more words than this; the name of a site, as a rule, fewer. */
const FEWEST_WORDS = 3;

/**
 * The block that says what the metadata call the title, a heading before another; else what the title of the tab
 * begins with, the highest heading first; else the one heading of the first level.
 */
function findHeadline(blocks: readonly Block[], { titles }: Metadata): Block | undefined {
  const words = blocks.filter((block) => !isTabTitle(block));
  const byLevel = words
    .filter((block) => headingLevel(block) !== undefined)
    .sort((a, b) => (headingLevel(a) ?? 0) - (headingLevel(b) ?? 0));
  const unlinked = words.filter(({ linked }) => !linked);
  for (const { value } of titles) {
    const same = (block: Block) => sameWord(block.text) === sameWord(value);
    const found = byLevel.find(same) ?? unlinked.find(same);
    if (found) return found;
  }
  const tab = sameWord(blocks.find(isTabTitle)?.text ?? "");
  const isLong = ({ text }: Block) => text.split(" ").length > FEWEST_WORDS;
  const inTab = (block: Block) => isLong(block) && tab.startsWith(sameWord(block.text));
  const [first, ...others] = byLevel.filter((block) => headingLevel(block) === 1 && !block.linked);
  const only = first && others.length === 0 && isLong(first) ? first : undefined;
  return byLevel.find(inTab) ?? unlinked.find(inTab) ?? only;
}
