import { describe, expect, test } from "vitest";
import { published } from "../../../src/normalise/facts/published.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const CRAWL = "Thứ Tư, 15/05/2024";
const OWN = "Cập nhật lúc 08:46, Thứ Hai, 06/03/2017 (GMT+7)";
const reading = (...datelines: string[]) =>
  readingWith(...datelines.map((text): ["dateline", string] => ["dateline", text]), ["body", FILLER]);

describe("the day of publication", () => {
  test("is that of the only dateline, stated with its words", () => {
    expect(published(reading(OWN), undefined, [])).toEqual({
      published: {
        value: "2017-03-06T08:46:00+07:00",
        basis: { known: "stated", rule: "dateline", words: OWN, line: 1 },
      },
      discarded: [],
    });
  });

  test.each([
    ["before the report's own dateline", [CRAWL, OWN]],
    ["after it", [OWN, CRAWL]],
  ])("is not the day of the crawl, %s", (_, datelines) => {
    const { published: found, discarded } = published(reading(...datelines), "2017-03-04", []);
    expect(found?.value).toBe("2017-03-06T08:46:00+07:00");
    expect(discarded).toMatchObject([{ line: { text: CRAWL }, rule: "crawl-day-header" }]);
  });

  test("is not the day of the crawl where the conference speaks of other years", () => {
    expect(published(reading(CRAWL), undefined, [2016, 2017])).toMatchObject({
      discarded: [{ rule: "crawl-day-header" }],
    });
    expect(published(reading(CRAWL), undefined, [2016, 2017]).published).toBeUndefined();
  });

  test.each([
    ["2017-03-07", "the day before: an event announced"],
    ["2017-03-06", "the same day"],
    ["2017-01-05", "sixty days after"],
  ])("may lie so to the event of %s: %s", (day) => {
    expect(published(reading("06/03/2017"), day, []).published?.value).toBe("2017-03-06");
  });

  test.each([
    ["2017-03-08", "two days before"],
    ["2017-01-04", "more than sixty days after"],
  ])("may not lie so to the event of %s: %s", (day) => {
    expect(published(reading("06/03/2017"), day, []).published).toBeUndefined();
  });

  test.each<[string, string | undefined, string]>([
    ["06/03/2014", "2014-03-06", "the year before the first"],
    ["06/03/2018", "2018-03-06", "the year after the last"],
    ["06/03/2013", undefined, "earlier"],
    ["06/03/2019", undefined, "later"],
  ])("%s is %s where the report speaks of 2015 and 2017: %s", (dateline, day) => {
    expect(published(reading(dateline), undefined, [2017, 2015]).published?.value).toBe(day);
  });

  test("is near the event, though a dateline far from it has a time", () => {
    expect(published(reading("08:24, 14/07/2019", "06/03/2017"), "2017-03-04", []).published?.value).toBe(
      "2017-03-06",
    );
  });

  test("is in the years that the report speaks of, where one of these datelines has a time", () => {
    const all = reading("08:00, 14/07/2015", "20/06/2020", "08:24, 14/07/2020");
    expect(published(all, undefined, [2020]).published?.basis.line).toBe(3);
  });

  test("is read from the dateline with a time, then from the one with a label", () => {
    const second = "second-dateline";
    expect(published(reading("07/03/2017", OWN), undefined, [])).toMatchObject({
      published: { basis: { line: 2 } },
      discarded: [{ line: { n: 1 }, rule: second }],
    });
    expect(published(reading("07/03/2017", "Ngày đăng: 06/03/2017"), undefined, [])).toMatchObject({
      published: { value: "2017-03-06" },
      discarded: [{ rule: second }],
    });
  });

  test("is absent without a dateline", () => {
    expect(published(reading(), "2017-03-04", [2016])).toEqual({ discarded: [] });
  });
});

test("may run into the lead: «09:34 26/04/2019 Chiều 25-4, …»", () => {
  const of = (lead: string) => published(readingWith(["body", lead]), undefined, []).published;
  expect(of("09:34 26/04/2019 Chiều 25-4, Ban Tuyên giáo Thành ủy họp")).toEqual({
    value: "2019-04-26T09:34:00+07:00",
    basis: { known: "stated", rule: "moment-before-the-lead", words: "09:34 26/04/2019", line: 1 },
  });
  expect(of("26/04/2019 Chiều 25-4, Ban Tuyên giáo Thành ủy họp")).toBeUndefined();
});

test("a name beside the date is handed on as a byline, and a contradicting weekday for a warning", () => {
  expect(published(reading("Thu Hà - Thứ Ba, 06/03/2017"), undefined, [])).toMatchObject({
    byline: { text: "Thu Hà", line: 1 },
    wrongWeekday: { line: { n: 1 } },
  });
});

test("the moment may stand in brackets behind the headline, where it has a time", () => {
  const of = (title: string) => published(readingWith(["title", title], ["body", FILLER]), undefined, []);
  expect(of("Hoàng Mai: Quán triệt nghị quyết (11:25 21/09/2020)").published).toEqual({
    value: "2020-09-21T11:25:00+07:00",
    basis: { known: "stated", rule: "moment-behind-the-headline", words: "11:25 21/09/2020", line: 1 },
  });
  expect(of("Kỷ niệm ngày thành lập Đảng (03/02/2020)").published).toBeUndefined();
});

test("a year that the report happens to name does not make the day of the crawl its own", () => {
  const own = "08:24, 14/07/2017";
  expect(published(reading("Thứ Bảy, 20/06/2020", own), undefined, [2020]).published?.basis.words).toBe(own);
});

test("the day of the last change is not that of publication", () => {
  const last = "Lần cập nhật cuối ( Thứ hai, 09 Tháng 1 2012 08:10 )";
  const first = "Thứ sáu, 06 Tháng 1 2012 14:25 Viết bởi Phòng Tổ chức - Hành chính";
  expect(published(reading(first, last), "2012-01-05", []).published?.value).toBe(
    "2012-01-06T14:25:00+07:00",
  );
  expect(published(reading(last), "2012-01-05", []).published?.value).toBe("2012-01-09T08:10:00+07:00");
});

test("the day of a letterhead is that of publication by inference only", () => {
  const of = (line: string) =>
    published(readingWith(["title", "Tỉnh ủy họp"], ["dateline", line], ["body", FILLER]), undefined, [])
      .published;
  expect(of("Hải Phòng, ngày 17 tháng 02 năm 2020")?.basis).toMatchObject({
    known: "inferred",
    rule: "day-of-the-letterhead",
  });
  expect(of("17/02/2020")?.basis.known).toBe("stated");
});

test("a moment may run into the lead, with its label", () => {
  const lead = `Đã đăng vào 13/08/2020 lúc 8:39Sáng 12/8, ${FILLER}`;
  expect(published(readingWith(["title", "Đại hội"], ["body", lead]), undefined, []).published?.value).toBe(
    "2020-08-13T08:39:00+07:00",
  );
});
