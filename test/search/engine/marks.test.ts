import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWhole, markAll, matchIn, type Piece, piecesOf, runsIn } from "../../../src/search/engine/marks.ts";
import { parseQuery } from "../../../src/search/query/parse.ts";
import { words } from "../../../src/vietnamese/words.ts";

/** The text with what is marked in brackets. */
const shown = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");
const marked = (text: string, query: string, wholeOnly = false): string =>
  shown(markAll(text, parseQuery(query), wholeOnly));

describe("in a text is marked", () => {
  test.each([
    [
      "what was looked for, as it is printed",
      "Công tác XÂY DỰNG Đảng.",
      "xây dựng đảng",
      "Công tác [XÂY DỰNG Đảng].",
    ],
    ["each word where it stands alone", "Đảng bộ xây nhà", "xây Đảng", "[Đảng] bộ [xây] nhà"],
    ["words in a row as one", "tổng kết năm; kết tổng", "tổng kết", "[tổng kết] năm; [kết] [tổng]"],
    [
      "the longest row that begins at a word",
      "xây dựng xây dựng Đảng",
      "xây dựng Đảng",
      "[xây dựng] [xây dựng Đảng]",
    ],
    ["a word typed without marks with any", "Đảng, đang, dâng", "dang", "[Đảng], [đang], [dâng]"],
    ["a word typed with marks with these alone", "Đảng, đang, dâng", "đang", "Đảng, [đang], dâng"],
    ["a quotation as a whole", "dân vận khéo; dân vận", '"dân vận khéo"', "[dân vận khéo]; dân vận"],
    ["a number of a document as a whole", "05-CT/TW và 05", "05-CT/TW", "[05-CT/TW] và 05"],
    ["a quotation beside another word of the query", "năm dân vận", '"dân vận" năm', "[năm] [dân vận]"],
    ["nothing of a word that only begins so", "tổng kết", "tổ", "tổng kết"],
    ["nothing where there is nothing", "Hội nghị", "đảng", "Hội nghị"],
    ["nothing of nothing", "Hội nghị", "", "Hội nghị"],
  ])("%s", (_, text, query, result) => {
    expect(marked(text, query)).toBe(result);
  });

  test("only the whole query, if that is asked for", () => {
    expect(marked("xây dựng Đảng, Đảng bộ", "xây dựng Đảng", true)).toBe("[xây dựng Đảng], Đảng bộ");
  });
});

describe("where other marks than those typed may count too", () => {
  const best = (text: string, typed: string, loose = true) => {
    const list = words(text);
    const { runs } = matchIn([list], parseQuery(typed), loose);
    return shown(piecesOf(text, list, runs[0] ?? []));
  };

  test("words with them are marked only if that is asked for", () => {
    expect(best("Đảng dâng", "đang", false)).toBe("Đảng dâng");
    expect(best("Đảng dâng", "đang")).toBe("[Đảng] [dâng]");
  });

  test("a word that stands there as it was typed is not marked with others", () => {
    expect(best("Đảng, đang dâng", "đang bộ")).toBe("Đảng, [đang] dâng");
    expect(best("nhất là màu xanh, đảng bộ", "đảng xánh")).toBe("nhất là màu [xanh], [đảng] bộ");
  });

  test("a word without marks is not marked alone as another word than beside its neighbours", () => {
    expect(best("Gia Lai nhìn lại năm 2020; gia đình", "gia lai 2020")).toBe(
      "[Gia Lai] nhìn lại năm [2020]; [gia] đình",
    );
    expect(best("nhìn lại năm 2020", "gia lai 2020")).toBe("nhìn [lại] năm [2020]");
  });

  test("the whole query with other marks is marked before words as typed", () => {
    expect(best("xảy ra; xây dựng Đảng", "xảy dựng đảng")).toBe("xảy ra; [xây dựng Đảng]");
  });
});

test("runs say where they stand and with which word of the query they begin", () => {
  const query = parseQuery("xây dựng Đảng");
  const runs = runsIn(words("Đảng ta xây dựng Đảng"), query, false);
  expect(runs).toEqual([
    { from: 0, to: 1, at: 2 },
    { from: 2, to: 5, at: 0 },
  ]);
  expect(runs.map((run) => isWhole(run, query))).toEqual([false, true]);
});

describe("a part of a text", () => {
  const text = "Hội nghị tổng kết công tác năm 2016.";
  const list = words(text);
  const runs = runsIn(list, parseQuery("tổng kết 2016"), false);
  const part = (from: number, to: number) => piecesOf(text, list, runs, from, to);

  test("begins and ends with its words; the end of the text is kept", () => {
    expect(part(2, 4)).toEqual([{ text: "tổng kết", marked: true }]);
    expect(part(4, 6)).toEqual([{ text: "công tác", marked: false }]);
    expect(part(6, 8)).toEqual([
      { text: "năm ", marked: false },
      { text: "2016", marked: true },
      { text: ".", marked: false },
    ]);
  });

  test("marks no row that it cuts", () => {
    expect(part(0, 3)).toEqual([{ text: "Hội nghị tổng", marked: false }]);
    expect(part(3, 5)).toEqual([{ text: "kết công", marked: false }]);
  });
});

test("whatever is looked for, the pieces of a text are the text", () => {
  const some = fc.array(fc.constantFrom("Đảng", "đang", "xây", "05-CT/TW", "…", " ", '"', "năm"), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(some, some, fc.boolean(), (text, typed, loose) => {
      const whole = text.join(" ");
      const list = words(whole);
      const { runs } = matchIn([list], parseQuery(typed.join(" ")), loose);
      const pieces = piecesOf(whole, list, runs[0] ?? []);
      expect(pieces.map((piece) => piece.text).join("")).toBe(whole);
      expect(pieces.every((piece) => piece.text !== "")).toBe(true);
    }),
  );
});
