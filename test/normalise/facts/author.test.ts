import { expect, test } from "vitest";
import { author } from "../../../src/normalise/facts/author.ts";
import { FILLER, readingWith } from "../reading-of.ts";

test("the byline below the report counts before one above it and one in the dateline", () => {
  const reading = readingWith(["title", "A"], ["byline", "Thu Hà"], ["body", FILLER], ["byline", "VĂN MẠNH"]);
  expect(author(reading, { text: "Đ.N", line: 1 })).toEqual({
    value: "VĂN MẠNH",
    basis: { known: "stated", rule: "byline-name", words: "VĂN MẠNH", line: 4 },
  });
});

test("a label is not part of the name, yet is part of the words that state it", () => {
  expect(author(readingWith(["byline", "Tin, ảnh: Thu Hà"]), undefined)).toEqual({
    value: "Thu Hà",
    basis: { known: "stated", rule: "byline-label", words: "Tin, ảnh: Thu Hà", line: 1 },
  });
});

test("a name beside the date is the byline where no line is one", () => {
  expect(author(readingWith(["body", FILLER]), { text: "Thu Hà", line: 7 })).toMatchObject({
    value: "Thu Hà",
    basis: { rule: "byline-in-dateline", line: 7 },
  });
});

test("what stands beside the date and is no name is no byline", () => {
  expect(author(readingWith(["body", FILLER]), { text: "Xây dựng Đảng tỉnh ta", line: 7 })).toBeUndefined();
});

test("a place beside the date is where it was written", () => {
  expect(author(readingWith(["body", FILLER]), { text: "Hà Nội", line: 7 })).toBeUndefined();
});

test("without a byline there is no author", () => {
  expect(author(readingWith(["body", FILLER]), undefined)).toBeUndefined();
});
