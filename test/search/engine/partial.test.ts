import { beforeAll, describe, expect, test } from "vitest";
import { Finder } from "../../../src/search/engine/finder.ts";
import { partial } from "../../../src/search/engine/partial.ts";
import { Source } from "../../../src/search/engine/source.ts";
import { parseQuery } from "../../../src/search/query/parse.ts";
import { indexOf, page, sharedIndexOf } from "../index-on-disk.ts";

let index: URL;

const BODIES = [
  "phòng cháy rừng", // 0
  "phòng họp; cháy nhà", // 1
  "hội nghị phòng", // 2
  "hội nghị rừng", // 3
  "hội nghị", // 4
  "hội nghị đặc biệt", // 5
];

beforeAll(async () => {
  index = await indexOf(
    BODIES.map((body, at) => ({ ...page(String(at), "Tin", body), date: `2017-01-0${at + 1}` })),
  );
});

const ask = (query: string, least?: number) =>
  partial(new Finder(new Source(index)), parseQuery(query), BODIES.length, least);
const documents = async (query: string, least?: number) =>
  (await ask(query, least)).ranked.map(({ document }) => document);

describe("documents with some of the words", () => {
  test("are those with at least half of what the archive has, those with most of it first", async () => {
    expect(await documents("phòng cháy rừng xanh")).toEqual([0, 1]);
    expect(await documents("phòng cháy xanh đẹp")).toEqual([0, 1, 2]);
  });

  test("are the newest first where they have as much", async () => {
    expect(await documents("hội họp nghị sự")).toEqual([5, 4, 3, 2]);
  });

  test("come first that have the words beside each other, or what few others have", async () => {
    expect((await documents("phòng cháy xanh")).slice(0, 2)).toEqual([0, 1]);
    expect((await documents("nghị rừng xanh"))[0]).toBe(3);
    expect((await documents("biệt hội xanh"))[0]).toBe(5);
  });

  test("have a score up to 1, where all that the archive has of the query is there", async () => {
    const { ranked } = await ask("phòng cháy rừng");
    expect(ranked[0]).toEqual({
      document: 0,
      class: "rest",
      inRow: false,
      loose: false,
      score: expect.closeTo(1),
    });
    for (const { score } of ranked.slice(1)) expect(score).toBeLessThan(1);
    for (const { score } of ranked) expect(score).toBeGreaterThan(0);
  });

  test("have the score that is asked for, or more", async () => {
    const { ranked } = await ask("phòng cháy rừng");
    const second = ranked[1]?.score ?? 0;
    expect(await documents("phòng cháy rừng", second)).toEqual([0, 1]);
    expect(await documents("phòng cháy rừng", second + 0.01)).toEqual([0]);
  });

  test("have a quotation as a whole", async () => {
    expect(await documents('"cháy rừng" phòng')).toEqual([0, 2, 1]);
    expect(await documents('"hội nghị" "phòng cháy" xanh')).toEqual([2, 0, 5, 4, 3]);
  });

  test("are none of one word, and of words that the archive does not have", async () => {
    expect(await documents("phòng")).toEqual([]);
    expect(await documents('"phòng cháy"')).toEqual([]);
    expect(await documents("xanh đẹp")).toEqual([]);
  });

  test("are fifty at the most", async () => {
    const many = await sharedIndexOf(
      Array.from({ length: 60 }, (_, at) => page(String(at), "Tin", "hội nghị")),
    );
    const { ranked } = await partial(new Finder(new Source(many)), parseQuery("hội nghị xanh"), 60);
    expect(ranked).toHaveLength(50);
  });
});

describe("marks", () => {
  test("are kept where most of the words are there as they were typed", async () => {
    const { query } = await ask("phòng cháy rứng");
    expect(query).toEqual(parseQuery("phòng cháy rứng"));
    expect((await ask("phòng rứng")).query).toEqual(parseQuery("phòng rứng"));
  });

  test("are left out of the words that are not, where those are most", async () => {
    const { query, ranked } = await ask("phòng chạy rứng");
    expect(query.words.map(({ exact, marked }) => [exact, marked])).toEqual([
      ["phòng", true],
      ["chay", false],
      ["rung", false],
    ]);
    expect(ranked[0]?.document).toBe(0);
  });
});
