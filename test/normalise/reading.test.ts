import { describe, expect, test } from "vitest";
import { inferred, keyLines, linesOf, sentencesOf, stated } from "../../src/normalise/reading.ts";
import { readingWith } from "./reading-of.ts";

const reading = readingWith(
  ["kicker", "Tỉnh ủy:"],
  ["title", "Tổng kết"],
  ["standfirst", "Năm qua."],
  ["body", "Sáng 4/3, họp. Đồng chí Bí thư dự."],
  ["furniture", "Xem thêm"],
  ["body", "Hội nghị bế mạc."],
);
const numbers = (lines: { n: number }[]) => lines.map(({ n }) => n);

test("lines of several roles come in the order of the text", () => {
  expect(numbers(linesOf(reading, "body", "title"))).toEqual([2, 4, 6]);
  expect(linesOf(reading, "byline")).toEqual([]);
});

test("the key lines are the lead before the standfirst, the headline and its kicker", () => {
  expect(numbers(keyLines(reading))).toEqual([4, 3, 2, 1]);
});

test("sentences keep the number of their line", () => {
  const [lead] = linesOf(reading, "body");
  expect(lead && sentencesOf(lead)).toEqual([
    { index: 0, text: "Sáng 4/3, họp.", line: 4 },
    { index: 15, text: "Đồng chí Bí thư dự.", line: 4 },
  ]);
});

describe("a fact says how it is known", () => {
  test("stated by words, or inferred from them by a rule", () => {
    expect(stated("2017-03-04", "date-with-year", 4, "4/3/2017")).toEqual({
      value: "2017-03-04",
      basis: { known: "stated", rule: "date-with-year", words: "4/3/2017", line: 4 },
    });
    expect(inferred("other", "no-word-of-kind", 4, "họp").basis.known).toBe("inferred");
  });
});

test("a number with a stop closes a sentence, unless it opens it", () => {
  const line = (text: string) => ({ n: 1, text, role: "body" as const, rule: "given" });
  const text =
    "Huyện ủy họp phiên thứ 7. Trước đó, ngày 3/5, Huyện ủy đã sơ kết đề án. 2. Công tác cán bộ được bàn.";
  const found = sentencesOf(line(text));
  expect(found.map((one) => one.text)).toEqual([
    "Huyện ủy họp phiên thứ 7.",
    "Trước đó, ngày 3/5, Huyện ủy đã sơ kết đề án.",
    "2. Công tác cán bộ được bàn.",
  ]);
  expect(found.map((one) => text.slice(one.index, one.index + one.text.length))).toEqual(
    found.map((one) => one.text),
  );
});
