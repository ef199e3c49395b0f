/** Which documents answer a query, and in what order. */
import type { Query, Unit } from "../query/parse.ts";
import type { Hits, Level, PhraseFinder } from "./phrase.ts";

/** How well a document answers: all words in a row; all words; all words, with other marks than those typed. */
export type Class = "phrase" | "all" | "rest";

export interface Ranked {
  document: number;
  class: Class;
  /** Higher is better. Whole part: the tier; fraction: the order within it. */
  score: number;
}

interface Tier {
  class: Class;
  level: Level;
  inRow: boolean;
}

/** Best first. Spelling as typed comes before any other; within it, words in a row before scattered ones. */
const TIERS: readonly Tier[] = [
  { class: "phrase", level: "strict", inRow: true },
  { class: "phrase", level: "by-word", inRow: true },
  { class: "all", level: "strict", inRow: false },
  { class: "all", level: "by-word", inRow: false },
  { class: "rest", level: "folded", inRow: true },
  { class: "rest", level: "folded", inRow: false },
];

/** The tiers that differ for a query: without marks typed, every level is the same; all marked, two are. */
function tiersFor(query: Query): Tier[] {
  const marked = query.words.filter((word) => word.marked).length;
  const levels = new Set<Level>(["by-word"]);
  if (marked > 0) levels.add("folded");
  if (marked > 0 && marked < query.words.length) levels.add("strict");
  return TIERS.filter((tier) => levels.has(tier.level));
}

/** In the title or keywords above all else, then nearness; always below 1. */
const scoreWithin = (head: number, near: number): number => head * 0.6 + near * 0.39;

/** Each two units that follow each other, as the words on both sides of the gap. */
function seams(units: readonly Unit[]) {
  return units
    .slice(1)
    .map((unit, at) => [units[at]?.words.at(-1), unit.words[0]].filter((word) => word !== undefined));
}

async function scattered(finder: PhraseFinder, query: Query, level: Level): Promise<Map<number, number>> {
  const [units, near] = await Promise.all([
    Promise.all(query.units.map((unit) => finder.find(unit.words, level))),
    Promise.all(seams(query.units).map((words) => finder.find(words, level))),
  ]);
  const scores = new Map<number, number>();
  const rarest = units.reduce(
    (least: Hits, hits) => (hits.size < least.size ? hits : least),
    units[0] ?? new Map(),
  );
  for (const document of rarest.keys()) {
    const hits = units.map((unit) => unit.get(document)).filter((hit) => hit !== undefined);
    if (hits.length < units.length) continue;
    const head = hits.filter((hit) => hit.inHead).length / hits.length;
    const nearness = near.length === 0 ? 1 : near.filter((pair) => pair.has(document)).length / near.length;
    scores.set(document, scoreWithin(head, nearness));
  }
  return scores;
}

/**
 * Every document that has all words of the query, best first; equal ones newest first. A document stands in the
 * best tier it reaches. Marks restrict: words with other marks than those typed count only in a row, and only
 * when nothing has them in a row as typed; scattered, only when nothing has them at all as typed.
 */
export async function rank(finder: PhraseFinder, query: Query): Promise<Ranked[]> {
  if (query.words.length === 0) return [];
  const found = new Map<number, Ranked>();
  const tiers = tiersFor(query);
  const reached = new Set<Class>();
  for (const tier of tiers) {
    if (tier.class === "rest" && (tier.inRow ? reached.has("phrase") : found.size > 0)) continue;
    for (const [document, within] of await scoresOf(finder, query, tier)) {
      reached.add(tier.class);
      if (found.has(document)) continue;
      found.set(document, {
        document,
        class: tier.class,
        score: TIERS.length - TIERS.indexOf(tier) + within,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.document - b.document);
}

async function scoresOf(finder: PhraseFinder, query: Query, tier: Tier): Promise<Map<number, number>> {
  if (!tier.inRow) return query.units.length > 1 ? scattered(finder, query, tier.level) : new Map();
  const hits = await finder.find(query.words, tier.level);
  return new Map([...hits].map(([document, hit]) => [document, scoreWithin(hit.inHead ? 1 : 0, 1)]));
}
