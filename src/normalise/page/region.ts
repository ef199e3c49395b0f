/** Where on a page the report stands. The extractor drops datelines and bylines; they stand near what it keeps. */
import type { Element } from "hast";
import { isProse } from "../lines/prose.ts";
import type { Block } from "./blocks.ts";
import type { Page } from "./page.ts";

/** Parts of a page that belong to the paper, not to the report. */
const OF_THE_SITE = new Set(["aside", "footer", "head", "nav"]);
/** How many blocks may stand between the headline and the lead. */
const HEADER = 12;
/** How many blocks above the headline may be the kicker, a dateline or the section. */
const ABOVE = 3;
/** How many blocks below the article may be the byline. */
const BELOW = 3;

/**
 * The blocks that the rules for lines are asked about, in order: the article, and around it what is near enough
 * to be its dateline, byline or kicker.
 */
export function reportBlocks({ blocks, article, headline }: Page): Block[] {
  const kept = blocks.filter(({ n }) => article.has(n));
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return [];
  const lead = kept.find((block) => block !== headline && isProse(block.text)) ?? first;
  const holder = commonElement(kept);
  const from = headline && headline.n < first.n && first.n - headline.n <= HEADER ? headline.n : first.n;
  const isNear = (block: Block) =>
    block.n >= from - ABOVE &&
    (block.n <= last.n + BELOW || (holder !== undefined && block.around.includes(holder))) &&
    !block.linked &&
    !block.around.some((element) => OF_THE_SITE.has(element.tagName) || isAside(element)) &&
    // A paragraph that was dropped is of another report, but for the standfirst between headline and lead.
    (!isProse(block.text) || (block.n > from && block.n < lead.n));
  return blocks.filter((block) => block === headline || article.has(block.n) || isNear(block));
}

/** Key words and links to other reports, by what pages call their boxes. */
function isAside({ properties }: Element): boolean {
  const names = [properties.className ?? [], properties.id ?? []].flat().join(" ");
  return /(?:^|[\s_-])(?:tags?|keywords?|tu-khoa|related|tin-lien-quan|comments?)(?:$|[\s_-])/i.test(names);
}

/** The innermost element that holds all of some blocks, unless it is the page itself. */
function commonElement([first, ...rest]: readonly Block[]): Element | undefined {
  let shared = first?.around ?? [];
  for (const { around } of rest) {
    const parting = shared.findIndex((element, depth) => element !== around[depth]);
    if (parting >= 0) shared = shared.slice(0, parting);
  }
  return shared.findLast(({ tagName }) => tagName !== "html" && tagName !== "body");
}
