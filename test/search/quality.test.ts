import { beforeAll, describe, expect, test } from "vitest";
import { createSearch, type Search } from "../../src/search/engine/search.ts";
import { type CorpusName, readCorpus } from "./corpus.ts";
import { indexOf } from "./index-on-disk.ts";
import { type JudgedQuery, mean, type QuerySet, readQueries, type Score, score, shortId } from "./judged.ts";

/** What the means over all queries of a set but slips may not fall below. */
const FLOORS: Record<QuerySet, Pick<Score, "precision" | "recall" | "reciprocalRank">> = {
  queries: { precision: 0.98, recall: 0.995, reciprocalRank: 0.98 },
  "queries-blind": { precision: 0.98, recall: 1, reciprocalRank: 0.98 },
  "queries-second": { precision: 0.99, recall: 1, reciprocalRank: 0.98 },
  "queries-third": { precision: 0.99, recall: 1, reciprocalRank: 0.98 },
};
const SLIPS_IN_FIRST_THREE = 0.8;

interface Asked {
  search: Search;
  /** The short names of the reports, by address. */
  ids: Map<string, string>;
}

async function corpus(name: CorpusName): Promise<Asked> {
  const { documents, vocabulary } = await readCorpus(name);
  const index = await indexOf(
    documents.map(({ document }) => document),
    { shortenings: vocabulary.abbreviations },
  );
  return {
    search: createSearch(index),
    ids: new Map(documents.map(({ id, document }) => [document.url, shortId(id)])),
  };
}

let corpora: Record<CorpusName, Asked>;

beforeAll(async () => {
  corpora = {
    first: await corpus("first"),
    second: await corpus("second"),
    third: await corpus("third"),
  };
}, 300_000);

async function scoreOf({ search, ids }: Asked, { kind, ask, relevant }: JudgedQuery): Promise<Score> {
  const { results } = await search.search(ask, { typing: kind === "typing" });
  const data = await Promise.all(results.map((result) => result.data()));
  const addresses = data.map(({ raw_url }) => raw_url.slice(raw_url.search(/\/\d{4}\/\d/)));
  return score(
    addresses.map((address) => ids.get(address) ?? address),
    relevant,
  );
}

const OVER: Record<QuerySet, CorpusName> = {
  queries: "first",
  "queries-blind": "first",
  "queries-second": "second",
  "queries-third": "third",
};

describe.each(Object.keys(OVER) as QuerySet[])("over %s.yml", (set) => {
  const scores: (Score & { kind: string })[] = [];

  beforeAll(async () => {
    const asked = corpora[OVER[set]];
    for (const query of readQueries(set)) scores.push({ kind: query.kind, ...(await scoreOf(asked, query)) });
  }, 300_000);

  test("at least 150 judged queries are asked", () => {
    expect(scores.length).toBeGreaterThanOrEqual(150);
  });

  test.each(["precision", "recall", "reciprocalRank"] as const)("%s holds its floor", (measure) => {
    const asked = scores.filter(({ kind }) => kind !== "slip");
    expect(mean(asked.map((one) => one[measure]))).toBeGreaterThanOrEqual(FLOORS[set][measure]);
  });

  test("slips are answered among the first three", () => {
    const slips = scores.filter(({ kind }) => kind === "slip");
    expect(mean(slips.map(({ inFirstThree }) => Number(inFirstThree)))).toBeGreaterThanOrEqual(
      SLIPS_IN_FIRST_THREE,
    );
  });
});
