/** The whole answer to a query: as typed, in its other readings, and when there is nothing, what comes near. */
import { shortForms } from "../expansions.ts";
import type { Heir } from "../layer.ts";
import type { Query } from "../query/parse.ts";
import { wordsOf } from "../query/runs.ts";
import {
  abbreviated,
  formerly,
  numbersApart,
  typedOut,
  withFigures,
  withNumerals,
  withWhole,
  writtenOut,
} from "../query/variants.ts";
import { completed } from "./complete.ts";
import { Finder } from "./finder.ts";
import { type Found, inOrder } from "./found.ts";
import { partial } from "./partial.ts";
import { KIND, type Ranked, rank } from "./rank.ts";
import { settled } from "./settle.ts";
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

/** Below the same kind of answer to the query as typed, above the next kind. */
const LESS_THAN_TYPED = 1;
/** The documents of a former place: below those that have the name asked for, above its words scattered. */
const FORMER = 11;
const NAME_WHOLE = FORMER + 1;

type Marks = Pick<Found, "readings" | "queries" | "heir">;

/** Adds the documents of a reading that are not there, or stand lower, as they were typed. */
function add(found: Map<number, Found>, ranked: readonly Ranked[], marks: Marks, more = 0): void {
  for (const one of ranked) {
    const score = one.score + more;
    const known = found.get(one.document);
    if (known && known.score >= score) continue;
    found.set(one.document, { ...one, score, ...marks });
  }
}

/** The documents of former places: only those that are of them, not those that mention them. */
async function addFormer(
  found: Map<number, Found>,
  finder: Finder,
  query: Query,
  heirs: readonly Heir[],
): Promise<void> {
  const asked = formerly(query, heirs);
  for (const now of new Set(asked.map(({ heir }) => heir.now))) {
    // Whoever has the name itself stands before those of the former places.
    const whole = withWhole(query, now);
    const named = whole && whole.units.length > 1 ? await rank(finder, whole) : [];
    for (const { document } of named.filter((one) => one.class !== "rest")) {
      const known = found.get(document);
      if (!known) continue;
      const score = known.inRow ? known.score : NAME_WHOLE + (known.score % 1);
      found.set(document, { ...known, score, apart: NAME_WHOLE });
    }
  }
  for (const { heir, query: former } of asked) {
    const named = await finder.find(wordsOf(heir.formerly), "by-word");
    const own = (await rank(finder, former)).filter(({ document }) => named.inHead(document));
    const below = own.map((one): Ranked => ({ ...one, class: "rest", inRow: false, score: FORMER }));
    add(found, below, { readings: [former], queries: [former], heir });
  }
}

async function inAllReadings(
  source: Source,
  finder: Finder,
  asked: Query,
  typing: boolean,
): Promise<Found[]> {
  const { defined, heirs, ...known } = await source.layer();
  const shortenings = [...known.shortenings, ...defined];
  const query = numbersApart(asked, shortForms(shortenings));
  // What only one document defines, others have in short beside no long form.
  const long = [...writtenOut(query, shortenings), ...abbreviated(query, defined), ...withFigures(query)];
  const typed = [...new Set([asked, query])];
  const readings = [...typed, ...long];
  const printed = [query, ...long].flatMap((one) => [...abbreviated(one, shortenings), ...withNumerals(one)]);
  const queries = [...readings, ...printed];
  const found = new Map<number, Found>();
  for (const reading of typed) add(found, await rank(finder, reading), { readings, queries });
  for (const reading of long)
    add(found, await rank(finder, reading), { readings, queries }, -LESS_THAN_TYPED);
  for (const ending of typing ? await completed(source, finder, query) : []) {
    const ranked = (await rank(finder, ending)).map((one): Ranked => ({ ...one, class: "rest" }));
    add(found, ranked, { readings: [ending], queries: [ending] }, -LESS_THAN_TYPED);
  }
  await addFormer(found, finder, query, heirs);
  return settled(source, [...found.values()]);
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

/**
 * Answers a query.
 *
 * @param typing the last word may be unfinished
 */
export async function answer(source: Source, query: Query, typing: boolean): Promise<Answer> {
  const nothing: Answer = { found: [], suggestions: [], partial: false };
  if (query.words.length === 0) return nothing;
  const finder = new Finder(source);
  const found = await inAllReadings(source, finder, query, typing);
  if (found.length > 0) {
    const offers = await meantInstead(source, finder, query, found);
    return { ...nothing, found: await addMended(source, finder, found, offers[0]), suggestions: offers };
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
  const some = (await partial(finder, query, await source.documents())).map((one) => ({
    ...one,
    readings: [query],
    queries: [query],
  }));
  return { ...nothing, found: inOrder(some), partial: some.length > 0 };
}
