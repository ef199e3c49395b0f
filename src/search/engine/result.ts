/** One answer: what Pagefind's results have, and what the search page shows besides. */
import type { StoredText } from "../format.ts";
import type { Query } from "../query/parse.ts";
import { excerpt, markAll, type Piece } from "./marks.ts";
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
}

export interface SearchResult {
  id: string;
  score: number;
  /** Pagefind's places of matches; always empty, the pieces say it. */
  words: number[];
  class: Class;
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
export function resultData(stored: StoredText, query: Query, loose: boolean, root: string): ResultData {
  const shown = stored.paragraphs.map((paragraph) => ({
    ...excerpt(paragraph.text, query, loose),
    id: paragraph.id,
  }));
  const best = shown.reduce(
    (a, b) => (b.worth > a.worth ? b : a),
    shown.find(({ id }) => id) ?? shown[0] ?? { pieces: [], worth: 0, id: undefined },
  );
  const page = root + stored.url.replace(/^\//, "");
  const url = best.id !== undefined && best.worth > 0 ? `${page}#${best.id}` : page;
  const plain = best.pieces.map((piece) => piece.text).join("");
  const html = markup(best.pieces);
  const content = stored.paragraphs.map((paragraph) => paragraph.text).join("\n");
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
    titlePieces: markAll(stored.title, query, loose),
    excerptPieces: best.pieces,
  };
}
