import { describe, expect, test } from "vitest";
import { Archive } from "../../src/archive/archive.ts";
import type { Report } from "../../src/report/schema.ts";
import { reportWith, vocabulary } from "./reports.ts";

const archiveOf = (...reports: Partial<Report>[]) =>
  new Archive({ reports: reports.map((facts) => reportWith(facts)), vocabulary });
const titles = (entries: readonly { report: Report }[]) => entries.map(({ report }) => report.title);

describe("entries", () => {
  test("stand newest first, a day without a time before the times of that day", () => {
    const { entries } = archiveOf(
      { title: "Sáng", published: "2020-07-01T08:00:00+07:00" },
      { title: "Không giờ", published: "2020-07-01" },
      { title: "Chiều", published: "2020-07-01T15:00:00+07:00" },
      { title: "Năm sau", published: "2021-01-01" },
    );
    expect(titles(entries)).toEqual(["Năm sau", "Chiều", "Sáng", "Không giờ"]);
  });

  test("do not depend on the order in which reports come", () => {
    const a = { title: "A", published: "2020-07-01" };
    const b = { title: "B", published: "2020-07-01" };
    expect(titles(archiveOf(a, b).entries)).toEqual(titles(archiveOf(b, a).entries));
  });

  test("are filed by the day of the conference where no publication is known", () => {
    const { published: _, ...rest } = reportWith({ event: { date: "2021-01-08" } });
    const [entry] = new Archive({ reports: [rest], vocabulary }).entries;
    expect(entry).toMatchObject({
      day: "2021-01-08",
      year: "2021",
      url: "/2021/01/08/tong-ket-cong-tac-nam-2016/",
    });
  });

  test("know the report before and after in time by title and address alone", () => {
    const { entries } = archiveOf(
      { title: "Một", published: "2020-01-01" },
      { title: "Hai", published: "2020-01-02" },
      { title: "Ba", published: "2020-01-03" },
    );
    expect(entries[1]).toMatchObject({
      previous: { title: "Một", url: "/2020/01/01/mot/" },
      next: { title: "Ba", url: "/2020/01/03/ba/" },
    });
    expect(entries[0]).not.toHaveProperty("next");
    expect(entries[2]).not.toHaveProperty("previous");
  });

  test("never share an address", () => {
    const twin = (file: string) => ({ source: { ...reportWith({}).source, file } });
    expect(() => archiveOf(twin("a.txt"), twin("b.txt"))).toThrow(/a\.txt.*b\.txt|b\.txt.*a\.txt/);
  });
});

describe("a year", () => {
  const archive = archiveOf(
    { title: "Triển khai 2021", published: "2021-01-08", reviews: ["2020"], plans: ["2021", "2021-Q1"] },
    { title: "Tổng kết 2021", published: "2022-01-13", reviews: ["2021"], plans: ["2022"] },
    { title: "Nhiệm kỳ", published: "2022-06-01", reviews: ["2020/2022"] },
  );

  test("holds what planned for it and what looked back on it, oldest first, with the periods meant", () => {
    const year = archive.year("2021");
    expect(year?.planned.map(({ entry, periods }) => [entry.report.title, periods])).toEqual([
      ["Triển khai 2021", ["2021", "2021-Q1"]],
    ]);
    expect(year?.lookedBack.map(({ entry, periods }) => [entry.report.title, periods])).toEqual([
      ["Tổng kết 2021", ["2021"]],
      ["Nhiệm kỳ", ["2020/2022"]],
    ]);
  });

  test("is there when it is only spoken of", () => {
    expect(archive.years.map(({ year, entries }) => [year, entries.length])).toEqual([
      ["2022", 2],
      ["2021", 1],
      ["2020", 0],
    ]);
  });
});

describe("a province", () => {
  const archive = archiveOf(
    { title: "Một", provinces: ["quang-binh"] },
    { title: "Hai", provinces: ["quang-tri", "dak-lak"] },
  );

  test("keeps its reports under the name of the time, and says what holds its land today", () => {
    const quangBinh = archive.province("quang-binh");
    expect(titles(quangBinh?.entries ?? [])).toEqual(["Một"]);
    expect(quangBinh?.nowPartOf.map(({ slug }) => slug)).toEqual(["quang-tri"]);
  });

  test("names the provinces it has taken in", () => {
    expect(archive.province("quang-tri")?.heirTo.map(({ slug }) => slug)).toEqual(["quang-binh"]);
  });

  test("has a shelf when it is only the heir of one that has reports", () => {
    expect(archiveOf({ provinces: ["bac-kan"] }).province("thai-nguyen")?.entries).toEqual([]);
  });

  test("stands in the order of the Vietnamese alphabet", () => {
    expect(archive.provinces.map(({ province }) => province.name)).toEqual([
      "Đắk Lắk",
      "Quảng Bình",
      "Quảng Trị",
    ]);
  });
});

test("a paper's shelf has its reports and no other", () => {
  const archive = archiveOf({ title: "Một", publication: "bao-gia-lai" }, { title: "Hai" });
  expect(archive.publications.map(({ publication, entries }) => [publication.name, titles(entries)])).toEqual(
    [["Báo Gia Lai", ["Một"]]],
  );
});

test("kinds and levels have a shelf where there is a report of them, in the order of the schema", () => {
  const archive = archiveOf(
    { title: "Một", event: { kind: "launch" }, level: "district" },
    { title: "Hai", event: { kind: "review" }, level: "central" },
    { title: "Ba" },
  );
  expect(archive.kinds.map(({ value, entries }) => [value, titles(entries)])).toEqual([
    ["review", ["Hai"]],
    ["launch", ["Một"]],
  ]);
  expect(archive.levels.map(({ value }) => value)).toEqual(["central", "district"]);
});
