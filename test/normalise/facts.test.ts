import { describe, expect, test } from "vitest";
import { resolveFacts } from "../../src/normalise/facts.ts";
import type { Sidecar } from "../../src/normalise/sidecar.ts";
import { FILLER, readingOf, readingWith } from "./reading-of.ts";

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

describe("a warning tells its matter in these words:", () => {
  const warning = (rule: string, lead: string, given: Sidecar = {}) =>
    resolveFacts(readingWith(["title", "Hội nghị"], ["body", lead], ["body", FILLER]), given).warnings.find(
      (one) => one.rule === rule,
    );

  test("a day without its year", () => {
    expect(warning("day-without-year", "Ngày 4/3, Tỉnh ủy Gia Lai họp bàn công tác cán bộ.")).toMatchObject({
      message: "the day of the event is told, its year is not",
      line: 2,
    });
  });

  test("a day that the calendar does not have", () => {
    expect(warning("impossible-day", "Ngày 31/02/2017, Tỉnh ủy Gia Lai họp.")).toMatchObject({
      message: "the calendar has no such day",
      words: expect.stringContaining("31/02/2017"),
    });
  });

  test("a tag of no paper", () => {
    expect(warning("unknown-tag", "(XYZ) - Tỉnh ủy Gia Lai họp.")).toEqual({
      rule: "unknown-tag",
      message: "no one paper of publications.yml signs with this tag",
      words: "XYZ",
      line: 2,
    });
  });

  test("several provinces, by name", () => {
    const lead = "Bí thư Tỉnh ủy Gia Lai và Bí thư Tỉnh ủy Kon Tum cùng dự.";
    expect(warning("several-provinces", lead)).toMatchObject({
      message: "several provinces are named, and nothing tells whose report this is",
      words: expect.stringMatching(/^[^,]*Gia Lai, [^,]*Kon Tum$/),
    });
  });

  test("a province that is no more", () => {
    expect(warning("province-not-of-that-time", "Ngày 4/8/2025, Tỉnh ủy Quảng Bình họp.")).toEqual({
      rule: "province-not-of-that-time",
      message: "there was no Quảng Bình on 2025-08-04",
      words: "Quảng Bình",
    });
  });

  test("which cannot be told without a day", () => {
    expect(warning("province-not-of-that-time", "Tỉnh ủy Quảng Bình họp.")).toBeUndefined();
  });
});

describe("what stands above a report", () => {
  test("is its title, of however many lines, and the first kicker and standfirst", () => {
    const { facts } = resolveFacts(
      readingWith(
        ["kicker", "Gia Lai"],
        ["kicker", "Tin trong tỉnh"],
        ["title", "Tổng kết công tác"],
        ["title", "xây dựng Đảng"],
        ["standfirst", "Đảng bộ bàn việc mới."],
        ["body", FILLER],
      ),
      {},
    );
    expect(facts.title).toMatchObject({
      value: "Tổng kết công tác xây dựng Đảng",
      basis: { known: "stated", rule: "given", line: 3 },
    });
    expect(facts.kicker).toMatchObject({ value: "Gia Lai", basis: { line: 1, words: "Gia Lai" } });
    expect(facts.standfirst?.value).toBe("Đảng bộ bàn việc mới.");
  });
});

describe("the address that the archivist gives", () => {
  const lead = "Ngày 4/3, các đại biểu họp bàn công tác cán bộ.";
  const url = "https://gialai.gov.vn/tin-tuc/hop.html";

  test("tells the province where neither text nor paper does, and is the words of the guess", () => {
    expect(resolve(lead, undefined, { url }).facts.provinces).toEqual({
      value: ["gia-lai"],
      basis: { known: "inferred", rule: "province-in-the-address", words: url },
    });
  });

  test("but not against the text", () => {
    const told = "Ngày 4/3, Tỉnh ủy Kon Tum tổ chức hội nghị.";
    expect(resolve(told, undefined, { url }).facts.provinces?.value).toEqual(["kon-tum"]);
    const several = "Bí thư Tỉnh ủy Hà Giang và Bí thư Tỉnh ủy Kon Tum cùng dự.";
    expect(resolve(several, undefined, { url }).facts.provinces).toBeUndefined();
  });

  test("nor does a host that names none", () => {
    expect(resolve(lead, undefined, { url: "https://example.org/hop.html" }).facts.provinces).toBeUndefined();
  });
});

test("what a given paper tells is known by its name", () => {
  const lead = "Ngày 4/3, các đại biểu họp bàn công tác cán bộ.";
  expect(resolve(lead, undefined, { publication: "bao-kon-tum" }).facts.provinces?.basis).toMatchObject({
    words: "Báo Kon Tum",
  });
});

test("the time of publication does not hide the day", () => {
  const { facts } = resolve("Ngày 4/3, Tỉnh ủy Gia Lai họp bàn.", undefined, {
    published: "2014-03-06T23:30:00+07:00",
  });
  expect(facts["event.date"]?.value).toBe("2014-03-04");
});

test("a day above a report of what was held days later is doubted", () => {
  const of = (printed: string) =>
    resolveFacts(
      readingOf(
        "Hội nghị báo cáo viên các tỉnh phía nam",
        printed,
        "Ngày 21-6, Ban Tuyên giáo Trung ương tổ chức hội nghị báo cáo viên các tỉnh, thành phố phía nam.",
        FILLER,
      ),
      {},
    ).facts.published?.basis;
  expect(of("06/06/2023")).toMatchObject({ known: "inferred", rule: "day-before-the-event" });
  expect(of("22/06/2023")?.known).toBe("stated");
});
