import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise, normaliseAll } from "../../src/normalise/normalise.ts";
import type { Report } from "../../src/report/schema.ts";
import { FrontMatter } from "../../src/report/schema.ts";
import { tokens } from "../../src/vietnamese/letters.ts";
import { FILLER, vocabulary } from "./reading-of.ts";

const HEAD = "Cập nhật lúc 08:46, Thứ Hai, 06/03/2017 (GMT+7)";
const TITLE = "Tỉnh ủy Gia Lai tổng kết công tác xây dựng Đảng năm 2016";
const LEAD = "(GLO)- Ngày 4/3, Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016.";
const PAGE = [HEAD, TITLE, LEAD, "Quang cảnh hội nghị. Ảnh: Thu Hà", FILLER, "THU HÀ", "Xem thêm"].join("\n");

const sourceOf = (text: string, sidecar?: string) => ({
  file: "a.txt",
  bytes: new Uint8Array(Buffer.from(text)),
  ...(sidecar === undefined ? {} : { sidecar }),
});
const outcomeOf = (text: string, sidecar?: string) => normalise(sourceOf(text, sidecar), vocabulary);
function reportOf(text: string, sidecar?: string): Report {
  const { report, problems } = outcomeOf(text, sidecar);
  if (!report) throw new Error(JSON.stringify(problems));
  return report;
}
/** Every token of a report, wherever it went. */
const accounted = ({ ledger, body }: Report) =>
  [...ledger.map(({ text }) => text), ...body].flatMap(tokens).sort();

describe("a source becomes a report", () => {
  test("with its facts, each of which says how it is known", () => {
    const { body: _, ...frontMatter } = reportOf(PAGE);
    expect(frontMatter).toMatchObject({
      title: TITLE,
      published: "2017-03-06T08:46:00+07:00",
      event: { date: "2017-03-04", organiser: ["Tỉnh ủy Gia Lai"], kind: "review" },
      level: "province",
      provinces: ["gia-lai"],
      publication: "bao-gia-lai",
      author: "THU HÀ",
      reviews: ["2016"],
      captions: [{ text: "Quang cảnh hội nghị. Ảnh: Thu Hà", credit: "Thu Hà", line: 4 }],
      basis: { published: { known: "stated" }, "event.date": { known: "inferred" } },
      source: { file: "a.txt", encoding: "utf-8", lines: [3, 5] },
    });
    expect(FrontMatter.safeParse(frontMatter).success).toBe(true);
  });

  test("with the words as printed: slips and tone styles stay, and only the Unicode form and white space change", () => {
    const slip = `${FILLER} Tổ chức trong trong khoá XII, hoà\u00A0bình  và khóa XI.`;
    const { body } = reportOf([HEAD, TITLE, LEAD, slip.normalize("NFD")].join("\n"));
    expect(body[1]).toBe(`${FILLER} Tổ chức trong trong khoá XII, hoà bình và khóa XI.`);
  });

  test("with the crawl's day in the ledger, not as the day of publication", () => {
    const report = reportOf(
      ["Thứ Tư, 15/05/2024", TITLE, LEAD.replace("4/3", "4/3/2017"), FILLER].join("\n"),
    );
    expect(report.published).toBeUndefined();
    expect(report.ledger[0]).toMatchObject({ rule: "crawl-day-header", to: "furniture" });
  });

  test("the same to the last byte each time", () => {
    expect(JSON.stringify(outcomeOf(PAGE))).toBe(JSON.stringify(outcomeOf(PAGE)));
  });

  test("whatever stands beside it", () => {
    const other = { ...sourceOf(PAGE.replaceAll("Gia Lai", "Kon Tum")), file: "b.txt" };
    const [alone] = normaliseAll([sourceOf(PAGE)], vocabulary);
    expect(normaliseAll([sourceOf(PAGE), other], vocabulary)[0]).toEqual(alone);
  });
});

