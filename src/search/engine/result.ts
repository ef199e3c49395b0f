/** One answer: what Pagefind's results have, and what the search page shows besides. */
import type { Heir, StoredText } from "../layer.ts";
import { type Query, queryText } from "../query/parse.ts";
import { excerptOf, WHOLE } from "./excerpt.ts";
import type { Piece } from "./marks.ts";
import type { Class } from "./rank.ts";

/** Pagefind's data of a result, from `url` to `sub_results`, and the same as plain pieces for a page without innerHTML. */
export interface ResultData {
  /** Where the match is: the page, at the paragraph that shows it, where that has an address. */
  url: string;
  raw_url: string;
  content: string;
  word_count: number;
  /** HTML: escaped text with `<mark>`. */
  excerpt: string;
  plain_excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    plain_excerpt: string;
    locations: number[];
    weighted_locations: [];
  }[];
  anchors: [];
  locations: number[];
  weighted_locations: [];
  titlePieces: Piece[];
  excerptPieces: Piece[];
  /** The query in the reading that is marked: what the page it leads to can look for. */
  marked: string;
  /** The title or a paragraph has it whole, and nothing less is marked. */
  whole: boolean;
}

export interface SearchResult {
  id: string;
  score: number;
  /** Pagefind's places of matches; always empty, the pieces say it. */
  words: number[];
  class: Class;
  /** The place it is of has since become part of the one asked for. */
  heir?: Heir;
  data(): Promise<ResultData>;
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

function markup(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text)))
    .join("");
}

/**
 * What a result shows of a document: its title, and of its paragraphs the one that shows most of the query.
 *
 * @param root the path the site stands under, with a slash at both ends
 */
export function resultData(
  stored: StoredText,
  queries: readonly Query[],
  loose: boolean,
  root: string,
): ResultData {
  const texts = stored.paragraphs.map((paragraph) => paragraph.text);
  const opening = Math.max(
    0,
    stored.paragraphs.findIndex((paragraph) => paragraph.id !== undefined),
  );
  const best = excerptOf(texts, stored.title, queries, loose, opening);
  const page = root + stored.url.replace(/^\//, "");
  const anchor = best.paragraph === undefined ? undefined : stored.paragraphs[best.paragraph]?.id;
  const url = anchor === undefined ? page : `${page}#${anchor}`;
  const plain = best.pieces.map((piece) => piece.text).join("");
  const html = markup(best.pieces);
  const content = texts.join("\n");
  return {
    url,
    raw_url: page,
    content,
    word_count: content.split(/\s+/).length,
    excerpt: html,
    plain_excerpt: plain,
    meta: { title: stored.title, ...stored.meta },
    filters: stored.filters,
    sub_results: [
      {
        title: stored.title,
        url,
        excerpt: html,
        plain_excerpt: plain,
        locations: [],
        weighted_locations: [],
      },
    ],
    anchors: [],
    locations: [],
    weighted_locations: [],
    titlePieces: best.titlePieces,
    excerptPieces: best.pieces,
    marked: queryText(best.query),
    whole: best.share >= WHOLE,
  };
}
