import { beforeAll, expect, test } from "vitest";
import { readCorpus } from "./corpus.ts";
import { searchOver } from "./index-on-disk.ts";
import { mean, readQueries, type Score, score, shortId } from "./judged.ts";

/** What the means over all queries of a kind may not fall below. */
const FLOORS = { precision: 0.98, recall: 0.995, reciprocalRank: 0.98 };
const SLIPS_IN_FIRST_THREE = 0.8;

let scores: (Score & { kind: string })[];

beforeAll(async () => {
  const { documents, vocabulary } = await readCorpus();
  const ids = new Map(documents.map(({ id, document }) => [document.url, shortId(id)]));
  const search = await searchOver(
    documents.map(({ document }) => document),
    { shortenings: vocabulary.abbreviations },
  );
  scores = [];
  for (const { kind, ask, relevant } of readQueries()) {
    const { results } = await search.search(ask, { typing: kind === "typing" });
    const data = await Promise.all(results.map((result) => result.data()));
    const ranked = data.map(
      ({ raw_url }) => ids.get(raw_url.slice(raw_url.search(/\/\d{4}\/\d/))) ?? raw_url,
    );
    scores.push({ kind, ...score(ranked, relevant) });
  }
}, 300_000);

test("at least 150 judged queries are asked", () => {
  expect(scores.length).toBeGreaterThanOrEqual(150);
});

test.each(["precision", "recall", "reciprocalRank"] as const)("%s holds its floor", (measure) => {
  const asked = scores.filter(({ kind }) => kind !== "slip");
  expect(mean(asked.map((one) => one[measure]))).toBeGreaterThanOrEqual(FLOORS[measure]);
});

test("slips are answered among the first three", () => {
  const slips = scores.filter(({ kind }) => kind === "slip");
  expect(mean(slips.map(({ inFirstThree }) => Number(inFirstThree)))).toBeGreaterThanOrEqual(
    SLIPS_IN_FIRST_THREE,
  );
});
