/** When no document has all the words, or few have all of many: those that have most of them. */
import type { Query } from "../query/parse.ts";
import { relaxed } from "../query/runs.ts";
import type { Finder } from "./finder.ts";
import type { Having } from "./having.ts";
import { type Ranked, seams } from "./rank.ts";

const MOST = 50;

export interface Partial {
  ranked: Ranked[];
  /** The query as it was looked for: where nothing has most of its words as they were typed, those with any marks. */
  query: Query;
}

/**
 * Documents with at least half the units of the query that the archive has at all, at most fifty; those first that
 * have most of it. What few documents have counts for more, and so do two words that stand together. Scores are from
 * 0 to 1, where all is there.
 *
 * @param documents how many there are in all
 * @param least the least score
 */
export async function partial(finder: Finder, typed: Query, documents: number, least = 0): Promise<Partial> {
  const asTyped = await Promise.all(typed.words.map((word) => finder.find([word], "by-word")));
  const known = new Set(typed.words.filter((_, at) => (asTyped[at]?.size ?? 0) > 0));
  const isKnown = known.size * 2 >= typed.words.length;
  const query = isKnown ? typed : relaxed(typed, (word) => known.has(word));
  if (query.units.length < 2) return { ranked: [], query };
  const find = async (rows: readonly (typeof query.words)[]) =>
    (await Promise.all(rows.map((words) => finder.find(words, "by-word")))).filter((hits) => hits.size > 0);
  const [units, pairs] = await Promise.all([
    find(query.units.map((unit) => unit.words)),
    find(seams(query.units)),
  ]);
  const weight = (hits: Having) => Math.log(1 + documents / hits.size);
  const all = [...units, ...pairs].reduce((sum, hits) => sum + weight(hits), 0);
  const has = new Map<number, number>();
  const scores = new Map<number, number>();
  for (const hits of [...units, ...pairs]) {
    for (const document of hits) scores.set(document, (scores.get(document) ?? 0) + weight(hits) / all);
  }
  for (const hits of units) for (const document of hits) has.set(document, (has.get(document) ?? 0) + 1);
  const ranked = [...scores]
    .filter(([document, score]) => score >= least && (has.get(document) ?? 0) * 2 >= units.length)
    .map(([document, score]): Ranked => ({ document, class: "rest", inRow: false, loose: false, score }))
    .sort((a, b) => b.score - a.score || b.document - a.document)
    .slice(0, MOST);
  return { ranked, query };
}
