import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBody, parseReport, printBody, printReport } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/schema.ts";
import { tidy } from "../../src/vietnamese/letters.ts";

const report: Report = {
  title: "Sơ kết: công tác «6 tháng» # đầu năm",
  published: "2020-07-01T10:07:00+07:00",
  provinces: ["khanh-hoa"],
  reviews: ["2020-H1"],
  plans: [],
  captions: [{ text: "Toàn cảnh. Ảnh: A", credit: "A", line: 9 }],
  basis: { title: { known: "stated", rule: "headline", words: "Sơ kết", line: 3 } },
  ledger: [{ line: 1, text: "10:07, 01/07/2020", rule: "dateline", to: "published" }],
  source: { file: "a.txt", sha256: "0".repeat(64), encoding: "utf-8", lines: [5] },
  body: ["Sáng 1-7, hội nghị…"],
};

/** Paragraphs as the normaliser makes them: tidy, not empty, without the one character Markdown cannot hold. */
const paragraph = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          "*",
          "_",
          "#",
          "<b>",
          "1.",
          "-",
          "+",
          "`",
          "~",
          "[a](b)",
          "&amp;",
          "\\",
          "![",
          "|",
          ">",
          "=",
          "<!--",
          "đ",
          " ",
          "a@b.vn",
          "http://x.vn",
          "---",
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  )
  .map((text) => tidy(text.replaceAll("\0", "")))
  .filter((text) => text !== "");

describe("the body of a report in Markdown", () => {
  it.each([
    "1. Một",
    "# không phải tiêu đề",
    "*sao* và _gạch_",
    "<script>alert(1)</script>",
    "- gạch đầu dòng",
    "+ cộng",
    "===",
    "a &lt; b &copy; c",
    "[liên kết](javascript:alert(1))",
    "| a | b |",
    "> trích",
    "``` mã",
    "./.",
    "\\*",
  ])("keeps %s as text", (text) => {
    expect(parseBody(printBody(["Trước.", text, "Sau."]))).toEqual(["Trước.", text, "Sau."]);
  });

  it("gives back whatever paragraphs it was given", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        expect(parseBody(printBody(paragraphs))).toEqual(paragraphs);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a report file", () => {
  it("is read back as it was written", () => {
    const text = printReport(report);
    expect(parseReport(text, "a.md")).toMatchObject({ report, problems: [] });
    expect(text).toContain("\n---\n\nSáng 1-7, hội nghị…\n");
  });

  it("keeps any text of the front matter, whatever YAML would make of it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          paragraph,
          fc.constantFrom(
            "12:30",
            "010",
            "no",
            "~",
            "2017-03-06",
            "1e3",
            "- a",
            "{a: b}",
            "'",
            '"',
            "a: b",
            "#",
          ),
        ),
        (text) => {
          const title = text.trim();
          fc.pre(title !== "");
          expect(parseReport(printReport({ ...report, title }), "a.md").report?.title).toBe(title);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(["  a b .txt", "\u00a0a.txt", "---.txt", "a: b #c.txt", "a\nb.txt"])(
    "keeps the file name «%s»",
    (file) => {
      const named = { ...report, source: { ...report.source, file } };
      expect(parseReport(printReport(named), "a.md").report?.source.file).toBe(file);
    },
  );

  it("never runs front matter as code", () => {
    const text = "---js\n{ title: (globalThis.pwned = true) }\n---\n\nBody\n";
    expect(parseReport(text, "a.md").problems).toHaveLength(1);
    expect(globalThis).not.toHaveProperty("pwned");
  });

  it("names file, line and field of every fault at once", () => {
    const text = printReport(report).replace("title: ", "titel: ").replace("2020-H1", "2020-X1");
    expect(parseReport(text, "reports/a.md").problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: "reports/a.md", line: 2, field: "titel", found: "an unknown field" }),
        expect.objectContaining({ field: "title", found: "nothing" }),
        expect.objectContaining({ field: "reviews.0", found: "«2020-X1»", line: 7 }),
      ]),
    );
  });
});
