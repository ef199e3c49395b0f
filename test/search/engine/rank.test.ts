import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { Finder } from "../../../src/search/engine/finder.ts";
import { KIND, type Ranked, rank, seams, worth } from "../../../src/search/engine/rank.ts";
import { Source } from "../../../src/search/engine/source.ts";
import { parseQuery } from "../../../src/search/query/parse.ts";
import { indexOf, page } from "../index-on-disk.ts";

/** By their numbers, which are those of their dates. */
const TITLES = [
  "Xây dựng Đảng", // 0: in a row
  "Xây nhà", // 1: scattered over title and body
  "Xảy dụng đang", // 2: in a row with other marks
  "Đáng kể", // 3: scattered with other marks
  "Tin", // 4: in a row in the body
  "Tin khác", // 5: one word alone, and others apart
  "Tin nữa", // 6: the same apart with other marks
];
const BODIES = [
  "",
  "Đảng bộ dựng lều",
  "",
  "Xay ra ở chỗ dừng",
  "Việc xây dựng Đảng",
  "Xây. Kể rằng đang họp",
  "Kẻ nào đáng",
];
let index: URL;

beforeAll(async () => {
  index = await indexOf(
    TITLES.map((title, at) => ({ ...page(String(at), title, BODIES[at] ?? ""), date: `2017-01-0${at + 1}` })),
  );
});

async function ranked(query: string): Promise<Map<number, Ranked>> {
  const found = await rank(new Finder(new Source(index)), parseQuery(query));
  return new Map(found.map((one) => [one.document, one]));
}
const classes = async (query: string) =>
  Object.fromEntries(
    [...(await ranked(query))].map(([document, one]) => [
      document,
      `${one.class}${one.inRow ? " in a row" : ""}`,
    ]),
  );

describe("a document answers", () => {
  test("as the phrase where the words stand in a row as typed, as all where they stand apart", async () => {
    expect(await classes("xây dựng Đảng")).toEqual({
      0: "phrase in a row",
      4: "phrase in a row",
      1: "all",
    });
  });

  test("with any marks where none were typed", async () => {
    expect(await classes("xay dung dang")).toEqual({
      0: "phrase in a row",
      2: "phrase in a row",
      4: "phrase in a row",
      1: "all",
      3: "all",
    });
  });

  test("with other marks than those typed in a row only where nothing has them in a row as typed", async () => {
    expect(await classes("dựng nhà")).toEqual({ 1: "all" });
    expect(await classes("xây dụng")).toEqual({
      ...{ 0: "rest in a row", 2: "rest in a row", 4: "rest in a row" },
      ...{ 1: "rest", 3: "rest" },
    });
    expect(await classes("lều dừng")).toEqual({ 1: "rest" });
    expect(await classes("lếu dung")).toEqual({ 1: "rest" });
  });

  test("with other marks in a row, but not apart, where others have them apart as typed", async () => {
    expect(await classes("đang kể")).toEqual({ 5: "all", 3: "rest in a row" });
    expect((await ranked("đang kể")).get(5)?.loose).toBe(false);
  });

  test("to one word as the phrase, or with other marks as the rest", async () => {
    expect(await classes("lều")).toEqual({ 1: "phrase in a row" });
    expect(await classes("lếu")).toEqual({ 1: "rest in a row" });
    expect(await classes("leu")).toEqual({ 1: "phrase in a row" });
    expect((await ranked("lếu")).get(1)?.loose).toBe(true);
  });

  test("not at all where it has only some of the words", async () => {
    expect((await ranked("xây nhà")).has(5)).toBe(false);
    expect(await classes("")).toEqual({});
  });
});

describe("of answers of one kind those score higher", () => {
  test("that have the words in the title", async () => {
    const found = await ranked("xây dựng đảng");
    expect(found.get(0)?.score).toBeGreaterThan(found.get(4)?.score ?? 99);
    const one = await ranked("đảng nhà");
    expect(one.get(1)?.score).toBeGreaterThan((await ranked("đảng lều")).get(1)?.score ?? 99);
  });

  test("that have them in the spelling typed, where some are typed without marks", async () => {
    const found = await ranked("xay ra");
    expect(found.get(3)?.score).toBeGreaterThan((await ranked("xay dung")).get(4)?.score ?? 99);
    expect((await ranked("viec xây")).get(4)?.score).toBeLessThan(
      (await ranked("việc xây")).get(4)?.score ?? 0,
    );
  });

  test("that have more of them beside each other", async () => {
    const near = await ranked("đảng bộ xây");
    const far = await ranked("bộ xây đảng");
    expect(near.get(1)?.score).toBeGreaterThan(far.get(1)?.score ?? 99);
  });
});

test("words apart are worth half as near as those beside each other, and what the title has of them", async () => {
  const score = async (query: string) => (await ranked(query)).get(1)?.score;
  expect(await score("xây nhà dựng")).toBeCloseTo(KIND.all + worth(0.25, 2 / 3, 0, 0));
  expect(await score("nhà xây")).toBeCloseTo(KIND.all + worth(0, 1, 0, 0));
});

test("words in a row with other marks are never worth as much as in the spelling typed", async () => {
  expect((await ranked("lếu")).get(1)?.score).toBeCloseTo(KIND.restInRow + worth(1, 0, 0, 0));
  expect((await ranked("lều")).get(1)?.score).toBeCloseTo(KIND.phrase + worth(1, 0, 1, 0));
  expect((await ranked("leu")).get(1)?.score).toBeCloseTo(KIND.phrase + worth(1, 0, 0, 0));
});

test("a kind of answer is above the next whatever the place: in a row, apart, in a row with other marks, apart with other marks", async () => {
  const [phrase, all, restInRow, rest] = await Promise.all(
    ["đảng bộ", "bộ đảng", "đáng bộ", "bộ đáng"].map(
      async (query) => (await ranked(query)).get(1)?.score ?? -1,
    ),
  );
  const floors = [phrase, all, restInRow, rest].map((score) => Math.floor(score ?? -1));
  expect(floors).toEqual([...new Set(floors)].sort((a, b) => b - a));
});

describe("the worth of a place", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  test("is from 0, of nothing, to below 1, of everything", () => {
    expect(worth(0, 0, 0, 0)).toBe(0);
    expect(worth(1, 1, 1, 1)).toBeLessThan(1);
    fc.assert(
      fc.property(share, share, share, share, (...shares) => {
        expect(worth(...shares)).toBeGreaterThanOrEqual(0);
        expect(worth(...shares)).toBeLessThan(1);
      }),
    );
  });

  test("grows most with nearness, then with the title, the spelling, and how often it is there", () => {
    const each = [worth(1, 0, 0, 0), worth(0, 1, 0, 0), worth(0, 0, 1, 0), worth(0, 0, 0, 1)];
    expect(each).toEqual([...new Set(each)].sort((a, b) => b - a));
    expect(each.reduce((sum, one) => sum + one, 0)).toBeCloseTo(worth(1, 1, 1, 1));
  });
});

test("the seams of a query are the two words on both sides of each gap", () => {
  const written = (query: string) =>
    seams(parseQuery(query).units).map((words) => words.map(({ exact }) => exact).join(" "));
  expect(written('đảng "dân vận khéo" 05-CT/TW')).toEqual(["đảng dân", "khéo 05"]);
  expect(written("đảng")).toEqual([]);
});
