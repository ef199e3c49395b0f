/** Which block of a page is the headline of its report. */
import type { Element } from "hast";
import { sameWord } from "../../vietnamese/tones.ts";
import { isProse, opensLead } from "../lines/prose.ts";
import { type Block, headingLevel, isTabTitle } from "./blocks.ts";
import type { Metadata } from "./metadata.ts";

/** A headline has more words than this; the name of a site, as a rule, fewer. */
const FEWEST_WORDS = 3;
/** What is longer is a paragraph, though it be marked as a heading. */
const MOST_WORDS = 45;
/** How many blocks above the lead the headline may be. */
const ABOVE_LEAD = 12;

const OF_THE_SITE = new Set(["aside", "footer", "nav"]);
const OF_THE_ARTICLE = new Set(["article", "main"]);
/** What pages call the element that holds the headline. */
const TITLE_CLASS = /(?:^|[\s_-])(?:title|tieu-?de|headline)(?:$|[\s_-])/i;
/** What they call the one that holds the site's name. */
const BANNER = /(?:^|[\s_-])(?:banner|logo|masthead|site-?(?:title|name))(?:$|[\s_-])/i;

/**
 * The block that says what the metadata call the title, a heading before another; else what the title of the tab
 * begins with, the highest heading first; else the one heading of the first level; else, above the article, the nearest
 * block that the page itself calls a title, or the nearest heading.
 *
 * @param article the numbers of the blocks that are the article
 */
export function findHeadline(
  blocks: readonly Block[],
  { titles }: Metadata,
  article: ReadonlySet<number>,
): Block | undefined {
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
  const inTab = (block: Block) => isLong(block) && tab.startsWith(sameWord(block.text));
  const told = byLevel.find(inTab) ?? unlinked.find(inTab);
  if (told) return told;

  const likely = unlinked.filter((block) => isLong(block) && !isOfSite(block) && !isParagraph(block));
  const [first, ...others] = likely.filter((block) => headingLevel(block) === 1);
  if (first) return others.length === 0 ? first : undefined;
  const lead =
    words.find((block) => article.has(block.n) && headingLevel(block) === undefined && isProse(block.text))
      ?.n ?? 0;
  const above = likely.filter(({ n }) => n < lead && n >= lead - ABOVE_LEAD);
  return above.findLast(isCalledTitle) ?? above.findLast((block) => headingLevel(block) !== undefined);
}

function isLong({ text }: Block): boolean {
  return text.split(" ").length > FEWEST_WORDS;
}

function isParagraph({ text }: Block): boolean {
  return text.split(" ").length > MOST_WORDS || opensLead(text);
}

/** In the head or the foot of the page, not of the article. */
function isOfSite({ around }: Block): boolean {
  const inArticle = around.some(({ tagName }) => OF_THE_ARTICLE.has(tagName));
  return around.some(
    (element) =>
      OF_THE_SITE.has(element.tagName) ||
      (element.tagName === "header" && !inArticle) ||
      BANNER.test(namesOf(element)),
  );
}

function isCalledTitle({ around }: Block): boolean {
  return around.slice(-2).some((element) => TITLE_CLASS.test(namesOf(element)));
}

function namesOf({ properties }: Element): string {
  return [properties.className ?? [], properties.id ?? []].flat().join(" ");
}
