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

describe("each is told in these words:", () => {
  const problemOf = (correction: string) => {
    const { problems } = outcome("reason: x", "reading:", `  ${correction}`);
    expect(problems).toHaveLength(1);
    return problems[0];
  };
  const verbatim = {
    file: "sources/a.yml",
    line: 3,
    expected: "words of the report, as printed",
    mend: "copy the words from the report's page, with their capitals and marks",
  };

  test("a place", () => {
    expect(problemOf("roles: { doan-4: tasks }")).toEqual({
      file: "sources/a.yml",
      line: 3,
      field: "reading.roles.doan-4",
      found: "«doan-4», which the report does not have",
      expected: "a paragraph from doan-1 to doan-3, or a sentence of one (doan-1-cau-2)",
      mend: "open the sentence on the report's page and copy what stands after «#» in its address",
    });
  });

  test("words", () => {
    expect(problemOf("not: [Toàn tỉnh, Bà Cô Dợ]")).toEqual({
      ...verbatim,
      field: "reading.not.1",
      found: "«Bà Cô Dợ», which does not stand in the report's body",
    });
    expect(problemOf("people: [{ at: doan-1, name: Bling Mia }]")).toEqual({
      ...verbatim,
      field: "reading.people.0.name",
      found: "«Bling Mia», which does not stand in doan-1",
    });
  });

  test("a period", () => {
    expect(problemOf("periods: { doan-2: 2019 }")).toEqual({
      file: "sources/a.yml",
      line: 3,
      field: "reading.periods.doan-2",
      found: "«2019»",
      expected: "event, review, plan, or a period of the report: 2016",
      mend: "choose one of these, or give the period under «reviews» or «plans» as well",
    });
  });

  test("a number", () => {
    const figure = (words: string, value: string) =>
      `figures: [{ at: doan-2, words: "${words}", value: ${value} }]`;
    expect(problemOf(figure("3.703/3.823 đảng viên", "3704"))).toEqual({
      file: "sources/a.yml",
      line: 3,
      field: "reading.figures.0.value",
      found: "3704, which «3.703/3.823 đảng viên» does not print",
      expected: "one of 3703, 3823",
      mend: "write the value with a point before decimals and nothing between thousands: 3703, 99.52",
    });
  });
});

describe("what is held against the place it is said of:", () => {
  const fields = (...corrections: string[]) =>
    outcome("reason: x", "reading:", ...corrections.map((one) => `  ${one}`)).problems.map(
      ({ field }) => field,
    );

  test("a place that there is not has one problem, and not another for its words", () => {
    expect(fields("people: [{ at: doan-9, name: Bling Mia, offices: [Chủ tịch] }]")).toEqual([
      "reading.people.0.at",
    ]);
    expect(fields("documents: [{ at: doan-9, words: nghị quyết, name: Nghị quyết 6 }]")).toEqual([
      "reading.documents.0.at",
    ]);
    expect(fields('figures: [{ at: doan-2-cau-9, words: "3.703", value: 3703 }]')).toEqual([
      "reading.figures.0.at",
    ]);
    expect(fields("periods: { doan-9: 2016 }")).toEqual(["reading.periods.doan-9"]);
  });

  test("words, unit and what is counted each in its sentence", () => {
    expect(
      fields(
        'figures: [{ at: doan-2-cau-1, words: "3.703/3.823 đảng viên", value: 3703, of: 3823, counts: đảng viên }]',
      ),
    ).toEqual([]);
    expect(
      fields('figures: [{ at: doan-2-cau-2, words: "3.703 đảng viên", value: 3703, unit: kg, counts: bò }]'),
    ).toEqual(["reading.figures.0.words", "reading.figures.0.unit", "reading.figures.0.counts"]);
    expect(fields('figures: [{ at: doan-2, words: "3.703/3.823", value: 3703, of: 3824 }]')).toEqual([
      "reading.figures.0.of",
    ]);
  });

  test("the event, what it looked back on and what it planned are periods of every report", () => {
    expect(fields("periods: { doan-1: event, doan-2: review, doan-3: plan }")).toEqual([]);
  });
});
