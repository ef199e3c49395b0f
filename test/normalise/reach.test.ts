import { expect, test } from "vitest";
import { factLines, recogniseLines } from "../../src/normalise/reach.ts";
import { reportOf } from "./built-in.ts";
import { readingWith, vocabulary } from "./reading-of.ts";

const LONG = "Đảng ".repeat(10_000).trim();

test("a line keeps all its words, however long, and is what its beginning says", () => {
  const lines = [
    { n: 1, text: "Tổng kết công tác xây dựng Đảng năm 2016" },
    { n: 2, text: `${LONG} Ảnh: Thu Hà` },
  ];
  const recognised = recogniseLines(lines, vocabulary);
  expect(recognised.map(({ n, text }) => ({ n, text }))).toEqual(lines);
  expect(recognised[1]?.role).toBe("body");
});

test("a headline, its kicker and the standfirst are kept whole, however long", () => {
  const raw = [
    "Thứ Hai, 06/03/2017, 08:46 (GMT+7)",
    `Dẫn ${LONG}`,
    LONG,
    `Tỉnh ủy ${LONG}`,
    "Ngày 4/3, Tỉnh ủy Lâm Đồng tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016.",
  ];
  const given = "lines: { 2: kicker, 3: title, 4: standfirst }\nreason: dòng dài\n";
  const { kicker, title, standfirst } = reportOf("a.txt", raw.join("\n"), given);
  expect([kicker, title, standfirst]).toEqual(raw.slice(1, 4));
});

test("the rules of facts see the beginnings of long lines, and not every line of a role", () => {
  const many = Array.from({ length: 1500 }, (): ["furniture", string] => ["furniture", "Xem thêm"]);
  const { lines } = readingWith(["body", LONG], ...many, ["byline", "Thu Hà"]);
  const seen = factLines(lines);
  expect(seen[0]?.text.length).toBeLessThan(LONG.length);
  expect(seen).toHaveLength(1002);
  expect(seen.at(-1)?.role).toBe("byline");
});

test("a beginning does not end within a character", () => {
  const { lines } = readingWith(["body", `a${"😀".repeat(20_000)}`]);
  expect(factLines(lines)[0]?.text.isWellFormed()).toBe(true);
});

test("lines of an ordinary report are seen whole", () => {
  const { lines } = readingWith(["title", "Tổng kết"], ["body", "Hội nghị đã họp."]);
  expect(factLines(lines)).toEqual(lines);
});
