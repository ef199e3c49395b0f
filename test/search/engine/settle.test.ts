import { describe, expect, test } from "vitest";
import type { SearchDocument } from "../../../src/search/document.ts";
import type { Found } from "../../../src/search/engine/found.ts";
import { settled } from "../../../src/search/engine/settle.ts";
import { Source } from "../../../src/search/engine/source.ts";
import { parseQuery } from "../../../src/search/query/parse.ts";
import { page, sharedIndexOf } from "../index-on-disk.ts";

/** An answer as the index tells it. */
const answer = (document: number, query: string, more: Partial<Found> = {}): Found => ({
  document,
  class: "phrase",
  inRow: true,
  loose: false,
  score: 16.1,
  readings: [parseQuery(query)],
  queries: [parseQuery(query)],
  ...more,
});
const dated = (text: string, at: number): SearchDocument => ({
  ...page(`${at}`, "Tin", text),
  date: `2017-01-01T00:00:${String(at).padStart(2, "0")}`,
});
/** What is left of the answers over texts with these bodies, in order. */
async function settledOver(bodies: readonly string[], found: readonly Found[]): Promise<Found[]> {
  const shortenings = [{ short: ["BCH"], long: ["Ban Chấp hành"] }];
  return settled(new Source(await sharedIndexOf(bodies.map(dated), { shortenings })), found);
}
const numbers = (found: readonly Found[]) => found.map(({ document }) => document);

describe("an answer whose text was read", () => {
  const ROW = ["xây dựng Đảng", "xây dựng nhà ở; dựng Đảng"];

  test("stays the phrase where its words stand in a row, and is told its spelling", async () => {
    const [first] = await settledOver(ROW, [answer(0, "xay dung dang")]);
    expect(first).toMatchObject({ class: "phrase", inRow: true, spelling: ["xây", "dựng", "đảng"] });
    expect(Math.floor(first?.score ?? 0)).toBe(16);
  });

  test("has all of them, below the phrases, where each two stand in a row and all do nowhere", async () => {
    const found = await settledOver(ROW, [answer(0, "xây dựng đảng"), answer(1, "xây dựng đảng")]);
    expect(found.map((one) => [one.document, one.class, one.inRow])).toEqual([
      [0, "phrase", true],
      [1, "all", false],
    ]);
    expect(Math.floor(found[1]?.score ?? 0)).toBe(8);
  });

  test("is the kind that it is told to be then", async () => {
    const [found] = await settledOver(ROW, [answer(1, "xây dựng đảng", { apart: 12 })]);
    expect(found).toMatchObject({ class: "all", inRow: false });
    expect(Math.floor(found?.score ?? 0)).toBe(12);
    const [below] = await settledOver(ROW, [answer(1, "xây dựng đảng", { score: 15.2 })]);
    expect(Math.floor(below?.score ?? 0)).toBe(7);
  });

  test("with other marks than those typed stays the rest, apart below in a row", async () => {
    const rest = { class: "rest", loose: true, score: 4.3 } as const;
    const found = await settledOver(ROW, [
      answer(0, "xảy dụng đang", rest),
      answer(1, "xảy dụng đang", rest),
    ]);
    expect(found.map((one) => [one.document, one.class, one.inRow, Math.floor(one.score)])).toEqual([
      [0, "rest", true, 4],
      [1, "rest", false, 2],
    ]);
  });

  test("is none where a quotation stands nowhere as it was typed", async () => {
    const apart = { class: "all", inRow: false, score: 8.1 } as const;
    const query = '"xây dựng đảng" nhà';
    expect(numbers(await settledOver(ROW, [answer(1, query, apart)]))).toEqual([]);
    expect(numbers(await settledOver(["xây dựng Đảng; nhà"], [answer(0, query, apart)]))).toEqual([0]);
  });

  test("is not the phrase where that was quoted and is printed in short alone", async () => {
    const query = '"ban chấp hành"';
    const found = await settledOver(
      ["BCH họp", "Ban Chấp hành họp"],
      [answer(0, query, { quoted: true }), answer(1, query, { quoted: true })],
    );
    expect(found.map((one) => [one.document, one.class, one.inRow, Math.floor(one.score)])).toEqual([
      [1, "phrase", true, 16],
      [0, "all", false, 8],
    ]);
    const [open] = await settledOver(["BCH họp"], [answer(0, "ban chấp hành", { quoted: false })]);
    expect(open).toMatchObject({ class: "phrase", inRow: true });
  });

  test("counts in the reading that its text has best", async () => {
    const readings = [parseQuery("ban chấp hành"), parseQuery("bch tỉnh")];
    const [found] = await settledOver(["BCH tỉnh, chấp hành, ban"], [answer(0, "bch", { readings })]);
    expect(found?.spelling).toEqual(["bch", "tỉnh"]);
    const [other] = await settledOver(
      ["họp bch ở tỉnh; họp"],
      [answer(0, "x", { readings: [parseQuery('"họp tỉnh"'), parseQuery("tỉnh bch")] })],
    );
    expect(other).toMatchObject({ class: "all", inRow: false });
  });
});

describe("the order", () => {
  test("is that of the texts, and not that of the index, among those of one kind", async () => {
    const bodies = ["đảng; bộ", "đảng bộ", "đảng bộ, đảng bộ"];
    const found = [0.9, 0.5, 0.1].map((score, at) => answer(at, "đảng bộ", { score: 16 + score }));
    expect(numbers(await settledOver(bodies, found))).toEqual([2, 1, 0]);
  });

  test("puts the newest first where the texts are equal", async () => {
    const found = [0, 1, 2].map((at) => answer(at, "đảng bộ"));
    expect(numbers(await settledOver(["đảng bộ", "đảng bộ", "đảng bộ"], found))).toEqual([2, 1, 0]);
  });

  test("is certain for the first ten, whatever did not hold; the rest stand as the index tells", async () => {
    // Of thirty, the index puts those first whose texts do not hold.
    const bodies = Array.from({ length: 30 }, (_, at) => (at < 12 ? "bộ; đảng" : "đảng bộ"));
    const found = bodies.map((_, at) =>
      answer(at, '"đảng bộ" đảng', { class: "all", inRow: false, score: 8 + (40 - at) / 100 }),
    );
    const order = numbers(await settledOver(bodies, found));
    expect(order).toHaveLength(18);
    expect(order.every((document) => document >= 12)).toBe(true);
  });

  test("reads three dozen texts at the most", async () => {
    const bodies = Array.from({ length: 60 }, () => "bộ; đảng");
    const found = bodies.map((_, at) =>
      answer(at, '"đảng bộ" đảng', { class: "all", inRow: false, score: 8.1 }),
    );
    expect(await settledOver(bodies, found)).toHaveLength(60 - 36);
  });

  test("reads no text below the first ten where these hold", async () => {
    const bodies = Array.from({ length: 30 }, () => "đảng bộ");
    const found = bodies.map((_, at) => answer(at, "đảng bộ", { score: 16 + (60 - at) / 100 }));
    const source = new Source(await sharedIndexOf(bodies.map(dated)));
    const read: number[] = [];
    const text = source.text.bind(source);
    source.text = (document) => {
      read.push(document);
      return text(document);
    };
    const order = await settled(source, found);
    expect(read.length).toBeLessThan(30);
    expect(new Set(read).size).toBe(read.length);
    expect(order).toHaveLength(30);
  });
});

test("no answers stay none", async () => {
  expect(await settledOver(["đảng bộ"], [])).toEqual([]);
});
