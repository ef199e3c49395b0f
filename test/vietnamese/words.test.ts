import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactKey, foldedKey, words } from "../../src/vietnamese/words.ts";

const exact = (text: string) => words(text).map((word) => word.exact);
const folded = (text: string) => words(text).map((word) => word.folded);

describe("the words of a text", () => {
  test.each([
    ["are its syllables in small letters, in one tone style", "Khoá XII, KHÓA", ["khóa", "xii", "khóa"]],
    ["are composed", "Đảng bộ".normalize("NFD"), ["đảng", "bộ"]],
    ["are the parts of the number of a document", "05-CT/TW", ["05", "ct", "tw"]],
    ["are numbers with their points and commas", "3.703/3.823, 99,52%.", ["3.703", "3.823", "99,52", "%"]],
    [
      "are letters with the figures behind them, and figures before letters alone",
      "TW4 4G",
      ["tw4", "4", "g"],
    ],
    ["are names with an apostrophe, straight or curly", "H'Hen H’Hen 'Hen'", ["h'hen", "h'hen", "hen"]],
    ["have Eth for Đ", "HÐND Ðảng", ["hđnd", "đảng"]],
    ["are not cut by what nobody sees", "Đả\u00ADng\u200B bộ", ["đảng", "bộ"]],
    ["are none where nobody sees any", "\u00AD \u200B …", []],
    ["are none in nothing", "", []],
  ])("%s: «%s»", (_, text, expected) => {
    expect(exact(text)).toEqual(expected);
  });

  test.each([
    ["Xây dựng Đảng", ["xay", "dung", "dang"]],
    ["3.703 12.5 1.234.567 99,52", ["3703", "12.5", "1234567", "99,52"]],
    ["1.23 1.2345", ["1.23", "1.2345"]],
  ])("folded are what is typed without marks and points: «%s»", (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  test("say where they stand", () => {
    expect(words("Tỉnh ủy, 05-CT")).toStrictEqual([
      { start: 0, end: 4, exact: "tỉnh", folded: "tinh", joined: false },
      { start: 5, end: 7, exact: "ủy", folded: "uy", joined: false },
      { start: 9, end: 11, exact: "05", folded: "05", joined: false },
      { start: 12, end: 14, exact: "ct", folded: "ct", joined: true },
    ]);
  });

  test("are joined where no space stands between them, whatever else does", () => {
    expect(words("a-b / c(d)\u00A0e…g").map(({ joined }) => joined)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

test("the keys of a word: as spelled, and as typed without marks", () => {
  expect([exactKey("KHOÁ"), exactKey("H’Hen"), exactKey("Ðảng"), exactKey("Đả\u00ADng")]).toEqual([
    "khóa",
    "h'hen",
    "đảng",
    "đảng",
  ]);
  expect([foldedKey("khóa"), foldedKey("3.703"), foldedKey("t.ư")]).toEqual(["khoa", "3703", "t.u"]);
});

test("words stand in the text, in order, and never overlap, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let last = 0;
      for (const { start, end, exact } of words(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(exact).not.toBe("");
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
