import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/archive/reading.ts";
import { archiveOf, rawWords } from "./read-fixtures.ts";

const FIVE = "content";
const THIRTY = "test/archive/fixtures/chain";
const five = readingOf(await archiveOf(FIVE));
const thirty = readingOf(await archiveOf(THIRTY));

const periods = (reading: typeof five, filter = {}) =>
  reading.chain.years(filter).flatMap((year) => year.periods);
const related = (reading: typeof five, opening: string) =>
  periods(reading)
    .flatMap(({ planned }) => planned.flatMap(({ points }) => points))
    .find(({ text }) => text.startsWith(opening))?.related;

describe("the chain of the five reports", () => {
  test("goes from 2016 to 2022, with the halves and quarters under their years and the gaps in their places", () => {
    expect(
      five.chain.years().map(({ year, periods }) => [year, periods.map(({ period }) => period)]),
    ).toEqual([
      ["2016", ["2016"]],
      ["2017", ["2017"]],
      ["2018", []],
      ["2019", []],
      ["2020", ["2020", "2020-H1", "2020-H2"]],
      ["2021", ["2021", "2021-Q1"]],
      ["2022", ["2022"]],
    ]);
  });

  test("splits tasks where the source splits them, under the words that announce them", () => {
    const planned = periods(five).find(({ period }) => period === "2017")?.planned;
    expect(planned?.[0]?.announcement?.text).toBe(
      "Năm 2017, Đảng bộ Khối các cơ quan tỉnh xác định những nhiệm vụ trọng tâm:",
    );
    expect(planned?.[0]?.points.map(({ text }) => text.slice(0, 24))).toEqual([
      "tiếp tục nâng cao chất l",
      "tăng cường công tác tổ c",
      "triển khai có hiệu quả, ",
    ]);
  });

  test("keeps what only goes on about a task with that task", () => {
    const quarter = periods(five).find(({ period }) => period === "2021-Q1")?.planned;
    expect(quarter?.flatMap(({ points }) => points).map(({ text }) => text.slice(-34))).toEqual([
      "có nguồn lực để tổ chức thực hiện.",
    ]);
  });

  test("sets what Gia Lai planned for 2021 beside what the centre told of 2021, by the words they share", () => {
    const [first] = related(five, "Tiếp tục kiện toàn, sắp xếp, tinh gọn") ?? [];
    expect(first?.point.entry.report.provinces).toEqual(["bac-kan"]);
    expect(first?.point.text).toMatch(/^Kết quả tinh giản biên chế/u);
    const [stretch] = first?.there ?? [];
    expect(first?.point.text.slice(stretch?.index, stretch?.end)).toBe("tinh giản biên chế");
    expect(related(five, "Thực hiện tốt chủ trương bí thư chi bộ kiêm trưởng thôn")).toEqual([]);
  });

  test("holds silence against a plan only where a later report could have spoken of it", () => {
    const answerable = (wanted: string) =>
      periods(five)
        .find(({ period }) => period === wanted)
        ?.planned.flatMap(({ points }) => points.map((point) => point.answerable));
    expect(new Set(answerable("2017"))).toEqual(new Set([false]));
    expect(new Set(answerable("2021"))).toEqual(new Set([true]));
  });

  test("says of 2017 that nothing of the archive looks back on it", () => {
    const year = periods(five).find(({ period }) => period === "2017");
    expect(year).toMatchObject({ reviewed: false, reported: [] });
  });
});

describe("the chain of thirty reports", () => {
  test("has a plan and a report for every year but the first and the last", () => {
    const years = thirty.chain.years();
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 11 }, (_, at) => String(2012 + at)));
    for (const { year, periods: own } of years.slice(1, -1)) {
      expect(
        own.map(({ planned, reported }) => [planned.length > 0, reported.length > 0]),
        year,
      ).toEqual([[true, true]]);
    }
  });

  test("finds again what the next conference told of a task, and says so of what it did not", () => {
    const answers = (filter: { province: string; year: string }) =>
      periods(thirty, filter).flatMap(({ planned }) =>
        planned.flatMap(({ points }) => points.map((point) => point.related.length > 0)),
      );
    // Each conference leaves out the last of the tasks of the year before.
    for (const year of ["2014", "2015", "2016", "2017"]) {
      expect(answers({ province: "lam-dong", year }), year).toEqual([true, true, true, false]);
    }
  });

  test("never sets one province's plan beside another's report", () => {
    for (const { planned } of periods(thirty)) {
      for (const { entry, points } of planned) {
        for (const other of points.flatMap((point) => point.related)) {
          expect(other.point.entry.report.provinces).toEqual(entry.report.provinces);
        }
      }
    }
  });

  test("can be narrowed to a province, and to a level of which there is nothing", () => {
    const entries = periods(thirty, { province: "gia-lai" }).flatMap(({ planned }) =>
      planned.map(({ entry }) => entry.report.provinces.join()),
    );
    expect(new Set(entries)).toEqual(new Set(["gia-lai"]));
    expect(thirty.chain.years({ level: "district" })).toEqual([]);
  });
});

describe.each([
  ["the five", five, FIVE],
  ["the thirty", thirty, THIRTY],
])("every line of the chain of %s", (_, reading, content) => {
  test("is the newspaper's own, word for word", () => {
    for (const { planned, reported } of periods(reading)) {
      for (const { points, announcement } of [...planned, ...reported]) {
        for (const place of [...points, ...(announcement ? [announcement] : [])]) {
          const [{ entry }] = points as [(typeof points)[0]];
          expect(entry.report.body[place.paragraph - 1]?.slice(place.index, place.end)).toBe(place.text);
          expect(rawWords(content, entry.report.source.file)).toContain(place.text);
        }
      }
    }
  });
});
