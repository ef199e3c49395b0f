/** The judged queries, and how good a ranked list of reports is. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const Judged = z.strictObject({
  ask: z.string().min(1),
  /** Ask it in decomposed form. */
  nfd: z.boolean().default(false),
  /** Reports that answer it: `a/05`. */
  relevant: z.array(z.string()).min(1),
});

export interface JudgedQuery {
  kind: string;
  ask: string;
  relevant: string[];
}

/** Those written beside the search; those written once it stood, without trying them; those over the other corpora. */
export type QuerySet = "queries" | "queries-blind" | "queries-second" | "queries-third";

/** All of a set, in the order of its file. */
export function readQueries(set: QuerySet = "queries"): JudgedQuery[] {
  const file = readFileSync(new URL(`${set}.yml`, import.meta.url), "utf8");
  const kinds = z.record(z.string(), z.array(Judged)).parse(parse(file));
  return Object.entries(kinds).flatMap(([kind, queries]) =>
    queries.map(({ ask, nfd, relevant }) => ({ kind, ask: nfd ? ask.normalize("NFD") : ask, relevant })),
  );
}

/** `five/000_e67d3c4373461e83.txt` is five/000, as the judgements name it. */
export function shortId(id: string): string {
  return /^\w+\/\d+/.exec(id)?.[0] ?? id;
}

export interface Score {
  /** Of the first ten, or of as many as are relevant when these are fewer: the share that is. */
  precision: number;
  /** Of the relevant ones, the share that was found at all. */
  recall: number;
  /** One by the rank of the first relevant one. */
  reciprocalRank: number;
  /** One of the first three is relevant. */
  inFirstThree: boolean;
}

export function score(ranked: readonly string[], relevant: readonly string[]): Score {
  const wanted = new Set(relevant);
  const depth = Math.min(10, wanted.size);
  const first = ranked.findIndex((id) => wanted.has(id));
  return {
    precision: ranked.slice(0, depth).filter((id) => wanted.has(id)).length / depth,
    recall: ranked.filter((id) => wanted.has(id)).length / wanted.size,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    inFirstThree: first >= 0 && first < 3,
  };
}

/** The mean of numbers. */
export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
