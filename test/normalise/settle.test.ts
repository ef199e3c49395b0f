import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/normalise/outcome.ts";
import { settle } from "../../src/normalise/settle.ts";
import { fileOf } from "../../src/report/address.ts";
import type { Report } from "../../src/report/schema.ts";

const FILE = "2017/03-06-tong-ket.md";
function outcome(file: string, facts: Partial<Report> = {}): Outcome {
  const report: Report = {
    title: "Tổng kết",
    published: "2017-03-06",
    provinces: [],
    reviews: [],
    plans: [],
    captions: [],
    basis: {},
    ledger: [{ line: 1, text: "Tổng kết", rule: "headline", to: "title" }],
    source: { file, sha256: "0".repeat(64), encoding: "utf-8", lines: [2] },
    body: [`Hội nghị của ${file}`],
    ...facts,
  };
  return { file, report, problems: [] };
}
const files = (outcomes: Outcome[]) => settle(outcomes).map(({ report }) => report && fileOf(report));

describe("two sources with the same words", () => {
  const body = ["Hội nghị đã họp."];

  test("leave the first, and refuse the later by naming the first", () => {
    const [first, later] = settle([outcome("a.txt", { body }), outcome("b.txt", { body })]);
    expect(first?.report).toBeDefined();
    expect(later).toEqual({
      file: "b.txt",
      problems: [
        {
          file: "sources/b.txt",
          found: "the same words as sources/a.txt",
          expected: "each report once",
          mend: "take one of the two files out of sources/",
        },
      ],
    });
  });

  test("are the same in another order and with other line breaks", () => {
    const other = outcome("b.txt", { ledger: [], body: ["Hội nghị", "đã họp.", "Tổng kết"] });
    expect(settle([outcome("a.txt", { body }), other])[1]?.report).toBeUndefined();
  });

  test("are not the same where a word is there once more", () => {
    const other = outcome("b.txt", { body: ["Hội nghị đã họp. họp."] });
    expect(settle([outcome("a.txt", { body }), other])[1]?.report).toBeDefined();
  });
});

describe("two reports with the same address", () => {
  test("are told apart by a number, the first keeping its own", () => {
    expect(files([outcome("a.txt"), outcome("b.txt"), outcome("c.txt")])).toEqual([
      FILE,
      "2017/03-06-tong-ket-2.md",
      "2017/03-06-tong-ket-3.md",
    ]);
  });

  test("pass over a number that a third has by its headline", () => {
    const third = outcome("b.txt", { title: "Tổng kết 2" });
    expect(files([outcome("a.txt"), third, outcome("c.txt")])[2]).toBe("2017/03-06-tong-ket-3.md");
  });

  test("need no number on different days", () => {
    expect(files([outcome("a.txt"), outcome("b.txt", { published: "2017-03-07" })])).toEqual([
      FILE,
      "2017/03-07-tong-ket.md",
    ]);
  });

  test("where the later one's slug is given, are a problem of its sidecar", () => {
    expect(settle([outcome("a.txt"), outcome("b.txt", { slug: "tong-ket" })])[1]).toEqual({
      file: "b.txt",
      problems: [
        {
          file: "sources/b.yml",
          field: "slug",
          found: "«tong-ket», which sources/a.txt has on the same day",
          expected: "a slug of its own",
          mend: "choose another slug",
        },
      ],
    });
  });
});

test("a source that is refused already stays so, and takes no address", () => {
  const refused: Outcome = {
    file: "a.txt",
    problems: [{ file: "a.txt", found: "x", expected: "y", mend: "z" }],
  };
  expect(settle([refused, outcome("b.txt")])[0]).toBe(refused);
  expect(files([refused, outcome("b.txt")])).toEqual([undefined, FILE]);
});
