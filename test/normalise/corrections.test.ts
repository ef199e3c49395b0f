import { describe, expect, test } from "vitest";
import { normalise } from "../../src/normalise/normalise.ts";
import { parseReport, printReport } from "../../src/report/markdown.ts";
import { describe as say } from "../../src/report/problem.ts";
import { vocabulary } from "./reading-of.ts";

const TEXT = [
  "Cập nhật lúc 08:46, Thứ Hai, 06/03/2017 (GMT+7)",
  "Tỉnh ủy Gia Lai tổng kết công tác xây dựng Đảng năm 2016",
  "(GLO)- Ngày 4/3, Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016.",
  "Toàn tỉnh có 3.703/3.823 đảng viên học nghị quyết. Bí thư Huyện ủy Bling Mia lưu ý việc biên giới.",
  "Các đại biểu đã thẳng thắn trao đổi về hai trăm kiến nghị của cơ sở, làm rõ những khó khăn còn lại.",
].join("\n");
const outcome = (...sidecar: string[]) =>
  normalise(
    {
      file: "a.txt",
      bytes: new Uint8Array(Buffer.from(TEXT)),
      ...(sidecar.length > 0 && { sidecar: sidecar.join("\n") }),
    },
    vocabulary,
  );

test("a report carries its corrections with their reason, through its file and back", () => {
  const { report, problems } = outcome(
    "reason: máy đọc sai",
    "reading:",
    "  roles: { doan-2-cau-2: directive, doan-3: none }",
    "  periods: { doan-2: 2016 }",
    "  people: [{ at: doan-2, name: Bling  Mia, offices: [Bí thư Huyện ủy] }]",
    '  figures: [{ at: doan-3, words: "hai trăm kiến nghị", value: 200, counts: kiến nghị }]',
  );
  expect(problems).toEqual([]);
  expect(report?.reading).toEqual({
    reason: "máy đọc sai",
    roles: { "doan-2-cau-2": "directive", "doan-3": "none" },
    periods: { "doan-2": "2016" },
    people: [{ at: "doan-2", name: "Bling Mia", offices: ["Bí thư Huyện ủy"] }],
    figures: [{ at: "doan-3", words: "hai trăm kiến nghị", value: 200, counts: "kiến nghị" }],
  });
  if (report === undefined) throw new Error("no report");
  expect(parseReport(printReport(report), "a.md").report).toEqual(report);
});

test("a report without corrections has no field for them", () => {
  expect(outcome().report).not.toHaveProperty("reading");
  expect(outcome("reason: xem bản in").report).not.toHaveProperty("reading");
});

describe("is refused, with its line and what to do:", () => {
  test.each([
    ["a paragraph that is not there", "roles: { doan-9: tasks }", "roles.doan-9", "from doan-1 to doan-3"],
    ["a sentence that is not there", "roles: { doan-2-cau-3: tasks }", "roles.doan-2-cau-3", "does not have"],
    ["a period that is none of the report's", "periods: { doan-2: 2019 }", "periods.doan-2", "report: 2016"],
    ["a name without letters", "people: [{ at: doan-1, name: 4/3 }]", "people.0.name", "expected a name"],
    ["words that stand nowhere", "not: [Bà Cô Dợ]", "not.0", "does not stand in the report's body"],
    [
      "a name of another paragraph",
      "people: [{ at: doan-1, name: Bling Mia }]",
      "people.0.name",
      "in doan-1",
    ],
    [
      "an office that is not printed",
      "people: [{ at: doan-2, name: Bling Mia, offices: [Chủ tịch] }]",
      "people.0.offices.0",
      "«Chủ tịch»",
    ],
    [
      "a document's words that are not printed",
      "documents: [{ at: doan-2, words: Nghị quyết 6, name: Nghị quyết Trung ương 6 }]",
      "documents.0.words",
      "«Nghị quyết 6»",
    ],
    [
      "a value that the words do not print",
      'figures: [{ at: doan-2, words: "3.703/3.823 đảng viên", value: 3.703, of: 3823 }]',
      "figures.0.value",
      "one of 3703, 3823",
    ],
    [
      "something counted that is not printed",
      "figures: [{ at: doan-3, words: hai trăm, value: 200, counts: ý kiến }]",
      "figures.0.counts",
      "«ý kiến»",
    ],
  ])("%s", (_, correction, field, said) => {
    const { report, problems } = outcome("reason: x", "reading:", `  ${correction}`);
    expect(report).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems.map(say).join()).toContain(`sources/a.yml:3 reading.${field}\n`);
    expect(problems.map(say).join()).toContain(said);
  });
});
