/** «Có phải bạn tìm …»: what was meant, when a word was mistyped. */
import { isBareSyllable } from "../../vietnamese/tones.ts";
import type { Query, QueryWord } from "../query/parse.ts";
import { queryOf, wordsOf } from "../query/runs.ts";
import { isOneSlip, splitWord } from "../query/slip.ts";
import type { PhraseFinder } from "./phrase.ts";
import type { Source } from "./source.ts";

const MOST_PER_WORD = 6;
const MOST_SUGGESTIONS = 3;

export interface Suggestion {
  query: Query;
  /** As the archive spells it, to show and to search. */
  text: string;
}

interface Candidate {
  query: Query;
  /** Documents that have it in a row, then occurrences of the mended word. */
  worth: [number, number];
}

/** The known words that the word may be, the most frequent first. */
function mendings(word: QueryWord, vocabulary: ReadonlyMap<string, number>): string[] {
  if (!/^[a-z']{2,}$/.test(word.folded)) return [];
  const near = [...vocabulary].filter(([known]) => isOneSlip(word.folded, known));
  const isKnown = (part: string) => isBareSyllable(part) && (vocabulary.get(part) ?? 0) > 0;
  const split = splitWord(word.folded, isKnown);
  return [
    ...(split ? [split.join(" ")] : []),
    ...near
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_PER_WORD)
      .map(([known]) => known),
  ];
}

function withWord(query: Query, at: number, by: string): Query {
  const units = query.words.map((word, place) => (place === at ? wordsOf(by) : [word]));
  return queryOf(units.flat().map((word) => ({ words: [word], quoted: false })));
}

/**
 * Up to three queries that the reader may have meant: each with one word mended, in an order of words that the
 * archive has; the most frequent first.
 */
export async function suggestions(source: Source, finder: PhraseFinder, query: Query): Promise<Suggestion[]> {
  const entries = await source.vocabulary();
  const vocabulary = new Map(entries.map(([word, times]) => [word, times]));
  const spellings = new Map(entries.map(([word, , spelling]) => [word, spelling]));
  const unknown = query.words.findIndex(
    (word) => !vocabulary.has(word.folded) && /^\p{L}/u.test(word.folded),
  );
  const places = unknown >= 0 ? [unknown] : query.words.map((_, at) => at);
  const tried = places.flatMap((at) =>
    mendings(query.words[at] ?? { exact: "", folded: "", marked: false }, vocabulary).map((by) => ({
      at,
      by,
    })),
  );
  const candidates = await Promise.all(
    tried.map(async ({ at, by }): Promise<Candidate> => {
      const mended = withWord(query, at, by);
      const inRow = await finder.find(mended.words, "folded");
      return { query: mended, worth: [inRow.size, vocabulary.get(by) ?? 0] };
    }),
  );
  const single = query.words.length === 1;
  const best = candidates
    .filter(({ worth: [inRow] }) => inRow > 0 || (unknown >= 0 && single))
    .sort((a, b) => b.worth[0] - a.worth[0] || b.worth[1] - a.worth[1])
    .slice(0, MOST_SUGGESTIONS);
  return best.map(({ query: mended }) => ({
    query: mended,
    text: mended.words
      .map((word) => (word.marked ? word.exact : (spellings.get(word.folded) ?? word.exact)))
      .join(" "),
  }));
}
