/** What each block of a page is: the rules for lines decide, helped by what the page itself marks. */
import type { Vocabulary } from "../../report/vocabulary.ts";
import { sameWord } from "../../vietnamese/tones.ts";
import type { Claim, RecognisedLine } from "../line.ts";
import { isProse } from "../lines/prose.ts";
import { recogniseLines } from "../reach.ts";
import { type Block, isCaption, isTabTitle } from "./blocks.ts";
import type { Page } from "./page.ts";
import { reportBlocks } from "./region.ts";

/** Roles that a block near the article may have. Paragraphs and pictures there are of other reports. */
const NEAR = new Set(["dateline", "byline", "kicker", "standfirst", "breadcrumb", "furniture"]);

/**
 * Gives every block of a page one role, as `recognise` does for lines.
 *
 * @returns blocks as lines, in the order of the page; what is not of the report is furniture by the rule
 * `outside-article`
 */
export function recognisePage(page: Page, vocabulary: Vocabulary): RecognisedLine[] {
  const { blocks, article, headline } = page;
  const asked = reportBlocks(page);
  const claims = new Map<number, Claim>();
  const free: Block[] = [];
  for (const block of asked) {
    if (isCaption(block)) claims.set(block.n, { role: "caption", rule: "figcaption" });
    else if (headline && repeats(block, headline)) {
      claims.set(block.n, { role: "duplicate", rule: "headline-repeated", of: headline.n });
    } else if (block !== headline && isLinkAmidArticle(block)) {
      claims.set(block.n, { role: "furniture", rule: "link-in-article" });
    } else free.push(block);
  }
  // Of the paragraphs that the extractor dropped, only those above the lead are asked about.
  const opensArticle = (n: number, text: string) => headline !== undefined && n > headline.n && isProse(text);
  for (const { n, text, role, rule, of } of recogniseLines(
    free.map(({ n, text }) => ({ n, text })),
    vocabulary,
  )) {
    const kept = role === "body" ? article.has(n) || opensArticle(n, text) : article.has(n);
    if (kept || NEAR.has(role) || (role === "title" && headline === undefined)) {
      claims.set(n, { role, rule, ...(of === undefined ? {} : { of }) });
    }
  }
  if (headline) settleTitle(claims, headline, blocks);
  return blocks.map((block) => ({
    n: block.n,
    text: block.text,
    ...(claims.get(block.n) ?? {
      role: "furniture",
      rule: isTabTitle(block) ? "tab-title" : "outside-article",
    }),
  }));
}

/** Nothing but a link, as long as a headline: «đọc thêm» of the page, which the extractor may keep. */
function isLinkAmidArticle({ linked, text }: Block): boolean {
  return linked && text.split(/\s+/).length >= 5 && !isProse(text);
}

function repeats(block: Block, headline: Block): boolean {
  return block !== headline && sameWord(block.text) === sameWord(headline.text);
}

/** The headline that the page marks is the title; a line that the rules took for it stands above or beside it. */
function settleTitle(claims: Map<number, Claim>, headline: Block, blocks: readonly Block[]): void {
  for (const { n } of blocks) {
    if (n === headline.n || claims.get(n)?.role !== "title") continue;
    if (n === headline.n - 1) claims.set(n, { role: "kicker", rule: "above-headline" });
    else claims.delete(n);
  }
  claims.set(headline.n, { role: "title", rule: "page-headline" });
}
