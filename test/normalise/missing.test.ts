import { expect, test } from "vitest";
import { missingFacts } from "../../src/normalise/missing.ts";
import { readingWith } from "./reading-of.ts";

const missing = (report: Parameters<typeof missingFacts>[0], ...texts: string[]) =>
  missingFacts(
    report,
    "sources/a.txt",
    "sources/a.yml",
    readingWith(...texts.map((text): ["body", string] => ["body", text])).lines,
  );

test("a headline and a day of publication, or of the event, are enough", () => {
  expect(missing({ title: "Tổng kết", published: "2017-03-06" })).toEqual([]);
  expect(missing({ title: "Tổng kết", event: { date: "2017-03-04" } })).toEqual([]);
});

test("without either, both are told, each with how to give it", () => {
  expect(missing({}, "một dòng")).toEqual([
    {
      file: "sources/a.txt",
      line: 1,
      field: "title",
      found: "no line that can be the headline",
      expected: "a headline above the first paragraph",
      mend: "give it in sources/a.yml: «title: …»",
    },
    {
      file: "sources/a.txt",
      field: "published",
      found: "no date of publication or of the event",
      expected: "a dateline, or the day of the event with its year",
      mend: "give one in sources/a.yml: «published: 2017-03-06», or «event: { date: 2017-03-04 }»",
    },
  ]);
});

test("a day that cannot be is named, with its line", () => {
  expect(missing({ title: "Tổng kết" }, "một dòng", "Cập nhật: 31/02/2017")).toMatchObject([
    { line: 2, field: "published", found: "«31/02/2017», a day that cannot be" },
  ]);
});
