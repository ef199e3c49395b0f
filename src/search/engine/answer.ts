/** The whole answer to a query: as typed, in its other readings, and when there is nothing, what comes near. */
import type { Heir } from "../layer.ts";
import type { Query } from "../query/parse.ts";
import { wordsOf } from "../query/runs.ts";
import { abbreviated, formerly, typedOut, writtenOut } from "../query/variants.ts";
import { completed } from "./complete.ts";
import { partial } from "./partial.ts";
import { PhraseFinder } from "./phrase.ts";
import { type Ranked, rank } from "./rank.ts";
import { type Suggestion, suggestions } from "./slips.ts";
import type { Source } from "./source.ts";

/** A document that answers, with the queries whose words are to be marked in it. */
export interface Found extends Ranked {
  queries: Query[];
  /** It is of a place that has since become part of the one asked for. */
  heir?: Heir;
}

export interface Answer {
  found: Found[];
  /** What the reader may have meant. */
  suggestions: Suggestion[];
  /** Nothing answers the query itself; this is what answers instead: keystrokes read as letters, or a slip mended. */
  instead?: string;
  /** No document has all the words; those found have some. */
  partial: boolean;
}

/** Below the same tier of the query as typed, above the next one. */
const LESS_THAN_TYPED = 0.999;

/** The reports of a former province: below those that have the name asked for, above its words scattered. */
const HEIR_SCORE = 4.999;

/** Adds the documents of a reading that are not there, or stand lower, as they were typed. */
function add(
  found: Map<number, Found>,
  ranked: readonly Ranked[],
  queries: Query[],
  less: number,
  heir?: Heir,
): void {
  for (const one of ranked) {
    const score = one.score - less;
    const known = found.get(one.document);
    if (known && known.score >= score) continue;
    found.set(one.document, {
      ...one,
      score,
      queries: [...queries, ...(known?.queries ?? [])],
      ...(heir && { heir }),
    });
  }
}

/** The reports of a former province: only those that are of it, not those that mention it. */
async function ofHeirs(finder: PhraseFinder, query: Query, heirs: readonly Heir[]) {
  return Promise.all(
    formerly(query, heirs).map(async ({ heir, query: asked }) => {
      const [ranked, named] = await Promise.all([
        rank(finder, asked),
        finder.find(wordsOf(heir.formerly), "strict"),
      ]);
      const own = ranked.filter(({ document }) => named.get(document)?.inHead);
      return {
        heir,
        asked,
        ranked: own.map((one): Ranked => ({ ...one, class: "rest", score: HEIR_SCORE })),
      };
    }),
  );
}

async function inAllReadings(
  source: Source,
  finder: PhraseFinder,
  query: Query,
  typing: boolean,
): Promise<Map<number, Found>> {
  const { shortenings, heirs } = await source.layer();
  const long = writtenOut(query, shortenings);
  const [typed, endings, written, former] = await Promise.all([
    rank(finder, query),
    typing ? completed(source, query) : [],
    Promise.all(long.map((reading) => rank(finder, reading))),
    ofHeirs(finder, query, heirs),
  ]);
  const shown = [query, ...long, ...[query, ...long].flatMap((reading) => abbreviated(reading, shortenings))];
  const found = new Map<number, Found>();
  add(found, typed, shown, 0);
  for (const ranked of written) add(found, ranked, shown, LESS_THAN_TYPED);
  for (const ending of endings) add(found, await rank(finder, ending), [ending], LESS_THAN_TYPED);
  for (const { heir, asked, ranked } of former) add(found, ranked, [asked], 0, heir);
  return found;
}

const inOrder = (found: Map<number, Found>): Found[] =>
  [...found.values()].sort((a, b) => b.score - a.score || a.document - b.document);

/** A query of several words that stand nowhere near each other is probably mistyped. */
const isDoubtful = (found: readonly Found[], query: Query): boolean =>
  query.words.length > 1 && found.length < 3 && !found.some((one) => one.class === "phrase" || one.heir);

/**
 * Answers a query.
 *
 * @param typing the last word may be unfinished
 */
export async function answer(source: Source, query: Query, typing: boolean): Promise<Answer> {
  const nothing: Answer = { found: [], suggestions: [], partial: false };
  if (query.words.length === 0) return nothing;
  const finder = new PhraseFinder(source);
  const found = inOrder(await inAllReadings(source, finder, query, typing));
  if (found.length > 0 && !isDoubtful(found, query)) return { ...nothing, found };

  const meant = found.length === 0 ? typedOut(query) : undefined;
  if (meant) {
    const read = inOrder(await inAllReadings(source, finder, meant, typing));
    if (read.length > 0)
      return { ...nothing, found: read, instead: meant.words.map((word) => word.exact).join(" ") };
  }
  const offers = await suggestions(source, finder, query);
  const first = offers[0];
  if (found.length > 0) return { ...nothing, found, suggestions: offers };
  if (first) {
    const mended = inOrder(await inAllReadings(source, finder, first.query, false));
    return { ...nothing, found: mended, suggestions: offers, instead: first.text };
  }
  const some = await partial(finder, query);
  return { ...nothing, found: some.map((one) => ({ ...one, queries: [query] })), partial: some.length > 0 };
}
