/** What the last word of a query being typed may become. */
import type { Query } from "../query/parse.ts";
import { queryOf, wordsOf } from "../query/runs.ts";
import type { Finder } from "./finder.ts";
import type { Source } from "./source.ts";

/** Words that begin so, to look at; and readings of an unfinished word, to try. */
const MOST_WORDS = 60;
const MOST_READINGS = 6;

/**
 * The query with its last word finished in the most frequent ways of the archive: after the word before it, and if
 * none follows that, anywhere. None when the last word is quoted, or a single letter with nothing before it.
 *
 * @example await completed(source, finder, parseQuery("xây dự")) // «xây dựng» …
 */
export async function completed(source: Source, finder: Finder, query: Query): Promise<Query[]> {
  const last = query.units.at(-1);
  const word = last?.words.at(-1);
  const before = query.words.at(-2);
  if (!last || !word || last.quoted || (!before && word.folded.length < 2)) return [];
  const endings = (await source.vocabulary())
    .filter(([known]) => known.startsWith(word.folded) && known !== word.folded)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_WORDS)
    .map(([known]) => ({ words: wordsOf(known) }));
  const following = await Promise.all(
    endings.map(async (ending) => ({
      ...ending,
      times: before ? (await finder.find([before, ...ending.words], "folded")).size : 0,
    })),
  );
  const known = following.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
  return (known.length > 0 ? known : endings)
    .slice(0, MOST_READINGS)
    .map((ending) =>
      queryOf([
        ...query.units.slice(0, -1),
        { ...last, words: [...last.words.slice(0, -1), ...ending.words] },
      ]),
    );
}
