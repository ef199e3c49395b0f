/** Where the words of a query stand in a text. */
import { type Word, words } from "../../vietnamese/words.ts";
import type { Query, QueryWord } from "../query/parse.ts";
import { relaxed } from "../query/runs.ts";

/** A piece of a text as printed. */
export interface Piece {
  text: string;
  /** It is what the reader looked for. */
  marked: boolean;
}

/** Words in a row of the text that are words in a row of the query. Ends are not included. */
export interface Run {
  from: number;
  to: number;
  /** Which word of the query the run begins with. */
  at: number;
}

/** Whether a word of a text is the one asked for; with `loose`, whatever its marks. */
export function same(word: Word, wanted: QueryWord, loose: boolean): boolean {
  return loose || !wanted.marked ? word.folded === wanted.folded : word.exact === wanted.exact;
}

/** The query as texts have it: only what stands in none of them as it was typed may have other marks there. */
export function asFarAsTyped(query: Query, texts: readonly (readonly Word[])[]): Query {
  const known = new Set(texts.flatMap((list) => list.map((word) => word.exact)));
  return relaxed(query, (word) => known.has(word.exact));
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

/** Whether a run has a unit of the query whole: a quotation, or 05-CT/TW, is marked as a whole or not at all. */
function hasUnit(run: Run, query: Query): boolean {
  let at = 0;
  return query.units.some((unit) => {
    const begins = at;
    at += unit.words.length;
    return run.at <= begins && run.at + run.to - run.from >= at;
  });
}

/** Whether a run is the whole query. */
export const isWhole = (run: Run, query: Query): boolean => run.to - run.from === query.words.length;

/**
 * The runs of the query in a text, in order; they do not overlap.
 *
 * @param loose other marks than those typed count too
 */
export function runsIn(text: readonly Word[], query: Query, loose: boolean): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < text.length; from++) {
    const run = runAt(text, from, query.words, loose);
    if (!run) continue;
    from = run.to - 1;
    if (hasUnit(run, query)) runs.push(run);
  }
  return runs;
}

/**
 * Without words alone that are spelled otherwise than where they stand beside their neighbours: «lại» is not meant where
 * `gia lai 2020` has found «Gia Lai».
 */
function agreeing(texts: readonly (readonly Word[])[], runs: readonly Run[][], query: Query): Run[][] {
  const spellings = new Map<number, Set<string>>();
  const each = (text: number, { from, to, at }: Run) =>
    Array.from(
      { length: to - from },
      (_, step) => [at + step, texts[text]?.[from + step]?.exact ?? ""] as const,
    );
  for (const [text, found] of runs.entries()) {
    for (const [place, exact] of found
      .filter((run) => run.to - run.from > 1)
      .flatMap((run) => each(text, run)))
      spellings.set(place, (spellings.get(place) ?? new Set()).add(exact));
  }
  const agrees = (text: number, run: Run) =>
    run.to - run.from > 1 ||
    each(text, run).every(
      ([place, exact]) => query.words[place]?.marked || spellings.get(place)?.has(exact) !== false,
    );
  return runs.map((found, text) => found.filter((run) => agrees(text, run)));
}

export interface Match {
  /** The query stands whole somewhere, and nothing less is to be marked. */
  whole: boolean;
  /** What is to be marked in each text. */
  runs: Run[][];
}

/**
 * What is to be marked in texts that are shown together.
 *
 * @param loose other marks than those typed count too: all of them where the query stands whole so, else where a word
 *   stands nowhere as it was typed
 */
export function matchIn(texts: readonly (readonly Word[])[], typed: Query, loose: boolean): Match {
  const runsOf = (query: Query) => texts.map((list) => runsIn(list, query, false));
  const wholeOf = (query: Query) => runsOf(query).map((runs) => runs.filter((run) => isWhole(run, query)));
  for (const query of loose ? [typed, relaxed(typed)] : [typed]) {
    const runs = wholeOf(query);
    if (runs.some((found) => found.length > 0)) return { whole: true, runs };
  }
  const query = loose ? asFarAsTyped(typed, texts) : typed;
  return { whole: false, runs: agreeing(texts, runsOf(query), query) };
}

/** The text from one word to before another, in pieces, with the runs marked. */
export function piecesOf(
  text: string,
  list: readonly Word[],
  runs: readonly Run[],
  from = 0,
  to = list.length,
): Piece[] {
  const pieces: Piece[] = [];
  let at = from === 0 ? 0 : (list[from]?.start ?? 0);
  const end = to >= list.length ? text.length : (list[to - 1]?.end ?? text.length);
  const put = (until: number, marked: boolean) => {
    if (until > at) pieces.push({ text: text.slice(at, until), marked });
    at = Math.max(at, until);
  };
  for (const run of runs) {
    if (run.from < from || run.to > to) continue;
    put(list[run.from]?.start ?? at, false);
    put(list[run.to - 1]?.end ?? at, true);
  }
  put(end, false);
  return pieces;
}

/** A text in pieces, every run of the query marked; only whole ones where `wholeOnly`. */
export function markAll(text: string, query: Query, wholeOnly = false): Piece[] {
  const list = words(text);
  const runs = runsIn(list, query, false).filter((run) => !wholeOnly || isWhole(run, query));
  return piecesOf(text, list, runs);
}
