/** «Có phải bạn tìm …»: what was meant, when a word was mistyped. */
import { words } from "../../vietnamese/words.ts";
import type { Query, QueryWord } from "../query/parse.ts";
import { queryOf, wordsOf } from "../query/runs.ts";
import { isOneSlip, soundAlike, splitWord } from "../query/slip.ts";
import type { Finder } from "./finder.ts";
import { Having } from "./having.ts";
import type { Source } from "./source.ts";

/** Words one slip away, to look at beside their neighbour. Those after a word are all in few files. */
const MOST_AFTER = 60;
const MOST_BEFORE = 16;
const MOST_TRIED = 6;
const MOST_SUGGESTIONS = 3;

export interface Suggestion {
  query: Query;
  /** As the archive spells it, to show and to search. */
  text: string;
  /** The archive has its words in a row. */
  inRow: boolean;
}

/** One word of the query said otherwise, and how often that stands beside its neighbour. */
interface Mending {
  at: number;
  by: string;
  beside: number;
}

type Times = ReadonlyMap<string, number>;

/** The known words that a word may be, the most frequent first. */
function nearWords(word: QueryWord, vocabulary: Times): string[] {
  return [...vocabulary]
    .filter(([known]) => isOneSlip(word.folded, known) || soundAlike(word.folded, known))
    .sort(([, a], [, b]) => b - a)
    .map(([known]) => known);
}

/** What may stand in a place of the query: after the word before it, or before the word after it. */
async function mendingsAt(
  finder: Finder,
  { words }: Query,
  at: number,
  vocabulary: Times,
): Promise<Mending[]> {
  const word = words[at];
  if (!word || !/^\p{L}[\p{L}']+$/u.test(word.folded)) return [];
  const [before, after] = [words[at - 1], words[at + 1]];
  const times = async (row: readonly QueryWord[]) => (await finder.find(row, "folded")).size;
  const apart = splitWord(word.folded, (part) => vocabulary.has(part)).map(async (parts) => {
    const by = parts.join(" ");
    return { at, by, beside: await times(wordsOf(by)) };
  });
  const near = nearWords(word, vocabulary)
    .slice(0, before ? MOST_AFTER : MOST_BEFORE)
    .map(async (by) => {
      if (before) return { at, by, beside: await times([before, ...wordsOf(by)]) };
      return { at, by, beside: after ? await times([...wordsOf(by), after]) : (vocabulary.get(by) ?? 0) };
    });
  return Promise.all([...apart, ...near]);
}

function mended(query: Query, { at, by }: Mending): Query {
  const words = query.words.flatMap((word, place) => (place === at ? wordsOf(by) : [word]));
  return queryOf(words.map((word) => ({ words: [word], quoted: false })));
}

/** In how many documents the words stand in a row; where in none, those that have all of them count a little. */
async function weigh(finder: Finder, query: Query): Promise<number> {
  const row = await finder.find(query.words, "folded");
  if (row.size > 0) return row.size;
  const all = await Promise.all(query.words.map((word) => finder.find([word], "folded")));
  return Having.inAll(all).size / 1_000_000;
}

/** As a document spells it that has it in a row; a word alone, and words apart, as the archive mostly does. */
async function spelled(source: Source, finder: Finder, { words: asked }: Query): Promise<string> {
  const [document] = asked.length > 1 ? await finder.find(asked, "folded") : [];
  if (document !== undefined) {
    const { title, keywords, paragraphs } = await source.text(document);
    for (const text of [title, ...keywords, ...paragraphs.map((paragraph) => paragraph.text)]) {
      const list = words(text);
      const from = list.findIndex((_, at) =>
        asked.every((word, step) => list[at + step]?.folded === word.folded),
      );
      if (from >= 0) return asked.map((_, step) => list[from + step]?.exact).join(" ");
    }
  }
  const spellings = new Map(
    (await source.vocabulary()).map(([word, , spelling]) => [word, spelling ?? word]),
  );
  return asked
    .map((word) => (word.marked ? word.exact : (spellings.get(word.folded) ?? word.exact)))
    .join(" ");
}

/**
 * The word of a query that stands beside none of its neighbours anywhere, where all others stand beside theirs: words
 * that are all known and all there, and yet one of them is probably not the one that was meant. A query of two words
 * is too short to tell.
 */
export async function suspects(finder: Finder, { words }: Query): Promise<number[]> {
  if (words.length < 3) return [];
  const pairs = words.slice(1).map((word, at) => [words[at] ?? word, word]);
  const times = await Promise.all(pairs.map(async (pair) => (await finder.find(pair, "folded")).size));
  const alone = words.map((_, at) => at).filter((at) => !times[at - 1] && !times[at]);
  const isAlone = (at: number) => times.every((known, pair) => known > 0 || pair === at || pair === at - 1);
  return alone.filter(isAlone);
}

/**
 * Up to three queries that the reader may have meant: each with one word mended, which the archive has beside its
 * neighbour; the most frequent first.
 *
 * @param suspected the places of the words that may be mistyped; where not given, the one that is unknown, or all
 */
export async function suggestions(
  source: Source,
  finder: Finder,
  query: Query,
  suspected?: readonly number[],
): Promise<Suggestion[]> {
  const entries = await source.vocabulary();
  const vocabulary = new Map(entries.map(([word, times]) => [word, times]));
  const unknown = query.words.findIndex(
    (word) => !vocabulary.has(word.folded) && /^\p{L}/u.test(word.folded),
  );
  const places = suspected ?? (unknown >= 0 ? [unknown] : query.words.map((_, at) => at));
  const found = await Promise.all(places.map((at) => mendingsAt(finder, query, at, vocabulary)));
  const tried = found
    .flat()
    .filter(({ beside }) => beside > 0)
    .sort((a, b) => b.beside - a.beside)
    .slice(0, MOST_TRIED);
  const weighed = await Promise.all(
    tried.map(async (mending) => {
      const meant = mended(query, mending);
      return { query: meant, weight: await weigh(finder, meant), beside: mending.beside };
    }),
  );
  const best = weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.beside - a.beside)
    .slice(0, MOST_SUGGESTIONS);
  return Promise.all(
    best.map(async ({ query: meant, weight }) => ({
      query: meant,
      text: await spelled(source, finder, meant),
      inRow: weight >= 1,
    })),
  );
}
