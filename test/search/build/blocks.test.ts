import { describe, expect, test } from "vitest";
import { blocksOf, slicesOf } from "../../../src/search/build/blocks.ts";
import { page } from "../index-on-disk.ts";

const dated = (url: string, date?: string) => ({ ...page(url, "Tin"), ...(date && { date }) });
const urls = (documents: Parameters<typeof blocksOf>[0]) =>
  blocksOf(documents).map((block) => block.map(({ url }) => url).join(""));

describe("documents in blocks", () => {
  test("are by year, oldest first, those without a date before all", () => {
    expect(
      urls([dated("a", "2017-05-01"), dated("b", "2016-12-31"), dated("c"), dated("d", "2017-01-01T08:00")]),
    ).toEqual(["c", "b", "da"]);
  });

  test("of one day stand in the opposite order of their addresses, however they come", () => {
    const day = ["c", "a", "b"].map((url) => dated(url, "2017-01-01"));
    expect(urls(day)).toEqual(["cba"]);
    expect(urls([...day].reverse())).toEqual(["cba"]);
  });

  test("are by month in a year that has more than a thousand", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => dated(`${at}`, `2017-0${1 + (at % 3)}-01`)).concat(
        dated("x", "2018-01-01"),
      );
    expect(blocksOf(many(1000)).map((block) => block.length)).toEqual([1000, 1]);
    expect(blocksOf(many(1002)).map((block) => block.length)).toEqual([334, 334, 334, 1]);
  });

  test("are none of none", () => {
    expect(blocksOf([])).toEqual([]);
  });
});

describe("blocks in indexes", () => {
  test.each<[number[], number, number[][]]>([
    [[2, 2, 2], 4, [[0, 1], [2]]],
    [[2, 2, 2], 6, [[0, 1, 2]]],
    [[9, 1], 4, [[0], [1]]],
    [[1, 9], 4, [[0], [1]]],
    [[0], 4, [[0]]],
    [[], 4, []],
    [[20_000, 1], 20_000, [[0], [1]]],
  ])("of %j documents, %i in one at the most: %j", (sizes, most, slices) => {
    expect(slicesOf(sizes, most)).toEqual(slices);
  });

  test("are twenty thousand documents at the most unless told", () => {
    expect(slicesOf([12_000, 8_000, 1])).toEqual([[0, 1], [2]]);
  });
});
