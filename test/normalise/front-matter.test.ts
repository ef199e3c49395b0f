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
