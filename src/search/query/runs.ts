/** Finding a known run of words, a name or an abbreviation, in the units of a query. */
import { words } from "../../vietnamese/words.ts";
import type { Query, QueryWord, Unit } from "./parse.ts";

/** A text as words to look for. */
export function wordsOf(text: string): QueryWord[] {
  return words(text).map(({ exact, folded }) => ({ exact, folded, marked: exact !== folded }));
}

/** A query made of units. */
export function queryOf(units: Unit[]): Query {
  return { units, words: units.flatMap((unit) => unit.words), cut: false };
}

/** The query with words that may have any marks, but for those that are told. */
export function relaxed(query: Query, keeps: (word: QueryWord) => boolean = () => false): Query {
  const as = (word: QueryWord) =>
    !word.marked || keeps(word) ? word : { ...word, exact: word.folded, marked: false };
  return { ...queryOf(query.units.map((unit) => ({ ...unit, words: unit.words.map(as) }))), cut: query.cut };
}

/** Whether typed words can mean these: a word typed with marks must have them. */
function means(typed: readonly QueryWord[], known: readonly QueryWord[]): boolean {
  return (
    typed.length === known.length &&
    typed.every(
      (word, at) =>
        (word.marked ? word.exact : word.folded) === known[at]?.[word.marked ? "exact" : "folded"],
    )
  );
}

/**
 * The first place where whole units of the query, outside quotation marks, are the known words.
 *
 * @returns the units from `from` to before `to`
 */
export function findRun(
  units: readonly Unit[],
  known: readonly QueryWord[],
  start = 0,
): { from: number; to: number } | undefined {
  for (let from = start; from < units.length; from++) {
    const run: QueryWord[] = [];
    for (let to = from; to < units.length && run.length < known.length; to++) {
      const unit = units[to];
      if (!unit || unit.quoted) break;
      run.push(...unit.words);
      if (means(run, known)) return { from, to: to + 1 };
    }
  }
  return undefined;
}

/** The units with every place of `known` replaced; `undefined` when there is none. */
export function replaceRuns(
  units: readonly Unit[],
  known: readonly QueryWord[],
  by: readonly QueryWord[],
): Unit[] | undefined {
  const out: Unit[] = [];
  let done = 0;
  for (;;) {
    const run = findRun(units, known, done);
    if (!run) break;
    out.push(...units.slice(done, run.from), { words: [...by], quoted: true });
    done = run.to;
  }
  return done === 0 ? undefined : [...out, ...units.slice(done)];
}
