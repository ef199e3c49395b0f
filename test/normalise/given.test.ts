import { describe, expect, test } from "vitest";
import { dayInAddress } from "../../src/normalise/facts/address.ts";
import { correctedBy, mergeGiven, withGivenRoles } from "../../src/normalise/given.ts";
import { inferred, stated } from "../../src/normalise/reading.ts";
import { readingWith, vocabulary } from "./reading-of.ts";

const FILE = "sources/a.yml";
const merge = (facts: Parameters<typeof mergeGiven>[0], given: Parameters<typeof mergeGiven>[1]) =>
  mergeGiven(facts, given, FILE, vocabulary);

describe("a fact that the archivist gives", () => {
  test("stands where the text tells none", () => {
    expect(merge({}, { author: "Thu Hà" })).toEqual({
      facts: { author: "Thu Hà" },
      basis: { author: { known: "given", rule: "sidecar" } },
      problems: [],
    });
  });

  test("wins over a stated one with a reason, which is kept", () => {
    const merged = merge(
      { author: stated("Thu Ha", "byline-name", 9, "Thu Ha") },
      { author: "Thu Hà", reason: "lỗi in" },
    );
    expect(merged.facts.author).toBe("Thu Hà");
    expect(merged.basis.author).toEqual({
      known: "given",
      rule: "sidecar",
      reason: "lỗi in",
      was: "Thu Ha",
    });
  });

  test("against a stated one, without a reason, is a problem", () => {
    const { problems } = merge(
      { provinces: stated(["gia-lai"], "committee", 2, "Tỉnh ủy") },
      { provinces: ["kon-tum"] },
    );
    expect(problems).toEqual([
      {
        file: FILE,
        field: "provinces",
        found: "«kon-tum», where the text states «gia-lai»",
        expected: "a reason for departing from the text",
        mend: "add a line «reason: …», or remove the field",
      },
    ]);
  });

  test("that agrees with the text is given all the same, and departs from nothing", () => {
    const told = { author: stated("Thu Hà", "byline-name", 9, "Thu Hà") };
    expect(merge(told, { author: "Thu Hà", reason: "thừa" }).basis.author).toEqual({
      known: "given",
      rule: "sidecar",
    });
    const inferredLevel = { level: inferred("province" as const, "rank", 2, "tỉnh") };
    expect(merge(inferredLevel, { level: "bloc" }).basis.level).toEqual({ known: "given", rule: "sidecar" });
  });

  test("in the place of a list keeps the list, and shows it in words", () => {
    const told = { provinces: stated(["gia-lai", "kon-tum"], "committee", 2, "Tỉnh ủy") };
    expect(merge(told, { provinces: ["lam-dong"], reason: "x" }).basis.provinces).toMatchObject({
      was: ["gia-lai", "kon-tum"],
    });
    expect(merge(told, { provinces: ["lam-dong", "gia-lai"] }).problems).toMatchObject([
      { found: "«lam-dong, gia-lai», where the text states «gia-lai, kon-tum»" },
    ]);
  });

  test("needs no reason where it agrees, or where the text only lets one infer another", () => {
    expect(
      merge({ author: stated("Thu Hà", "byline-name", 9, "Thu Hà") }, { author: "Thu Hà" }).problems,
    ).toEqual([]);
    expect(merge({ level: inferred("province", "rank", 2, "tỉnh") }, { level: "bloc" }).problems).toEqual([]);
  });
});

describe("a web address alone", () => {
  const url = "https://baogialai.com.vn/2017/03/06/tong-ket.html";

  test("tells the paper by its host, and the day where it holds one", () => {
    expect(merge({}, { url })).toMatchObject({
      facts: { url, publication: "bao-gia-lai", published: "2017-03-06" },
      basis: {
        publication: { known: "given", rule: "host-of-the-address" },
        published: { rule: "day-in-the-address" },
      },
    });
  });

  test("is the words by which paper and day are known", () => {
    const { basis } = merge({}, { url });
    expect(basis.publication).toEqual({ known: "given", rule: "host-of-the-address", words: url });
    expect(basis.published).toEqual({ known: "given", rule: "day-in-the-address", words: url });
  });

  test("gives way to what the archivist says beside it", () => {
    expect(merge({}, { url, publication: "bao-kon-tum", published: "2017-03-07" })).toEqual({
      facts: { url, publication: "bao-kon-tum", published: "2017-03-07" },
      basis: {
        url: { known: "given", rule: "sidecar" },
        publication: { known: "given", rule: "sidecar" },
        published: { known: "given", rule: "sidecar" },
      },
      problems: [],
    });
  });

  test("of a host that is no paper's, without a day, tells neither", () => {
    expect(merge({}, { url: "https://example.org/a.html" }).facts).toEqual({
      url: "https://example.org/a.html",
    });
  });

  test("does not gainsay the text", () => {
    const told = {
      publication: stated("bao-kon-tum", "opening-tag", 2, "(BKT)"),
      published: stated("2017-03-07", "dateline", 1, "07/03/2017"),
    };
    expect(merge(told, { url }).facts).toMatchObject({ publication: "bao-kon-tum", published: "2017-03-07" });
  });

  test.each([
    ["https://a.vn/2020/07/01/so-ket.html", "2020-07-01"],
    ["https://a.vn/so-ket-2020-07-01.html", "2020-07-01"],
    ["https://a.vn/20200701/so-ket.html", "2020-07-01"],
    ["https://a.vn/202007/so-ket-8171.html", undefined],
    ["https://a.vn/2020/02/31/so-ket.html", undefined],
    ["https://a.vn/so-ket-post2020070112.html", undefined],
    ["https://a.vn/so-ket.html", undefined],
    [undefined, undefined],
  ])("%s holds the day %s", (address, day) => {
    expect(dayInAddress(address)).toBe(day);
  });
});

