/** Where the words of a query stand in a text, and the part of the text that shows them best. */
import { type Word, words } from "../../vietnamese/words.ts";
import type { Query, QueryWord } from "../query/parse.ts";

/** A piece of a text as printed. */
export interface Piece {
  text: string;
  /** It is what the reader looked for. */
  marked: boolean;
}

/** Words in a row of the text that are words in a row of the query. Ends are not included. */
interface Run {
  from: number;
  to: number;
  /** Which word of the query the run begins with. */
  at: number;
}

export interface Excerpt {
  pieces: Piece[];
  /** How much of the query it shows: 0 when it shows none. */
  worth: number;
}

const WORDS_SHOWN = 40;
const WORDS_BEFORE = 10;

function same(word: Word, wanted: QueryWord, loose: boolean): boolean {
  return loose || !wanted.marked ? word.folded === wanted.folded : word.exact === wanted.exact;
}

/** The longest run of the query that begins at a word of the text. */
function runAt(
  text: readonly Word[],
  from: number,
  query: readonly QueryWord[],
  loose: boolean,
): Run | undefined {
  let best: Run | undefined;
  for (let at = 0; at < query.length; at++) {
    let length = 0;
    for (;;) {
      const [word, wanted] = [text[from + length], query[at + length]];
      if (!word || !wanted || !same(word, wanted, loose)) break;
      length++;
    }
    if (length > (best ? best.to - best.from : 0)) best = { from, to: from + length, at };
  }
  return best;
}

/** Runs of the query in the text that do not overlap. Only whole ones, where there is a whole one. */
function runsIn(text: readonly Word[], query: Query, loose: boolean): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < text.length; from++) {
    const run = runAt(text, from, query.words, loose);
    if (!run) continue;
    runs.push(run);
    from = run.to - 1;
  }
  const whole = runs.filter((run) => run.to - run.from === query.words.length);
  return whole.length > 0 ? whole : runs.filter((run) => coversUnit(run, query));
}

/** A quotation, or the parts of 05-CT/TW, are marked as a whole or not at all. */
function coversUnit(run: Run, query: Query): boolean {
  let at = 0;
  return query.units.some((unit) => {
    const begins = at;
    at += unit.words.length;
    return run.at <= begins && run.at + run.to - run.from >= at;
  });
}

/** Each word of the query counts once, words in a row by the square of their number. */
function worthOf(runs: readonly Run[]): number {
  const best = new Map<number, number>();
  for (const run of runs) best.set(run.at, Math.max(best.get(run.at) ?? 0, (run.to - run.from) ** 2));
  return [...best.values()].reduce((sum, worth) => sum + worth, 0);
}

function piecesOf(
  text: string,
  list: readonly Word[],
  runs: readonly Run[],
  from: number,
  to: number,
): Piece[] {
  const pieces: Piece[] = [];
  let at = from === 0 ? 0 : (list[from]?.start ?? 0);
  const end = to >= list.length ? text.length : (list[to - 1]?.end ?? text.length);
  const put = (until: number, marked: boolean) => {
    if (until > at) pieces.push({ text: text.slice(at, until), marked });
    at = Math.max(at, until);
  };
  if (from > 0) pieces.push({ text: "… ", marked: false });
  for (const run of runs) {
    if (run.from < from || run.to > to) continue;
    put(list[run.from]?.start ?? at, false);
    put(list[run.to - 1]?.end ?? at, true);
  }
  put(end, false);
  if (end < text.length) pieces.push({ text: " …", marked: false });
  return pieces;
}

/**
 * The whole text in pieces, the words of the query marked: for titles, and for the page a result leads to.
 *
 * @param loose other marks than those typed count too
 */
export function markAll(text: string, query: Query, loose: boolean): Piece[] {
  const list = words(text);
  return piecesOf(text, list, runsIn(list, query, loose), 0, list.length);
}

/** The forty or so words of the text that show the query best; the first ones, where none does. */
export function excerpt(text: string, query: Query, loose: boolean): Excerpt {
  const list = words(text);
  const runs = runsIn(list, query, loose);
  if (list.length <= WORDS_SHOWN + WORDS_BEFORE) {
    return { pieces: piecesOf(text, list, runs, 0, list.length), worth: worthOf(runs) };
  }
  let best = { from: 0, worth: 0 };
  for (const run of runs) {
    const from = Math.max(0, Math.min(run.from - WORDS_BEFORE, list.length - WORDS_SHOWN));
    const inside = runs.filter((other) => other.from >= from && other.to <= from + WORDS_SHOWN);
    const worth = worthOf(inside);
    if (worth > best.worth) best = { from, worth };
  }
  return { pieces: piecesOf(text, list, runs, best.from, best.from + WORDS_SHOWN), worth: best.worth };
}
