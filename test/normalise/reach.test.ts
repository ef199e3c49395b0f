import { expect, test } from "vitest";
import { factLines, recogniseLines } from "../../src/normalise/reach.ts";
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
