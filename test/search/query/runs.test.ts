import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../src/search/query/parse.ts";
import { findRun, queryOf, replaceRuns, wordsOf } from "../../../src/search/query/runs.ts";

const units = (text: string) => parseQuery(text).units;
const said = (list: ReturnType<typeof units> | undefined) =>
  list?.map(({ words, quoted }) => [words.map(({ exact }) => exact).join(" "), quoted]);

describe("a known run of words", () => {
  test.each([
    ["ban chấp hành trung ương", "Ban Chấp hành", { from: 0, to: 3 }],
    ["họp ban chấp hành", "Ban Chấp hành", { from: 1, to: 4 }],
    ["ban chap hanh", "Ban Chấp hành", { from: 0, to: 3 }],
    ["T.Ư họp", "T.Ư", { from: 0, to: 1 }],
    ["ban ban chấp hành", "Ban Chấp hành", { from: 1, to: 4 }],
    ["bch", "BCH", { from: 0, to: 1 }],
  ])("in «%s», «%s» is found", (query, known, place) => {
    expect(findRun(units(query), wordsOf(known))).toEqual(place);
  });

  test.each([
    ["bạn chấp hành", "Ban Chấp hành", "a word typed with other marks"],
    ["ban chấp", "Ban Chấp hành", "a beginning of it"],
    ["ban hành chấp", "Ban Chấp hành", "its words in another order"],
    ['"ban chấp hành"', "Ban Chấp hành", "a quotation, which is meant as it stands"],
    ['ban "chấp" hành', "Ban Chấp hành", "words parted by a quotation"],
    ["ban chấp-hành-chính", "Ban Chấp hành", "a part of what was typed without a space"],
    ["", "BCH", "nothing"],
  ])("in «%s», «%s» is not: %s", (query, known) => {
    expect(findRun(units(query), wordsOf(known))).toBeUndefined();
  });

  test("is looked for from a place on", () => {
    const list = units("bch họp bch");
    expect(findRun(list, wordsOf("BCH"), 1)).toEqual({ from: 2, to: 3 });
    expect(findRun(list, wordsOf("BCH"), 3)).toBeUndefined();
  });
});

describe("replacing", () => {
  test("puts the other words in every place, as one unit that must stand in a row", () => {
    const list = replaceRuns(units("bch và bch tỉnh"), wordsOf("BCH"), wordsOf("Ban Chấp hành"));
    expect(said(list)).toEqual([
      ["ban chấp hành", true],
      ["và", false],
      ["ban chấp hành", true],
      ["tỉnh", false],
    ]);
  });

  test("leaves no trace where there is nothing to replace", () => {
    expect(replaceRuns(units("hội nghị"), wordsOf("BCH"), wordsOf("Ban Chấp hành"))).toBeUndefined();
  });
});

test("the words of a text restrict by their marks as typed ones do", () => {
  expect(wordsOf("Đảng uy 2016")).toEqual([
    { exact: "đảng", folded: "dang", marked: true },
    { exact: "uy", folded: "uy", marked: false },
    { exact: "2016", folded: "2016", marked: false },
  ]);
});

test("a query made of units has their words and is whole", () => {
  const list = units('a "b c"');
  expect(queryOf(list)).toEqual({ units: list, words: list.flatMap(({ words }) => words), cut: false });
});