describe("a sidecar", () => {
  test("gives a fact, a slug and the role of a line, and the report shows it", () => {
    const report = reportOf(
      PAGE.replace("THU HÀ", "Vài dòng cuối"),
      "author: Thu Hà\nslug: tong-ket\nlines: { 6: furniture }\nreason: không phải của bài",
    );
    expect(report).toMatchObject({
      author: "Thu Hà",
      slug: "tong-ket",
      basis: { author: { known: "given" } },
    });
    expect(report.ledger).toContainEqual({
      line: 6,
      text: "Vài dòng cuối",
      rule: "sidecar",
      to: "furniture",
    });
  });

  test("gives the headline and the day that the text lacks", () => {
    const bare = `${FILLER}\n${FILLER.replace("thẳng thắn", "cùng nhau")}`;
    expect(outcomeOf(bare).problems.map(({ field }) => field)).toEqual(["title", "published"]);
    expect(reportOf(bare, "title: Tổng kết\nevent: { date: 2017-03-04 }")).toMatchObject({
      title: "Tổng kết",
      event: { date: "2017-03-04" },
    });
  });

  test("with a fault refuses the source, with the faults of the source beside it", () => {
    const { report, problems } = outcomeOf("", "titel: Tổng kết");
    expect(report).toBeUndefined();
    expect(problems.map(({ file }) => file)).toEqual(["sources/a.yml", "sources/a.txt"]);
  });
});

describe("what a report says of itself", () => {
  const keys = (sidecar?: string, text = PAGE) => Object.keys(reportOf(text, sidecar));
  const RARE = ["slug", "draft", "corrected", "warnings", "reading"];

  test("is nothing that need not be said", () => {
    expect(keys().filter((key) => RARE.includes(key))).toEqual([]);
    expect(keys("draft: false").filter((key) => RARE.includes(key))).toEqual([]);
    expect(keys("reason: thừa").filter((key) => RARE.includes(key))).toEqual([]);
  });

  test("is that it is a draft, where the archivist says so", () => {
    expect(reportOf(PAGE, "draft: true")).toMatchObject({ draft: true });
  });

  test("is what the archivist corrected, and why", () => {
    expect(reportOf(PAGE, "author: Thu Hà\ncorrected: 2024-05-01\nreason: lỗi in").corrected).toEqual({
      reason: "lỗi in",
      date: "2024-05-01",
    });
    expect(reportOf(PAGE, "lines: { 7: caption }\nreason: lỗi in").corrected).toMatchObject({
      lines: [{ line: 7, is: "caption" }],
    });
  });

  test("is how it is to be read, where the archivist says so", () => {
    expect(reportOf(PAGE, "reading: { roles: { doan-1: none } }\nreason: máy đọc sai").reading).toEqual({
      roles: { "doan-1": "none" },
      reason: "máy đọc sai",
    });
  });

  test("is of what the archivist is warned", () => {
    expect(reportOf(PAGE.replace("Thứ Hai", "Thứ Ba")).warnings).toMatchObject([
      { rule: "weekday-contradicts-date", line: 1 },
    ]);
  });

  test("is where its source is, and which of its lines are the body", () => {
    const { source, body } = reportOf(PAGE, "lines: { 7: body }\nreason: của bài");
    expect(source).toMatchObject({ file: "a.txt", encoding: "utf-8", lines: [3, 5, 7] });
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(body).toEqual([LEAD, FILLER, "Xem thêm"]);
  });
});

