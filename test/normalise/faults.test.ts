import { expect, test } from "vitest";
import { fault } from "../../src/normalise/faults.ts";
import { describe } from "../../src/report/problem.ts";

test.each([
  ["empty", "no words", "take the file out of sources/"],
  ["binary", "a binary file", "save the report as plain text"],
  ["too-large", "more than 5 MB", "save the page without its pictures"],
  ["encoding", "an unknown encoding", "save it as UTF-8"],
  ["damaged", "misread and then changed", "copy the report anew"],
] as const)("bytes that are %s are said to be so, with a way out", (kind, found, mend) => {
  const said = describe(fault({ fault: kind }, "sources/a.txt"));
  expect(said).toMatch(/^sources\/a\.txt\n/);
  expect(said).toContain(found);
  expect(said).toContain(mend);
});

test("an unknown encoding says on which line it began", () => {
  expect(fault({ fault: "encoding", line: 12 }, "sources/a.txt")).toMatchObject({ line: 12 });
  expect(fault({ fault: "encoding" }, "sources/a.txt")).not.toHaveProperty("line");
});
