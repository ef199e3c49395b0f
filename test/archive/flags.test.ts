import { expect, test } from "vitest";
import { Archive } from "../../src/archive/archive.ts";
import { Reading } from "../../src/archive/reading.ts";
import type { Report } from "../../src/report/schema.ts";
import { vocabulary } from "./read-fixtures.ts";
import { reportWith } from "./reports.ts";

const flagged = (...facts: Partial<Report>[]) =>
  new Reading(
    new Archive({ reports: facts.map((own, at) => reportWith({ title: `Bài ${at}`, ...own })), vocabulary }),
  ).flags.map(({ kind, words }) => [kind, words]);

test("a report that looks back on what was still to come, or plans what is over, is flagged", () => {
  expect(flagged({ event: { date: "2017-03-04" }, reviews: ["2018"], plans: ["2016"] })).toEqual([
    ["reviews-the-future", "2018"],
    ["plans-the-past", "2016"],
  ]);
});

test("a review held a little before its year ends is not", () => {
  expect(flagged({ event: { date: "2016-12-20" }, reviews: ["2016"], plans: ["2017"] })).toEqual([]);
});

test("a part over its whole is flagged, and kept as printed", () => {
  expect(flagged({ body: ["Đã kết nạp 233/220 đảng viên mới."] })).toEqual([
    ["part-over-whole", "233/220 đảng viên mới"],
  ]);
});

test("one person at the head of two provinces in one year is flagged", () => {
  const body = (province: string) => [
    `Bí thư Tỉnh ủy ${province} Trần Văn An, Ủy viên Trung ương Đảng dự hội nghị.`,
  ];
  const reports = [
    { published: "2017-03-06", body: body("Gia Lai") },
    { published: "2017-05-06", body: body("Quảng Bình") },
  ];
  expect(flagged(...reports)).toEqual([["two-offices", "Bí thư Tỉnh ủy Gia Lai; Bí thư Tỉnh ủy Quảng Bình"]]);
});