describe("a source that cannot be published", () => {
  const problemsOf = (text: string, sidecar?: string) =>
    outcomeOf(text, sidecar).problems.map(({ file, field }) => `${file} ${field}`);
  const bare = `${FILLER}\n${FILLER.replace("thẳng thắn", "cùng nhau")}`;

  test("says in which file each of its problems is to be mended", () => {
    expect(problemsOf(bare)).toEqual(["sources/a.txt title", "sources/a.txt published"]);
    expect(problemsOf(PAGE, "lines: { 99: body }\nreason: x")).toEqual(["sources/a.yml lines.99"]);
    expect(problemsOf(PAGE, "author: Lê An")).toEqual(["sources/a.yml author"]);
    expect(problemsOf(PAGE, "reason: x\nreading: { not: [Bà Cô Dợ] }")).toEqual([
      "sources/a.yml reading.not.0",
    ]);
  });

  test("is understood all the same, for the archivist to see", () => {
    const { report, understood } = outcomeOf(bare);
    expect(report).toBeUndefined();
    expect(understood).toMatchObject({ body: bare.split("\n"), source: { lines: [1, 2] } });
    expect(understood).not.toHaveProperty("title");
  });

  test("whose bytes are none says so beside what is wrong with its sidecar, and nothing is understood", () => {
    const { file, problems, understood } = outcomeOf("", "titel: x");
    expect({ file, understood }).toEqual({ file: "a.txt", understood: undefined });
    expect(problems).toHaveLength(2);
  });
});

test("a dateline with a day that cannot be is refused by name", () => {
  expect(outcomeOf([HEAD.replace("06/03", "31/02"), TITLE, FILLER].join("\n")).problems).toMatchObject([
    { line: 1, field: "published", found: "«31/02/2017», a day that cannot be" },
  ]);
});

describe("of any source", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        HEAD,
        TITLE,
        LEAD,
        FILLER,
        "THU HÀ",
        "Xem thêm",
        "Ảnh: Thu Hà",
        "Quang cảnh hội nghị",
        "31/02/2017",
      ],
      ...[
        "---",
        "# a",
        "<script>alert(1)</script>",
        "**b**",
        "1. c",
        "\u202Eabc\u200B",
        "'; DROP TABLE",
        "[a](b)",
        "&lt;",
      ],
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  const page = fc
    .array(piece, { maxLength: 12 })
    .map((lines) => [HEAD, TITLE, LEAD, ...lines].join("\n"))
    .filter((text) => text.isWellFormed() && !text.includes("\0"));

  test("every token is in the body or the ledger once, and none is invented", () => {
    fc.assert(
      fc.property(page, (text) => {
        const { report } = outcomeOf(text, "title: Tổng kết\npublished: 2017-03-06\nreason: thử");
        // Unicode's next line ends a line, as a line feed does.
        const raw = tokens(text.replace(/^\uFEFF/, "").replaceAll("\u0085", "\n")).sort();
        expect(report && accounted(report)).toEqual(raw);
      }),
    );
  });

  test("every line that holds words is counted once", () => {
    fc.assert(
      fc.property(page, (text) => {
        const report = reportOf(text, "title: Tổng kết\npublished: 2017-03-06\nreason: thử");
        const lines = [...report.ledger.map(({ line }) => line), ...report.source.lines];
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });

  test("bytes of whatever kind become a report or problems that say how to mend them, never an error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 60 }), (bytes, sidecar) => {
        const { report, problems } = normalise({ file: "a.txt", bytes, sidecar }, vocabulary);
        expect(report === undefined).toBe(problems.length > 0);
        for (const { mend } of problems) expect(mend).not.toBe("");
      }),
    );
  });

  test("a line of a megabyte is read to the last token", () => {
    const text = [HEAD, TITLE, LEAD, "Đảng ".repeat(150_000)].join("\n");
    expect(accounted(reportOf(text))).toHaveLength(tokens(text).length);
  });

  test("a hundred thousand lines are no one report, and refused", () => {
    const { report, problems } = outcomeOf([HEAD, TITLE, LEAD, "Đảng bộ\n".repeat(100_000)].join("\n"));
    expect(report).toBeUndefined();
    expect(problems).toMatchObject([
      { file: "sources/a.txt", mend: "cut the file into one for each report" },
    ]);
  });
});
