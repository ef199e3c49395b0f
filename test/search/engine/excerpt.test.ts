import { describe, expect, test } from "vitest";
import { type Excerpt, excerptOf } from "../../../src/search/engine/excerpt.ts";
import { parseQuery } from "../../../src/search/query/parse.ts";

const text = ({ pieces }: Excerpt) =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");
const title = ({ titlePieces }: Excerpt) =>
  titlePieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");
const excerpt = (texts: readonly string[], query: string, loose = false) =>
  excerptOf(texts, "Hội nghị tổng kết", [parseQuery(query)], loose);

/** Words that nobody looks for. */
const fill = (count: number, word = "a") => Array.from({ length: count }, () => word).join(" ");

describe("an excerpt", () => {
  test("is of the paragraph that has most of the query", () => {
    const found = excerpt(["Xây nhà.", "Xây dựng Đảng.", "Đảng bộ."], "xây dựng Đảng");
    expect(text(found)).toBe("[Xây dựng Đảng].");
    expect(found.paragraph).toBe(1);
    expect(found.share).toBe(3);
  });

  test("is forty words, a quarter of them before what was found, with dots where the text goes on", () => {
    const found = text(excerpt([`${fill(50)} Đảng ${fill(50, "b")}`], "Đảng"));
    expect(found).toBe(`… ${fill(10)} [Đảng] ${fill(29, "b")} …`);
  });

  test("at the beginning and the end of a paragraph has no dots on that side", () => {
    expect(text(excerpt([`Đảng ${fill(60)}`], "Đảng"))).toBe(`[Đảng] ${fill(39)} …`);
    expect(text(excerpt([`${fill(60)} Đảng`], "Đảng"))).toBe(`… ${fill(39)} [Đảng]`);
  });

  test("has up to three parts of eighteen words, in the order of the text, where no part shows all", () => {
    const texts = [`${fill(30)} khéo ${fill(30)}`, `dân ${fill(60)}`, `${fill(60)} vận`, "hết"];
    const found = excerpt(texts, "dân vận khéo hết");
    expect(text(found)).toBe(`… ${fill(4)} [khéo] ${fill(13)} … [dân] ${fill(17)} … … ${fill(17)} [vận]`);
    expect(found.share).toBe(3 / 4);
  });

  test("marks nothing less where the query stands whole, in the title too", () => {
    const found = excerpt(["Kết nạp. Tổng kết năm. Tổng số."], "tổng kết");
    expect(text(found)).toBe("Kết nạp. [Tổng kết] năm. Tổng số.");
    expect(title(found)).toBe("Hội nghị [tổng kết]");
  });

  test("prefers words in a row to the same words apart", () => {
    const found = excerpt([`dựng xây ${fill(60)}`, "xây dựng nhà Đảng viên"], "xây dựng Đảng");
    expect(found.paragraph).toBe(1);
  });
});

describe("where no paragraph has anything of the query", () => {
  test("the paragraph meant for that is shown from its beginning", () => {
    const found = excerptOf(["một", fill(60)], "Hội nghị", [parseQuery("Đảng")], false, 1);
    expect(text(found)).toBe(`${fill(40)} …`);
    expect(found).toMatchObject({ paragraph: undefined, share: 0 });
  });

  test("the title counts half, and as the whole if it has the whole", () => {
    expect(excerpt(["một"], "tổng số").share).toBe(0.5);
    expect(excerpt(["một"], "tổng kết").share).toBe(2);
    expect(text(excerpt([], "tổng số"))).toBe("");
  });
});

describe("of several readings of a query", () => {
  const ask = (...queries: string[]) =>
    excerptOf(["Ban Chấp hành họp", "BCH bàn"], "Tin", queries.map(parseQuery), false);

  test("the one that the text has best is shown", () => {
    expect(text(ask("bch họp", '"ban chấp hành" họp'))).toBe("[Ban Chấp hành họp]");
  });

  test("the first is shown where others are as good", () => {
    expect(text(ask("bch", '"ban chấp hành"'))).toBe("[BCH] bàn");
  });

  test("none shows nothing", () => {
    expect(ask()).toEqual({
      query: parseQuery(""),
      titlePieces: [],
      pieces: [],
      paragraph: undefined,
      share: -1,
    });
  });
});

test("other marks than those typed are shown only if that is asked for", () => {
  expect(excerpt(["Đảng bộ"], "đang").paragraph).toBeUndefined();
  expect(text(excerpt(["Đảng bộ"], "đang", true))).toBe("[Đảng] bộ");
});
