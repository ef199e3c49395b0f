import { describe, expect, test } from "vitest";
import { resolveFacts } from "../../src/normalise/facts.ts";
import type { Sidecar } from "../../src/normalise/sidecar.ts";
import { FILLER, readingWith } from "./reading-of.ts";

const resolve = (lead: string, dateline?: string, given: Sidecar = {}) =>
  resolveFacts(
    readingWith(
      ["title", "Tổng kết công tác năm 2016"],
      ...(dateline === undefined ? [] : [["dateline", dateline] as ["dateline", string]]),
      ["body", lead],
      ["body", FILLER],
    ),
    given,
  );
const rules = (lead: string, dateline?: string, given?: Sidecar) =>
  resolve(lead, dateline, given).warnings.map(({ rule }) => rule);
const LEAD = "(GLO)- Ngày 4/3, Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết công tác năm 2016.";

describe("one fact helps to find another", () => {
  test("the dateline gives the year of the event", () => {
    expect(resolve(LEAD, "06/03/2017 08:46").facts["event.date"]).toMatchObject({
      value: "2017-03-04",
      basis: { known: "inferred", rule: "year-nearest-publication" },
    });
  });

  test("so does the day of publication that the archivist gives", () => {
    const { facts } = resolve("Ngày 4/3, Tỉnh ủy Gia Lai họp bàn.", undefined, { published: "2014-03-06" });
    expect(facts["event.date"]?.value).toBe("2014-03-04");
  });

  test("the event, stated with its year, tells the crawl's day from the dateline", () => {
    const { facts, discarded } = resolve("Ngày 4/3/2017, Tỉnh ủy Gia Lai họp.", "Thứ Tư, 15/05/2024");
    expect(facts.published).toBeUndefined();
    expect(discarded).toMatchObject([{ line: { n: 2 }, rule: "crawl-day-header" }]);
  });

  test("the paper, told or given, gives the province where none is named", () => {
    const lead = "Ngày 4/3, các đại biểu họp bàn công tác cán bộ.";
    expect(resolve(`(GLO)- ${lead}`).facts.provinces).toMatchObject({
      value: ["gia-lai"],
      basis: { known: "inferred", rule: "province-of-the-paper" },
    });
    expect(resolve(lead, undefined, { publication: "bao-kon-tum" }).facts.provinces?.value).toEqual([
      "kon-tum",
    ]);
    expect(
      resolve(lead, undefined, { url: "https://baogialai.com.vn/a.html" }).facts.provinces?.value,
    ).toEqual(["gia-lai"]);
  });

  test("the year of the event completes «6 tháng đầu năm»", () => {
    const { facts } = resolveFacts(
      readingWith(["dateline", "05/07/2018"], ["body", "Ngày 4/7, Tỉnh ủy Gia Lai sơ kết 6 tháng đầu năm."]),
      {},
    );
    expect(facts.reviews?.value).toEqual(["2018-H1"]);
    expect(facts["event.kind"]?.value).toBe("mid-term-review");
  });
});

test("every fact says how it is known, and one that the text does not tell is absent", () => {
  const { facts } = resolve(FILLER);
  expect(Object.keys(facts).sort()).toEqual(["event.kind", "reviews", "title"]);
  for (const found of Object.values(facts)) expect(found?.basis.rule).toMatch(/^[a-z-]+$/);
});

test("an address that holds its day tells what «sáng nay» means, where no dateline does", () => {
  const reading = readingWith(
    ["title", "Hội nghị"],
    ["body", "Sáng nay, Ban Dân vận họp."],
    ["body", FILLER],
  );
  const url = "https://example.org/2019/01/08/hop.html";
  expect(resolveFacts(reading, { url }).facts["event.date"]).toMatchObject({
    value: "2019-01-08",
    basis: { known: "inferred", rule: "day-relative-to-publication" },
  });
  expect(resolveFacts(reading, {}).facts["event.date"]).toBeUndefined();
});

describe("a warning", () => {
  test("says which line, which words, and what is the matter", () => {
    expect(resolve(LEAD, "Thứ Ba, 06/03/2017").warnings).toEqual([
      {
        rule: "weekday-contradicts-date",
        message: "the date does not fall on the weekday printed; the date is kept",
        words: "Thứ Ba, 06/03/2017",
        line: 2,
      },
    ]);
    expect(resolve(LEAD, "Thứ Ba, 06/03/2017").facts.published?.value).toBe("2017-03-06");
  });

  test.each<[string, string, Sidecar]>([
    ["day-without-year", "Ngày 4/3, Tỉnh ủy Gia Lai họp bàn công tác cán bộ.", {}],
    ["impossible-day", "Ngày 31/02/2017, Tỉnh ủy Gia Lai họp.", {}],
    ["unknown-tag", "(XYZ) - Tỉnh ủy Gia Lai họp.", {}],
    ["several-provinces", "Bí thư Tỉnh ủy Gia Lai và Bí thư Tỉnh ủy Kon Tum cùng dự.", {}],
    ["province-not-of-that-time", "Ngày 4/8/2025, Tỉnh ủy Quảng Bình họp.", {}],
    ["province-not-of-that-time", "Ngày 4/8/2025, các đại biểu họp.", { publication: "bao-quang-binh" }],
    ["province-not-of-that-time", "Ngày 4/8/2025, các đại biểu họp.", { provinces: ["quang-binh"] }],
  ])("%s is given for «%s»", (rule, lead, given) => {
    const reading = readingWith(["title", "Hội nghị"], ["body", lead], ["body", FILLER]);
    expect(resolveFacts(reading, given).warnings.map((warning) => warning.rule)).toContain(rule);
  });

  test("is not given where nothing is the matter", () => {
    expect(rules(LEAD, "Cập nhật lúc 08:46, Thứ Hai, 06/03/2017 (GMT+7)")).toEqual([]);
    expect(rules("Ngày 30/6/2025, Tỉnh ủy Quảng Bình họp.")).toEqual([]);
  });
});
