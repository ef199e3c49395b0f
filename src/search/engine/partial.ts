/** When no document has all the words: those that have most of them. */
import type { Query } from "../query/parse.ts";
import type { Finder } from "./finder.ts";
import type { Having } from "./having.ts";
import { type Ranked, seams } from "./rank.ts";

const MOST = 50;

/**
 * Documents with at least half the units of the query that the archive has at all, at most fifty; those first that
 * have most of it. What few documents have counts for more, and so do two words that stand together.
 *
 * @param documents how many there are in all
 */
export async function partial(finder: Finder, query: Query, documents: number): Promise<Ranked[]> {
  if (query.units.length < 2) return [];
  const find = (rows: readonly (typeof query.words)[]) =>
    Promise.all(rows.map((words) => finder.find(words, "folded")));
  const [units, pairs] = await Promise.all([
    find(query.units.map((unit) => unit.words)),
    find(seams(query.units)),
  ]);
  const known = units.filter((hits) => hits.size > 0);
  const weight = (hits: Having) => Math.log(1 + documents / hits.size);
  const has = new Map<number, number>();
  const scores = new Map<number, number>();
  for (const hits of [...known, ...pairs]) {
    for (const document of hits) scores.set(document, (scores.get(document) ?? 0) + weight(hits));
  }
  for (const hits of known) for (const document of hits) has.set(document, (has.get(document) ?? 0) + 1);
  return [...scores]
    .filter(([document]) => (has.get(document) ?? 0) * 2 >= known.length)
    .map(([document, score]): Ranked => ({ document, class: "rest", inRow: false, score }))
    .sort((a, b) => b.score - a.score || b.document - a.document)
    .slice(0, MOST);
}