describe("a role that the archivist gives to a line", () => {
  const { lines } = readingWith(
    ["title", "Giá cà phê"],
    ["body", "Tổng kết năm"],
    ["body", "Hội nghị đã họp."],
  );

  test("is taken, and the line that a rule took for the headline gives way", () => {
    expect(withGivenRoles(lines, { lines: { "2": "title" } }, FILE)).toEqual({
      lines: [
        { n: 1, text: "Giá cà phê", role: "furniture", rule: "displaced-by-sidecar" },
        { n: 2, text: "Tổng kết năm", role: "title", rule: "sidecar" },
        lines[2],
      ],
      problems: [],
    });
  });

  test("of a line without words is a problem", () => {
    expect(withGivenRoles(lines, { lines: { "9": "body" } }, FILE).problems).toEqual([
      {
        file: FILE,
        field: "lines.9",
        found: "line 9, which has no words or goes on with the paragraph above",
        expected: "the number of a line that has words, of a paragraph its first",
        mend: "count the lines of the source from 1, the empty ones too",
      },
    ]);
  });

  test("leaves a line of a role that several may have where it stands", () => {
    const two = readingWith(["dateline", "06/03/2017"], ["body", "07/03/2017"]).lines;
    expect(withGivenRoles(two, { lines: { "2": "dateline" } }, FILE).lines).toEqual([
      two[0],
      { n: 2, text: "07/03/2017", role: "dateline", rule: "sidecar" },
    ]);
  });

  test("where none is given, every line stays as it was", () => {
    expect(withGivenRoles(lines, {}, FILE)).toEqual({ lines, problems: [] });
  });
});

describe("what the archivist corrected", () => {
  const lines = [{ n: 4, text: "Một dòng", role: "body", rule: "prose" }] as const;

  test("is told with its reason, its day, and the lines that changed their place", () => {
    expect(
      correctedBy({ reason: "xem bản in", corrected: "2024-05-01", lines: { 4: "caption" } }, lines, {}),
    ).toEqual({
      reason: "xem bản in",
      date: "2024-05-01",
      lines: [{ line: 4, was: "body", is: "caption" }],
    });
  });

  test("is nothing where the reason departs from nothing: the same role, a fact that the text does not tell", () => {
    const basis = { author: { known: "given", rule: "sidecar" } } as const;
    expect(correctedBy({ reason: "thừa", lines: { 4: "body" }, author: "Thu Hà" }, lines, basis)).toBe(
      undefined,
    );
  });

  test("is a fact that the text told otherwise, and then names neither day nor lines", () => {
    const basis = {
      level: { known: "stated", rule: "committee", line: 2, words: "Tỉnh ủy" },
      author: { known: "given", rule: "sidecar", reason: "lỗi in", was: "Thu Ha" },
    } as const;
    expect(correctedBy({ reason: "lỗi in", author: "Thu Hà" }, lines, basis)).toEqual({ reason: "lỗi in" });
  });

  test("is a correction of how the report is read", () => {
    expect(correctedBy({ reason: "đọc sai", reading: { not: ["Bà Cô Dợ"] } }, lines, {})).toEqual({
      reason: "đọc sai",
    });
  });

  test("is nothing without a reason, nor of lines that are given no role", () => {
    expect(correctedBy({ lines: { 4: "caption" } }, lines, {})).toBeUndefined();
    expect(correctedBy({ reason: "x", lines: { 5: "caption" } }, lines, {})).toBeUndefined();
  });
});
