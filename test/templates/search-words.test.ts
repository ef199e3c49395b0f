import { describe, expect, test } from "vitest";
import * as english from "../../templates/languages/en/searching.ts";
import { foundText } from "../../templates/languages/vi/searching.ts";

describe("what was found is said", () => {
  test("with each kind where there are several, and what filters left out", () => {
    expect(foundText({ phrase: 2, all: 3, rest: 0 }, 2, 9)).toBe(
      "5 bài (bộ lọc bỏ bớt 4): 2 bài có đúng cụm từ này, 3 bài có đủ các từ.",
    );
    expect(foundText({ phrase: 1, all: 0, rest: 0 }, 1, 1)).toBe("1 bài có đúng từ này.");
  });

  test("with what is of a place that has become part of the one asked for", () => {
    expect(foundText({ phrase: 1, all: 0, rest: 3 }, 2, 4, 2)).toBe(
      "4 bài: 1 bài có đúng cụm từ này, 2 bài về nơi nay đã nhập vào nơi này, 1 bài khác dấu hoặc gần đúng.",
    );
    expect(foundText({ phrase: 0, all: 0, rest: 1 }, 2, 1, 1)).toBe("1 bài về nơi nay đã nhập vào nơi này.");
  });
});

describe("what was found is said in English", () => {
  test("one report and several, with each kind and what filters left out", () => {
    expect(english.foundText({ phrase: 2, all: 3, rest: 0 }, 2, 9)).toBe(
      "5 reports (filters leave out 4): 2 with just this phrase, 3 with all the words.",
    );
    expect(english.foundText({ phrase: 1, all: 0, rest: 0 }, 1, 1)).toBe("1 report: 1 with just this word.");
    expect(english.answeredInstead("xay", "xây", "1 report: 1 with just this word.")).toBe(
      "No report has “xay”. “xây” finds 1 report: 1 with just this word.",
    );
  });

  test("a filter is named in English, and keeps its Vietnamese value", () => {
    expect(english.filterValue("level", "Cấp tỉnh")).toBe("Province");
    expect(english.filterValue("province", "Lâm Đồng")).toBe("Lâm Đồng");
  });
});
