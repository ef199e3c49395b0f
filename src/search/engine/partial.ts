/** When no document has all the words: those that have most of them. */
import type { Query } from "../query/parse.ts";
import type { Finder } from "./finder.ts";
import type { Ranked } from "./rank.ts";

const MOST = 50;

/**
 * Documents with at least half the units of the query, those with most first, at most fifty; rare words count
 * for more.
 */
export async function partial(finder: Finder, query: Query): Promise<Ranked[]> {
  if (query.units.length < 2) return [];
  const units = await Promise.all(query.units.map((unit) => finder.find(unit.words, "folded")));
  const scores = new Map<number, { has: number; weight: number }>();
  for (const hits of units) {
    for (const document of hits) {
      const known = scores.get(document) ?? { has: 0, weight: 0 };
      scores.set(document, { has: known.has + 1, weight: known.weight + 1 / (1 + hits.size) });
    }
  }
  return [...scores]
    .filter(([, { has }]) => has * 2 >= query.units.length)
    .map(
      ([document, { has, weight }]): Ranked => ({
        document,
        class: "rest",
        inRow: false,
        score: (has + weight / 2) / (units.length + 1),
      }),
    )
    .sort((a, b) => b.score - a.score || b.document - a.document)
    .slice(0, MOST);
}
