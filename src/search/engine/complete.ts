/** What the last word of a query being typed may become. */
import type { Query, QueryWord } from "../query/parse.ts";
import { queryOf, wordsOf } from "../query/runs.ts";
import type { Source } from "./source.ts";

/** More readings of an unfinished word than these are not tried. */
const MOST = 8;

async function completionsOf(source: Source, last: QueryWord): Promise<string[]> {
  return (await source.vocabulary())
    .filter(([word]) => word.startsWith(last.folded) && word !== last.folded)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([word]) => word);
}

/**
 * The query with its last word finished in the most frequent ways of the archive. None when the
 * last word is quoted, or a single letter with nothing before it.
 *
 * @example await completed(source, parseQuery("xây dự")) // «xây dựng» …
 */
export async function completed(source: Source, query: Query): Promise<Query[]> {
  const last = query.units.at(-1);
  const word = last?.words.at(-1);
  if (!last || !word || last.quoted || (query.words.length === 1 && word.folded.length < 2)) return [];
  const endings = await completionsOf(source, word);
  return endings.map((ending) =>
    queryOf([
      ...query.units.slice(0, -1),
      { ...last, words: [...last.words.slice(0, -1), ...wordsOf(ending)] },
    ]),
  );
}
