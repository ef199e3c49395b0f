/** Which documents answer a query, and in what order, as far as the index tells. */
import type { Query, QueryWord, Unit } from "../query/parse.ts";
import type { Finder, Level } from "./finder.ts";
import { Having } from "./having.ts";

/** How well a document answers: all words in a row; all words; all words, with other marks than those typed. */
export type Class = "phrase" | "all" | "rest";

export interface Ranked {
  document: number;
  class: Class;
  /** The words stand in a row. */
  inRow: boolean;
  /** Some words that were typed with marks have other ones in it. */
  loose: boolean;
  /** Higher is better: where it stands among the kinds of answers, and below 1 how well it does within its kind. */
  score: number;
}

/** The kinds of answers. Between them is room for the other readings of a query. */
export const KIND = { phrase: 16, all: 8, restInRow: 4, mended: 3, rest: 2 } as const;

interface Tier {
  class: Class;
  level: Level;
  inRow: boolean;
  kind: number;
}

/** Best first. Marks as typed come before any other; within them, words in a row before scattered ones. */
const TIERS: readonly Tier[] = [
  { class: "phrase", level: "by-word", inRow: true, kind: KIND.phrase },
  { class: "all", level: "by-word", inRow: false, kind: KIND.all },
  { class: "rest", level: "folded", inRow: true, kind: KIND.restInRow },
  { class: "rest", level: "folded", inRow: false, kind: KIND.rest },
];

/**
 * How good a place is, from 0 to below 1.
 *
 * @param near from 0, anywhere, to 1, in a row
 * @param head the share of the words that the title and the keywords have
 * @param strict the share of the words in the very spelling that was typed
 * @param often from 0 to 1
 */
export const worth = (near: number, head: number, strict: number, often: number): number =>
  0.99 * (0.4 * near + 0.3 * head + 0.2 * strict + 0.1 * often);

/** Each two units that follow each other, as the words on both sides of the gap. */
export function seams(units: readonly Unit[]): QueryWord[][] {
  return units
    .slice(1)
    .map((unit, at) => [units[at]?.words.at(-1), unit.words[0]].filter((word) => word !== undefined));
}

async function scattered(finder: Finder, query: Query, level: Level): Promise<Map<number, number>> {
  const [units, near] = await Promise.all([
    Promise.all(query.units.map((unit) => finder.find(unit.words, level))),
    Promise.all(seams(query.units).map((words) => finder.find(words, level))),
  ]);
  const scores = new Map<number, number>();
  for (const document of Having.inAll(units)) {
    const head = units.filter((unit) => unit.inHead(document)).length / units.length;
    const nearness = near.filter((pair) => pair.has(document)).length / Math.max(1, near.length);
    scores.set(document, worth(nearness / 2, head, 0, 0));
  }
  return scores;
}

async function inRow(finder: Finder, query: Query, level: Level): Promise<Map<number, number>> {
  const allMarked = query.words.every((word) => word.marked);
  const [hits, strict] = await Promise.all([
    finder.find(query.words, level),
    allMarked || level === "folded" ? undefined : finder.find(query.words, "strict"),
  ]);
  return new Map(
    [...hits].map((document) => {
      const asTyped = strict === undefined ? level !== "folded" : strict.has(document);
      return [document, worth(1, Number(hits.inHead(document)), Number(asTyped), 0)];
    }),
  );
}

function scoresOf(finder: Finder, query: Query, tier: Tier): Promise<Map<number, number>> {
  if (tier.inRow) return inRow(finder, query, tier.level);
  return query.units.length > 1 ? scattered(finder, query, tier.level) : Promise.resolve(new Map());
}

/**
 * Every document that has all words of the query, each as the best kind of answer that it is; in no order. Marks
 * restrict: words with other marks than those typed count only when nothing has them in a row as typed; scattered, only
 * when nothing has them at all as typed.
 */
export async function rank(finder: Finder, query: Query): Promise<Ranked[]> {
  if (query.words.length === 0) return [];
  const found = new Map<number, Ranked>();
  const reached = new Set<Class>();
  const marked = query.words.some((word) => word.marked);
  for (const tier of TIERS) {
    if (tier.class === "rest" && !marked) break;
    if (tier.class === "rest" && (reached.has("phrase") || (!tier.inRow && reached.has("all")))) continue;
    for (const [document, within] of await scoresOf(finder, query, tier)) {
      reached.add(tier.class);
      if (found.has(document)) continue;
      const { class: how, inRow, level, kind } = tier;
      found.set(document, { document, class: how, inRow, loose: level === "folded", score: kind + within });
    }
  }
  return [...found.values()];
}
