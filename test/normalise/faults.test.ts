import { expect, test } from "vitest";
import { fault, tooManyLines } from "../../src/normalise/faults.ts";
import { describe } from "../../src/report/problem.ts";

test.each([
  ["empty", "no words", "the text of a report", "take the file out of sources/"],
  ["binary", "a binary file", "plain text in UTF-8", "save the report as plain text"],
  ["too-large", "more than 5 MB", "a few kB of text", "save the page without its pictures"],
  ["encoding", "an unknown encoding", "text in UTF-8 or UTF-16, or Vietnamese in TCVN3", "save it as UTF-8"],
  ["damaged", "misread and then changed", "the letters of the report", "copy the report anew"],
] as const)("bytes that are %s are said to be so, with a way out", (kind, found, expected, mend) => {
  const said = describe(fault({ fault: kind }, "sources/a.txt"));
  expect(said).toMatch(/^sources\/a\.txt\n/);
  for (const part of [found, expected, mend]) expect(said).toContain(part);
});

test("a text of more lines than a report has is to be cut", () => {
  expect(tooManyLines(20_001, "sources/a.txt")).toEqual({
    file: "sources/a.txt",
    found: "20,001 lines with words",
    expected: expect.stringContaining("some hundred lines"),
    mend: "cut the file into one for each report",
  });
});

test("an unknown encoding says on which line it began", () => {
  expect(fault({ fault: "encoding", line: 12 }, "sources/a.txt")).toMatchObject({ line: 12 });
  expect(fault({ fault: "encoding" }, "sources/a.txt")).not.toHaveProperty("line");
});
