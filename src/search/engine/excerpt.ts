/** The parts of a document that show best why it answers a query. */
import { type Word, words } from "../../vietnamese/words.ts";
import type { Query } from "../query/parse.ts";
import { queryOf } from "../query/runs.ts";
import { matchIn, type Piece, piecesOf, type Run } from "./marks.ts";

/** A paragraph of the document with what it has of the query. */
interface Paragraph {
  text: string;
  list: Word[];
  runs: Run[];
}

interface Window {
  paragraph: number;
  from: number;
  to: number;
  /** The words of the query it shows. */
  shows: Set<number>;
  worth: number;
}

export interface Excerpt {
  pieces: Piece[];
  /** The paragraph of its best part; `undefined` when nothing of the query is in any. */
  paragraph: number | undefined;
  titlePieces: Piece[];
  /** The reading of the query that it shows. */
  query: Query;
  /** How much of the query it shows, from 0 to 1; `WHOLE` more when it stands whole, and nothing less is marked. */
  share: number;
}

export const WHOLE = 2;

/** In words: an excerpt in one part, and each part of one in several. */
const ONE_PART = 40;
const MANY_PARTS = 18;
const MOST_PARTS = 3;

function windowAt(paragraphs: readonly Paragraph[], paragraph: number, run: Run, size: number): Window {
  const { list, runs } = paragraphs[paragraph] ?? { list: [], runs: [] };
  const from = Math.max(0, Math.min(run.from - Math.floor(size / 4), list.length - size));
  const to = Math.max(run.to, Math.min(list.length, from + size));
  const inside = runs.filter((other) => other.from >= from && other.to <= to);
  const shows = new Set(
    inside.flatMap(({ at, from, to }) => Array.from({ length: to - from }, (_, k) => at + k)),
  );
  // Words in a row are worth the square of their number, each place in the query counted once.
  const best = new Map<number, number>();
  for (const { at, from, to } of inside) best.set(at, Math.max(best.get(at) ?? 0, (to - from) ** 2));
  return { paragraph, from, to, shows, worth: [...best.values()].reduce((sum, worth) => sum + worth, 0) };
}

function bestWindow(
  paragraphs: readonly Paragraph[],
  size: number,
  shown: ReadonlySet<number>,
): Window | undefined {
  let best: { window: Window; adds: number } | undefined;
  for (const [at, { runs }] of paragraphs.entries()) {
    for (const run of runs) {
      const window = windowAt(paragraphs, at, run, size);
      const adds = [...window.shows].filter((word) => !shown.has(word)).length;
      if (adds === 0) continue;
      if (!best || adds > best.adds || (adds === best.adds && window.worth > best.window.worth))
        best = { window, adds };
    }
  }
  return best?.window;
}

/** One part that shows every word, or up to three that show as many as can be. */
function windowsOf(paragraphs: readonly Paragraph[], wordCount: number): Window[] {
  const one = bestWindow(paragraphs, ONE_PART, new Set());
  if (!one || one.shows.size === wordCount) return one ? [one] : [];
  const parts: Window[] = [];
  const shown = new Set<number>();
  while (parts.length < MOST_PARTS) {
    const next = bestWindow(paragraphs, MANY_PARTS, shown);
    if (!next) break;
    parts.push(next);
    for (const word of next.shows) shown.add(word);
  }
  return parts.length === 1 ? [one] : parts;
}

function piecesOfWindow(paragraphs: readonly Paragraph[], { paragraph, from, to }: Window): Piece[] {
  const { text, list, runs } = paragraphs[paragraph] ?? { text: "", list: [], runs: [] };
  const pieces = piecesOf(text, list, runs, from, to);
  if (from > 0) pieces.unshift({ text: "… ", marked: false });
  if (to < list.length) pieces.push({ text: " …", marked: false });
  return pieces;
}

function excerptFor(
  texts: readonly string[],
  title: string,
  typed: Query,
  loose: boolean,
  plain: number,
): Excerpt {
  const [titleList = [], ...lists] = [title, ...texts].map((text) => words(text));
  const { whole, runs } = matchIn([titleList, ...lists], typed, loose);
  const [titleRuns = [], ...found] = runs;
  const paragraphs = texts.map(
    (text, at): Paragraph => ({ text, list: lists[at] ?? [], runs: found[at] ?? [] }),
  );
  const windows = windowsOf(paragraphs, typed.words.length);
  const titlePieces = piecesOf(title, titleList, titleRuns);
  const first = windows[0];
  if (!first) {
    const start = { paragraph: plain, from: 0, to: ONE_PART, shows: new Set<number>(), worth: 0 };
    const share = titlePieces.some((piece) => piece.marked) ? 0.5 : 0;
    return {
      query: typed,
      titlePieces,
      pieces: piecesOfWindow(paragraphs, start),
      paragraph: undefined,
      share: whole ? WHOLE : share,
    };
  }
  const inOrder = [...windows].sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
  const pieces = inOrder.flatMap((window, at) => [
    ...(at > 0 ? [{ text: " ", marked: false }] : []),
    ...piecesOfWindow(paragraphs, window),
  ]);
  const shown = new Set(windows.flatMap((window) => [...window.shows])).size;
  return {
    query: typed,
    titlePieces,
    pieces,
    paragraph: first.paragraph,
    share: (whole ? WHOLE : 0) + shown / typed.words.length,
  };
}

/**
 * What a result shows of a document: of the readings of the query, the one that the text has best.
 *
 * @param texts its paragraphs
 * @param queries the query as typed, then its other readings
 * @param loose other marks than those typed count too
 * @param plain the paragraph to show when none has anything of the query
 */
export function excerptOf(
  texts: readonly string[],
  title: string,
  queries: readonly Query[],
  loose: boolean,
  plain = 0,
): Excerpt {
  const excerpts = queries.map((query) => excerptFor(texts, title, query, loose, plain));
  const nothing = { query: queryOf([]), titlePieces: [], pieces: [], paragraph: undefined, share: -1 };
  return excerpts.reduce((best: Excerpt, other) => (other.share > best.share ? other : best), nothing);
}
