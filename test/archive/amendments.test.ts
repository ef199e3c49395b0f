import { expect, test } from "vitest";
import { amendmentOf, amendmentsIn } from "../../src/archive/amendments.ts";
import { Archive } from "../../src/archive/archive.ts";
import type { Report } from "../../src/report/schema.ts";
import { changeInWords } from "../../templates/changes.ts";
import { vi } from "../../templates/languages/vi/index.ts";
import { reportWith, vocabulary } from "./reports.ts";

const entriesOf = (...reports: Partial<Report>[]) =>
  new Archive({ reports: reports.map(reportWith), vocabulary }).entries;

/** The correction of one report, each change in words. */
function told(report: Partial<Report>): string[] {
  const [entry] = entriesOf(report);
  const changes = entry && amendmentOf(entry, vocabulary)?.changes;
  return (changes ?? []).map((change) => {
    const { what, was, is } = changeInWords(change, vocabulary, vi);
    return `${what}: ${was === undefined ? "" : `${was} -> `}${is}`;
  });
}

test("a corrected fact tells what the text said and what stands now, in the words of the pages", () => {
  const given = { known: "given", rule: "sidecar", reason: "lỗi in" } as const;
  expect(
    told({
      published: "2017-03-07T08:46:00+07:00",
      provinces: ["quang-binh", "gia-lai"],
      event: { kind: "review" },
      reviews: ["2020-H1"],
      corrected: { reason: "lỗi in" },
      basis: {
        published: { ...given, was: "2016-03-07" },
        provinces: { ...given, was: ["quang-binh"] },
        "event.kind": { ...given, was: "launch" },
        reviews: { ...given, was: ["2020"] },
        author: { known: "given", rule: "sidecar" },
      },
    }),
  ).toEqual([
    "Đăng ngày: 7/3/2016 -> 7/3/2017, 08:46",
    "Loại hội nghị: Triển khai nhiệm vụ -> Tổng kết",
    "Tỉnh, thành phố: Quảng Bình -> Quảng Bình, Gia Lai",
    "Kỳ đánh giá: năm 2020 -> 6 tháng đầu năm 2020",
  ]);
});

test("lines that changed their place, and what is read out of the body, are told too", () => {
  expect(
    told({
      body: ["Câu một. Câu hai.", "Bà Cô Dợ ở Lào Cai."],
      reviews: ["2016"],
      corrected: { reason: "đọc nhầm", lines: [{ line: 4, was: "body", is: "caption" }] },
      reading: {
        reason: "đọc nhầm",
        roles: { "doan-1-cau-2": "results" },
        periods: { "doan-1": "2016" },
        not: ["Bà Cô Dợ"],
        figures: [{ at: "doan-1", words: "Câu một", value: 1 }],
      },
    }),
  ).toEqual([
    "Dòng 4 của bản gốc: thân bài -> chú thích ảnh",
    "Vai trò: chưa xếp loại -> Kết quả",
    "Kỳ được nói đến: chưa xếp loại -> năm 2016",
    "«Bà Cô Dợ»: không phải tên người, văn bản hay số liệu",
    "Số liệu: «Câu một»",
  ]);
});

test("corrections come with the latest first, those without a day last, and reports without one not at all", () => {
  const on = (title: string, date?: string) => ({
    title,
    source: { file: `${title}.txt`, sha256: "0".repeat(64), encoding: "utf-8", lines: [] },
    corrected: { reason: "x", ...(date && { date }) },
  });
  const entries = entriesOf(on("A", "2024-05-01"), on("B"), on("C", "2025-01-01"), { title: "D" });
  expect(amendmentsIn(entries, vocabulary).map(({ entry }) => entry.report.title)).toEqual(["C", "A", "B"]);
});
