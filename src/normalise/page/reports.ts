/** How many reports a page holds. */
import type { Element } from "hast";
import { readDateline } from "../lines/dateline.ts";
import { isProse } from "../lines/prose.ts";
import { type Block, headingLevel } from "./blocks.ts";

/** Fewer paragraphs than this under a headline are a teaser of another report, or a comment. */
const PARAGRAPHS = 2;
/** From this many teasers on, where they are most of the page, it is a list of reports. */
const TEASERS = 3;
/** How far below its headline a dateline stands. */
const BELOW = 3;

/**
 * The headlines of the reports of a page, where it has several: each has its own `<article>` or its own dateline,
 * and paragraphs; or nothing but headlines that lead to reports elsewhere, each with its teaser.
 *
 * @returns fewer than two for a page with one report; a page without any has none either
 */
export function headlinesOf(blocks: readonly Block[]): string[] {
  const articles = inArticles(blocks);
  if (articles.length > 1) return articles;
  const dated = underDatelines(blocks);
  return dated.length > 1 ? dated : teased(blocks);
}

function inArticles(blocks: readonly Block[]): string[] {
  const groups = new Map<Element, Block[]>();
  for (const block of blocks) {
    const article = block.around.find(({ tagName }) => tagName === "article");
    if (article === undefined) continue;
    const group = groups.get(article);
    if (group) group.push(block);
    else groups.set(article, [block]);
  }
  return [...groups.values()].flatMap((group) => {
    const headline = group.find(headingLevel);
    return headline && paragraphs(group) >= PARAGRAPHS ? [headline.text] : [];
  });
}

function underDatelines(blocks: readonly Block[]): string[] {
  const heads = blocks.flatMap((block, index) =>
    headingLevel(block) !== undefined &&
    blocks.slice(index + 1, index + 1 + BELOW).some(({ text }) => readDateline(text) !== undefined)
      ? [index]
      : [],
  );
  return heads.flatMap((start, index) => {
    const [head, ...rest] = blocks.slice(start, heads[index + 1]);
    return head && paragraphs(rest) >= PARAGRAPHS ? [head.text] : [];
  });
}

function teased(blocks: readonly Block[]): string[] {
  const heads = blocks.filter(
    (block, index) =>
      block.linked &&
      headingLevel(block) !== undefined &&
      blocks.slice(index + 1, index + 3).some((next) => isProse(next.text)),
  );
  const most = heads.length >= TEASERS && heads.length * 2 >= paragraphs(blocks);
  return most ? heads.map(({ text }) => text) : [];
}

function paragraphs(blocks: readonly Block[]): number {
  return blocks.filter(({ linked, text }) => !linked && isProse(text)).length;
}
