import { expect, test } from "vitest";
import { captionsOf, compose, toLedger } from "../../src/normalise/front-matter.ts";
import { readingWith } from "./reading-of.ts";

test("facts become fields in the order of the schema, those of the event together", () => {
  const fields = compose({
    reviews: ["2016"],
    "event.kind": "review",
    "event.date": "2017-03-04",
    title: "Tổng kết",
  });
  expect(JSON.stringify(fields)).toBe(
    JSON.stringify({
      title: "Tổng kết",
      event: { date: "2017-03-04", kind: "review" },
      provinces: [],
      reviews: ["2016"],
      plans: [],
    }),
  );
});

test("without facts there are only the empty lists", () => {
  expect(compose({})).toEqual({ provinces: [], reviews: [], plans: [] });
});

test("captions carry their credit, where there is one, and their line", () => {
  const { lines } = readingWith(
    ["caption", "Quang cảnh. Ảnh: Thu Hà"],
    ["body", "Họp."],
    ["caption", "Toàn cảnh"],
  );
  expect(captionsOf(lines)).toEqual([
    { text: "Quang cảnh. Ảnh: Thu Hà", credit: "Thu Hà", line: 1 },
    { text: "Toàn cảnh", line: 3 },
  ]);
});

test("the ledger says where each line that is no body went", () => {
  const { lines } = readingWith(["dateline", "06/03/2017"], ["byline", "Thu Hà"], ["body", "Họp."]);
  expect(lines.flatMap(toLedger)).toEqual([
    { line: 1, text: "06/03/2017", rule: "given", to: "published" },
    { line: 2, text: "Thu Hà", rule: "given", to: "author" },
  ]);
  expect(toLedger({ n: 3, text: "Họp", role: "duplicate", rule: "headline-repeated", of: 1 })).toEqual([
    { line: 3, text: "Họp", rule: "headline-repeated", to: "duplicate", of: 1 },
  ]);
});

test("a caption on two lines is one, with its credit; captions in a row are several", () => {
  const lines = readingWith(
    ["caption", "Đồng chí Bí thư"],
    ["caption", "phát biểu tại hội nghị."],
    ["caption", "Đại biểu biểu quyết."],
    ["caption", "Ảnh: THU HÀ"],
    ["caption", "Quang cảnh. Ảnh: An"],
    ["caption", "Ảnh: Bình"],
  ).lines.map((line) => (line.n <= 2 ? { ...line, rule: "caption-split" } : line));
  expect(captionsOf(lines)).toEqual([
    { text: "Đồng chí Bí thư phát biểu tại hội nghị.", line: 1 },
    { text: "Đại biểu biểu quyết. Ảnh: THU HÀ", credit: "THU HÀ", line: 3 },
    { text: "Quang cảnh. Ảnh: An", credit: "An", line: 5 },
    { text: "Ảnh: Bình", credit: "Bình", line: 6 },
  ]);
});
