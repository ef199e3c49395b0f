/** The whole answer to a query: as typed, in its other readings, and when there is nothing, what comes near. */
import type { Query } from "../query/parse.ts";
import { withoutAsking } from "../query/question.ts";
import { typedOut } from "../query/variants.ts";
import { Finder } from "./finder.ts";
import { type Found, inOrder } from "./found.ts";
import { partial } from "./partial.ts";
import { KIND, type Ranked } from "./rank.ts";
import { add, inAllReadings } from "./readings.ts";
import { type Suggestion, suggestions, suspects } from "./slips.ts";
import type { Source } from "./source.ts";

export interface Answer {
  found: Found[];
  /** What the reader may have meant. */
  suggestions: Suggestion[];
  /** Nothing answers the query itself; this is what answers instead: keystrokes read as letters, or a slip mended. */
  instead?: string;
  /** No document has all the words; those found have some. */
  partial: boolean;
}

/** So few that have the words anywhere: probably one of them is mistyped. */
const FEW = 3;

/**
 * What a query may have meant whose words stand nowhere in a row: when few documents have them at all, or when one of
 * them stands beside none of its neighbours anywhere and another would.
 */
async function meantInstead(
  source: Source,
  finder: Finder,
  query: Query,
  found: readonly Found[],
): Promise<Suggestion[]> {
  if (query.words.length < 2 || found.some((one) => one.inRow || one.heir)) return [];
  const places = found.length < FEW ? undefined : await suspects(finder, query);
  const offers = places?.length === 0 ? [] : await suggestions(source, finder, query, places);
  return offers.filter(({ inRow }) => inRow);
}

/** Adds those that have the mended query in a row: before what has other marks than those typed and only scattered. */
async function addMended(
  source: Source,
  finder: Finder,
  found: readonly Found[],
  offer: Suggestion | undefined,
): Promise<Found[]> {
  if (!offer) return [...found];
  const all = new Map(found.map((one) => [one.document, one]));
  for (const { readings, queries, ...one } of await inAllReadings(source, finder, offer.query, false)) {
    const below: Ranked = { ...one, class: "rest", score: KIND.mended + (one.score % 1) };
    if (one.inRow) add(all, [below], { readings, queries });
  }
  return inOrder([...all.values()]);
}

/** Of a query of so many units some may be said otherwise in a report; so much of it has to be there. */
const MANY_UNITS = 5;
const MOST_OF_THEM = 0.5;
/** Answers with which a reader has enough. */
const ENOUGH = 10;

async function somewhat(source: Source, finder: Finder, query: Query, least?: number): Promise<Found[]> {
  const { ranked, query: looked } = await partial(finder, query, await source.documents(), least);
  return inOrder(ranked.map((one) => ({ ...one, readings: [looked], queries: [looked] })));
}

/** Below the few that have all of many words, scattered, those that have most of them. */
async function addSome(
  source: Source,
  finder: Finder,
  query: Query,
  found: readonly Found[],
): Promise<Found[]> {
  const isEnough =
    query.units.length < MANY_UNITS || found.length >= ENOUGH || found.some((one) => one.inRow);
  const some = isEnough ? [] : await somewhat(source, finder, query, MOST_OF_THEM);
  const known = new Set(found.map((one) => one.document));
  return [...found, ...some.filter((one) => !known.has(one.document))];
}

/** What is looked for when a question is asked: the words that ask, where nothing has it as it stands, are not. */
async function lookedFor(finder: Finder, asked: Query): Promise<Query> {
  const rest = withoutAsking(asked);
  return rest && (await finder.find(asked.words, "folded")).size === 0 ? rest : asked;
}

/**
 * Answers a query.
 *
 * @param typing the last word may be unfinished
 */
export async function answer(source: Source, asked: Query, typing: boolean): Promise<Answer> {
  const nothing: Answer = { found: [], suggestions: [], partial: false };
  if (asked.words.length === 0) return nothing;
  const finder = new Finder(source);
  const query = await lookedFor(finder, asked);
  const found = await inAllReadings(source, finder, query, typing);
  if (found.length > 0) {
    const offers = await meantInstead(source, finder, query, found);
    const all = await addMended(source, finder, found, offers[0]);
    return { ...nothing, found: await addSome(source, finder, query, all), suggestions: offers };
  }
  const meant = typedOut(query);
  const read = meant ? await inAllReadings(source, finder, meant, typing) : [];
  const asLetters: Answer = {
    ...nothing,
    found: read,
    ...(meant && { instead: meant.words.map((word) => word.exact).join(" ") }),
  };
  if (read.some((one) => one.class !== "rest" || one.inRow)) return asLetters;
  const offers = await suggestions(source, finder, query);
  const first = offers[0];
  if (first) {
    const mended = await inAllReadings(source, finder, first.query, false);
    return { ...nothing, found: mended, suggestions: offers, instead: first.text };
  }
  if (read.length > 0) return asLetters;
  const unfinished = typing ? [] : await inAllReadings(source, finder, query, true);
  if (unfinished.length > 0) return { ...nothing, found: unfinished };
  const some = await somewhat(source, finder, query);
  return { ...nothing, found: some, partial: some.length > 0 };
}
