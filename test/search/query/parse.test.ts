import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery, queryText } from "../../../src/search/query/parse.ts";

/** A query in short: each unit as its words, in quotation marks where it was quoted. */
const unitsOf = (text: string): string[] =>
  parseQuery(text).units.map(({ words, quoted }) => {
    const row = words.map(({ exact }) => exact).join(" ");
    return quoted ? `«${row}»` : row;
  });

describe("what a reader typed", () => {
  test.each([
    ["xây dựng Đảng", ["xây", "dựng", "đảng"]],
    ["  xây\u00A0dựng\n", ["xây", "dựng"]],
    ["05-CT/TW", ["05 ct tw"]],
    ["chỉ thị 05-CT/TW năm 2016", ["chỉ", "thị", "05 ct tw", "năm", "2016"]],
    ['"dân vận khéo" 2017', ["«dân vận khéo»", "2017"]],
    ["“dân vận khéo”", ["«dân vận khéo»"]],
    ["„dân vận‟ «khéo» ＂2017＂", ["«dân vận»", "«khéo»", "«2017»"]],
    ['năm "dân vận" và "khéo"', ["năm", "«dân vận»", "và", "«khéo»"]],
    ['"dân vận', ["dân", "vận"]],
    ['"dân vận" "khéo năm', ["«dân vận»", "khéo", "năm"]],
    ['"" dân', ["dân"]],
    ["?!", []],
    ["", []],
  ])("%j is read as %j", (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  test("a word restricts by its marks only if it has some, or đ, or the points of a number", () => {
    const marked = (text: string) => parseQuery(text).words.map((word) => word.marked);
    expect(marked("xây dung đang Dang 3.703 3703")).toEqual([true, false, true, false, true, false]);
  });

  test("all words are there in order, those in quotation marks too", () => {
    expect(parseQuery('năm "dân vận" 05-CT').words.map(({ exact }) => exact)).toEqual([
      ...["năm", "dân", "vận", "05", "ct"],
    ]);
  });

  test("NFC and NFD, both tone styles and capitals are one query", () => {
    const forms = ["khoá thuỷ", "KHÓA THỦY", "khoá thuỷ".normalize("NFD")].map(parseQuery);
    expect(forms[1]).toEqual(forms[0]);
    expect(forms[2]).toEqual(forms[0]);
  });
});

describe("a query without end", () => {
  test("is cut after 300 letters, and that is said", () => {
    const fits = "đ".repeat(300);
    expect(parseQuery(fits)).toMatchObject({ cut: false, words: [{ exact: fits }] });
    expect(parseQuery(`${fits}x`)).toMatchObject({ cut: true, words: [{ exact: fits }] });
  });

  test("is cut after 24 words, and that is said", () => {
    const words = Array.from({ length: 25 }, (_, at) => `a${at}`);
    expect(parseQuery(words.slice(0, 24).join(" "))).toMatchObject({ cut: false, words: { length: 24 } });
    expect(parseQuery(words.join(" "))).toMatchObject({ cut: true, words: { length: 24 } });
  });

  test("loses a quotation whole where only its beginning would fit", () => {
    const words = Array.from({ length: 23 }, (_, at) => `a${at}`).join(" ");
    const { units, cut } = parseQuery(`${words} "dân vận" 2017`);
    expect(cut).toBe(true);
    expect(units).toHaveLength(23);
    expect(units.some(({ quoted }) => quoted)).toBe(false);
  });
});

test("whatever is typed, words and units say the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const { units, words } = parseQuery(text);
      expect(units.flatMap((unit) => unit.words)).toEqual(words);
      expect(units.every((unit) => unit.words.length > 0)).toBe(true);
    }),
  );
});

test.each(["xây dựng đảng", '"dân vận khéo" 2017', "05-CT/TW 3.703/3.823", "99,52%"])(
  "%s said again is read as the same",
  (text) => {
    const query = parseQuery(text);
    const again = parseQuery(queryText(query));
    expect(again.words).toEqual(query.words);
    expect(again.units.map(({ words }) => words)).toEqual(query.units.map(({ words }) => words));
  },
);
