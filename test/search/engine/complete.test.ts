import { beforeAll, describe, expect, test } from "vitest";
import { completed } from "../../../src/search/engine/complete.ts";
import { Finder } from "../../../src/search/engine/finder.ts";
import { Source } from "../../../src/search/engine/source.ts";
import { parseQuery } from "../../../src/search/query/parse.ts";
import { indexOf, page } from "../index-on-disk.ts";

let index: URL;

beforeAll(async () => {
  index = await indexOf([
    page("1", "Xây dựng Đảng", "Dự hội nghị, dừng lại, dung dị."),
    page("2", "Xây dựng", "Dự họp, dừng xe."),
    page("3", "Xây dừng", "Dự án."),
    page("4", "Dự", "tam tan tang tanh tay tai tao thu"),
    page("5", "Xây nhà", "nhà tầng"),
    page("6", "Xây nhà", "nhà tầng, nhà táo"),
  ]);
});

async function endings(typed: string): Promise<string[]> {
  const source = new Source(index);
  const queries = await completed(source, new Finder(source), parseQuery(typed));
  return queries.map((query) => query.words.map(({ folded }) => folded).join(" "));
}

describe("the last word of a query being typed", () => {
  test("becomes what follows the word before it in the archive, whatever is more frequent elsewhere", async () => {
    expect(await endings("xây dư")).toEqual(["xay dung"]);
    expect(await endings("đảng xây dư")).toEqual(["dang xay dung"]);
  });

  test("becomes what follows most often first, whatever the marks of the word before it", async () => {
    expect(await endings("nhà t")).toEqual(["nha tang", "nha tao"]);
    expect(await endings("nhá t")).toEqual(["nha tang", "nha tao"]);
  });

  test("becomes any word that begins so, the most frequent first, where none follows", async () => {
    expect(await endings("du")).toEqual(["dung"]);
    expect(await endings("họp xâ")).toEqual(["hop xay"]);
    expect(await endings("xe d")).toEqual(["xe dung", "xe du", "xe dang", "xe di"]);
  });

  test("is not finished to itself, nor where nothing begins so", async () => {
    expect(await endings("xây dựng")).toEqual([]);
    expect(await endings("xây q")).toEqual([]);
  });

  test("is tried in six ways at the most", async () => {
    expect(await endings("ta")).toHaveLength(6);
  });

  test.each([
    ["alone is a single letter", "d"],
    ["is quoted", "“xây dư”"],
    ["is none", ""],
  ])("is left as it is where it %s", async (_, typed) => {
    expect(await endings(typed)).toEqual([]);
  });
});
