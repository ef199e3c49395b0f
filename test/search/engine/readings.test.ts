import { describe, expect, test } from "vitest";
import type { SearchDocument } from "../../../src/search/document.ts";
import { createSearch } from "../../../src/search/engine/search.ts";
import { found, page, sharedIndexOf } from "../index-on-disk.ts";

/** Each search keeps what it has read for itself alone. */
const searchOver = async (...given: Parameters<typeof sharedIndexOf>) =>
  createSearch(await sharedIndexOf(...given));

/** Of equal answers the later document comes first. */
const dated = (texts: readonly string[]): SearchDocument[] =>
  texts.map((text, at) => ({
    ...page(`${at}`, "Tin", text),
    date: `2017-01-01T00:00:${String(at).padStart(2, "0")}`,
  }));
const over = (texts: readonly string[], options?: Parameters<typeof sharedIndexOf>[1]) =>
  searchOver(dated(texts), options);

describe("readings of a query", () => {
  const shortenings = [
    { short: ["BCH"], long: ["Ban Chấp hành"] },
    { short: ["TW"], long: ["Trung ương"] },
  ];

  test("what has the query as it was typed comes before what has it in another reading, in the same kind", async () => {
    const search = await over(["BCH họp, BCH họp", "Ban Chấp hành họp"], { shortenings });
    expect(await found(search, "BCH họp")).toEqual(["0", "1"]);
    expect(await found(search, "Ban Chấp hành họp")).toEqual(["1", "0"]);
    expect(await found(await over(["Ban Chấp hành họp", "BCH họp"], { shortenings }), "BCH họp")).toEqual([
      "1",
      "0",
    ]);
  });

  test("what has the query in several readings counts as in the best", async () => {
    const search = await over(["BCH họp. Ban Chấp hành họp", "Ban Chấp hành họp"], { shortenings });
    expect(await found(search, "BCH họp")).toEqual(["0", "1"]);
  });

  test("in quotation marks alone what is meant in short is not the phrase", async () => {
    const counts = async (query: string) =>
      (await (await over(["BCH họp"], { shortenings })).search(query)).counts;
    expect(await counts('"Ban Chấp hành"')).toEqual({ phrase: 0, all: 1, rest: 0 });
    expect(await counts('"Ban Chấp hành" họp')).toEqual({ phrase: 1, all: 0, rest: 0 });
  });

  test("in another reading in a row comes before as typed apart", async () => {
    const search = await over(["Ban Chấp hành họp", "họp bàn BCH"], { shortenings });
    expect(await found(search, "BCH họp")).toEqual(["0", "1"]);
  });

  test("what one document defines in short, others may print alone", async () => {
    const search = await over(["Ủy ban Kiểm tra (UBKT) họp", "UBKT bàn", "Ủy ban Kiểm tra nói"]);
    expect((await found(search, "ủy ban kiểm tra")).sort()).toEqual(["0", "1", "2"]);
    expect((await found(search, "UBKT")).sort()).toEqual(["0", "1", "2"]);
  });

  test("a number beside an abbreviation may stand apart from it, and is marked as it is printed", async () => {
    const search = await over(["Nghị quyết TW4", "Nghị quyết Trung ương 4"], { shortenings });
    for (const query of ["TW4", "TW 4", "trung ương 4"]) {
      const { results } = await search.search(query);
      const excerpts = await Promise.all(results.map(async (one) => (await one.data()).excerpt));
      expect(excerpts.sort()).toEqual([
        "Nghị quyết <mark>TW4</mark>",
        "Nghị quyết <mark>Trung ương 4</mark>",
      ]);
    }
  });

  test("while someone types, what may become of the last word stands below, as the rest", async () => {
    const search = await over(["xây dựng Đảng", "xây dư luận"]);
    const { results, counts } = await search.search("xây dư", { typing: true });
    expect(counts).toEqual({ phrase: 1, all: 0, rest: 1 });
    expect((await results[0]?.data())?.excerpt).toBe("<mark>xây dư</mark> luận");
    expect((await search.search("xây dư")).counts).toEqual({ phrase: 1, all: 0, rest: 0 });
  });
});

describe("a place that took in another", () => {
  const place = (name: string, at: number, text: string): SearchDocument => ({
    ...page(`${at}`, "Hội nghị", text),
    date: `201${at}-01-01`,
    keywords: [`${name} 201${at}`],
    ...(name === "Quảng Bình" && { heirs: [{ formerly: "Quảng Bình", now: "Quảng Trị" }] }),
  });
  const PLACES = [
    place("Quảng Bình", 0, "Tổng kết."),
    place("Quảng Trị", 1, "Tổng kết."),
    place("Gia Lai", 2, "Quảng Bình được nhắc; trị thủy, quảng trường, tổng kết."),
    place("Quảng Bình", 3, "Sơ kết."),
  ];

  test("comes before those of the former place, which come before its words apart", async () => {
    const { results } = await (await searchOver(PLACES)).search("Quảng Trị");
    expect(results.map(({ id, heir }) => [id, heir?.formerly])).toEqual([
      ["1", undefined],
      ["3", "Quảng Bình"],
      ["0", "Quảng Bình"],
      ["2", undefined],
    ]);
    expect(results.map((one) => one.class)).toEqual(["phrase", "rest", "rest", "all"]);
  });

  test("with another word: what has the name itself comes first, wherever the word stands", async () => {
    const { results } = await (await searchOver(PLACES)).search("tổng kết quảng trị");
    expect(results.map(({ id, heir }) => [id, heir?.formerly])).toEqual([
      ["1", undefined],
      ["0", "Quảng Bình"],
      ["2", undefined],
    ]);
  });

  test("is not offered what only mentions the former place, nor for its words alone or the former name", async () => {
    const search = await searchOver(PLACES);
    expect((await search.search("quảng trường")).results.map(({ heir }) => heir)).toEqual([undefined]);
    const former = await search.search("Quảng Bình");
    expect(former.results.map(({ id }) => id)).toEqual(["3", "0", "2"]);
    expect(former.results.every(({ heir }) => heir === undefined)).toBe(true);
  });

  test("with other marks is offered them below what has these letters", async () => {
    const { results } = await (await searchOver(PLACES)).search("Quãng Trị");
    expect(results.map(({ id, heir }) => [id, heir?.formerly])).toEqual([
      ["1", undefined],
      ["3", "Quảng Bình"],
      ["0", "Quảng Bình"],
      ["2", undefined],
    ]);
  });

  test("marks the former name in what is offered of it", async () => {
    const { results } = await (await searchOver([place("Quảng Bình", 0, "Tỉnh Quảng Bình họp.")])).search(
      "quảng trị",
    );
    expect((await results[0]?.data())?.excerpt).toBe("Tỉnh <mark>Quảng Bình</mark> họp.");
  });
});
