import { describe, expect, test } from "vitest";
import { eventDay, type YearClues } from "../../../src/normalise/facts/event-date.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const NOTHING: YearClues = { reviewed: [], planned: [] };
const PUBLISHED: YearClues = { ...NOTHING, published: "2017-03-06" };

function eventOf(lead: string, clues: YearClues = PUBLISHED) {
  return eventDay(readingWith(["title", "Tỉnh ủy tổng kết"], ["body", lead], ["body", FILLER]), clues);
}
function daysOf(lead: string, clues?: YearClues) {
  const { date, endDate } = eventOf(lead, clues);
  return [date?.value, endDate?.value].filter((day) => day !== undefined).join("/");
}

test("a day within a later paragraph is the conference's only where its sentence speaks of a meeting", () => {
  const reading = (later: string) =>
    readingWith(["title", "Đảng bộ tổng kết"], ["body", FILLER], ["body", `${FILLER} ${later}`]);
  const congress = "Ngày 18/6/2020, Đảng bộ đã tổ chức Đại hội lần thứ XII.";
  const meeting = "Ngày 25/12/2020, Đảng bộ đã mở hội nghị tổng kết.";
  expect(eventDay(reading(congress), NOTHING)).toEqual({});
  expect(eventDay(reading(meeting), NOTHING).date?.value).toBe("2020-12-25");
});

describe("the day of the conference", () => {
  test.each([
    ["Ngày 4/3, Tỉnh ủy tổ chức hội nghị", "2017-03-04"],
    ["Sáng 1-3, Tỉnh ủy tổ chức hội nghị", "2017-03-01"],
    ["Sáng ngày 1.3, Tỉnh ủy tổ chức hội nghị", "2017-03-01"],
    ["Hôm nay (6-3), Tỉnh ủy tổ chức hội nghị", "2017-03-06"],
    ["Sáng nay (6/3), Tỉnh ủy tổ chức hội nghị", "2017-03-06"],
    ["Hôm qua (5-3), Tỉnh ủy tổ chức hội nghị", "2017-03-05"],
    ["Chiều qua, 5/3, Tỉnh ủy tổ chức hội nghị", "2017-03-05"],
    ["(GLO)- Sáng 1-3, Tỉnh ủy tổ chức hội nghị", "2017-03-01"],
    ["Ngày 4 tháng 3, Tỉnh ủy tổ chức hội nghị", "2017-03-04"],
    ["Tại Hà Nội, ngày 4/3, Tỉnh ủy tổ chức hội nghị", "2017-03-04"],
    ["Tỉnh ủy vừa họp. Ngày 4/3, hội nghị đã bế mạc", "2017-03-04"],
    ["Trong hai ngày 24 và 25-3, Tỉnh ủy tổ chức hội nghị", "2017-03-24/2017-03-25"],
    ["Từ ngày 28/2 đến 1/3, Tỉnh ủy tổ chức hội nghị", "2017-02-28/2017-03-01"],
    ["Từ ngày 06 đến 07 tháng 11 năm 2013, Tỉnh ủy tổ chức hội nghị", "2013-11-06/2013-11-07"],
  ])("«%s»: %s", (lead, days) => {
    expect(daysOf(lead)).toBe(days);
  });

  test.each([
    [
      "Thực hiện Nghị quyết số 25-NQ/TW, ngày 3/6/2013, Tỉnh ủy tổ chức hội nghị",
      "of a document, after its symbol",
    ],
    ["Thực hiện Chỉ thị của Ban Bí thư ban hành ngày 3/2, Tỉnh ủy họp", "of a document, after its name"],
    ["Các chi bộ phải xong trước ngày 30/6, Tỉnh ủy yêu cầu", "a deadline"],
    ["Tính đến ngày 31/12, toàn Đảng bộ có 3.703 đảng viên", "the last of a count"],
    ["Nhân kỷ niệm ngày 3/2, Tỉnh ủy tổ chức hội nghị", "an anniversary"],
    ["Tỉnh ủy đạt 10/12 chỉ tiêu của năm", "a share"],
    ["Trước đó, ngày 20/12/2016, Huyện ủy đã mở hội nghị", "another meeting before it"],
    ["Nhớ lại hội nghị sơ kết tổ chức ngày 5/7/2016, ai cũng băn khoăn", "a meeting remembered"],
    ["Hội nghị diễn ra ngay sau Đại hội Công đoàn ngày 12/12/2016", "another event in the clause"],
    ["Mỗi tháng xảy ra 1-2 vụ ở cơ sở", "a count"],
    ["Nhiệm kỳ 2015-2020 của Tỉnh ủy", "a term of office"],
    ["Tỉnh ủy tổ chức hội nghị", "none at all"],
  ])("is not told by «%s»: %s", (lead) => {
    expect(eventOf(lead)).toEqual({});
  });

  test("is the one that opens the sentence, whatever day stands in it later or before", () => {
    expect(daysOf("Ngày 4/3, Tỉnh ủy sơ kết Nghị quyết 25-NQ/TW ngày 3/6/2013")).toBe("2017-03-04");
    expect(daysOf("Nhân kỷ niệm ngày 3/2, Tỉnh ủy tổ chức hội nghị. Sáng 4/3, hội nghị bế mạc")).toBe(
      "2017-03-04",
    );
  });

  test("may close a sentence of the second paragraph that speaks of the meeting", () => {
    const told = "Đó là chủ đề của hội nghị do Tỉnh ủy tổ chức ngày 1.3.";
    const reading = readingWith(["title", "Nhiều đổi mới"], ["body", FILLER], ["body", told]);
    expect(eventDay(reading, PUBLISHED).date?.value).toBe("2017-03-01");
  });

  test("may stand in the headline where the lead tells none", () => {
    const reading = readingWith(["title", "Ngày 4/3, Tỉnh ủy tổng kết"], ["body", FILLER]);
    expect(eventDay(reading, PUBLISHED).date?.value).toBe("2017-03-04");
  });
});

describe("the year of the day", () => {
  test("is stated where it is printed, with the words that state it", () => {
    expect(eventOf("Ngày 4/3/2016, Tỉnh ủy tổ chức hội nghị").date).toEqual({
      value: "2016-03-04",
      basis: { known: "stated", rule: "date-with-year", words: "Ngày 4/3/2016", line: 2 },
    });
  });

  test("is inferred, with the rule and the words, where it is not", () => {
    expect(eventOf("Ngày 4/3, Tỉnh ủy tổ chức hội nghị").date?.basis).toEqual({
      known: "inferred",
      rule: "year-nearest-publication",
      words: "Ngày 4/3",
      line: 2,
    });
  });

  test("is that of the same month in its sentence, before what other clues say", () => {
    const lead = (month: string) => `Ngày 30-11, Tỉnh ủy tổ chức hội nghị báo cáo viên ${month}`;
    expect(eventOf(lead("tháng 11-2015")).date).toMatchObject({
      value: "2015-11-30",
      basis: { known: "inferred", rule: "year-of-the-month-beside", words: "Ngày 30-11" },
    });
    expect(eventOf(lead("tháng 12-2015")).date?.value).toBe("2016-11-30");
  });

  test.each<[string, string, Partial<YearClues>, string]>([
    ["nearest the publication, over the end of a year", "28/12", { published: "2017-01-02" }, "2016-12-28"],
    ["nearest the publication, before the end of a year", "2/1", { published: "2016-12-31" }, "2017-01-02"],
    ["the leap year near the publication", "29/2", { published: "2017-03-06" }, "2016-02-29"],
    ["the year planned for", "4/3", { reviewed: [2016], planned: [2017] }, "2017-03-04"],
    [
      "the year before the plan, from October on",
      "28/12",
      { reviewed: [2016], planned: [2017] },
      "2016-12-28",
    ],
    [
      "the year planned for, where it is looked back on too",
      "28/12",
      { reviewed: [2017], planned: [2017] },
      "2017-12-28",
    ],
    ["the year after the one looked back on", "4/3", { reviewed: [2016] }, "2017-03-04"],
    ["the year looked back on, from July on", "28/12", { reviewed: [2016] }, "2016-12-28"],
    ["the year of the half looked back on", "2/7", { reviewed: [2016], part: "H1" }, "2016-07-02"],
    ["the year after the one compared with", "2/7", { comparedWith: 2015 }, "2016-07-02"],
    [
      "the year planned for, above any looked back on",
      "4/3",
      { reviewed: [2015], planned: [2017] },
      "2017-03-04",
    ],
    ["the year before the plan in October", "2/10", { planned: [2017] }, "2016-10-02"],
    ["the year planned for in September", "2/9", { planned: [2017] }, "2017-09-02"],
    ["the year looked back on in July", "2/7", { reviewed: [2016] }, "2016-07-02"],
    [
      "the year planned for beside a part without a year",
      "2/7",
      { planned: [2017], part: "H1" },
      "2017-07-02",
    ],
    ["the year planned for beside a part of it", "28/12", { planned: [2017], part: "9M" }, "2017-12-28"],
  ])("is %s", (_, day, clues, date) => {
    expect(daysOf(`Ngày ${day}, Tỉnh ủy tổ chức hội nghị`, { ...NOTHING, ...clues })).toBe(date);
  });

  test("that nothing tells leaves the day without a year, and its words for a warning", () => {
    expect(eventOf("Sáng 4/3, Tỉnh ủy tổ chức hội nghị", NOTHING)).toEqual({
      withoutYear: { words: "Sáng 4/3", line: 2 },
    });
  });
});

describe("a day that is told by the day of publication alone", () => {
  test.each([
    ["Sáng nay, Tỉnh ủy tổ chức hội nghị", "2017-03-06", "Sáng nay"],
    ["Hôm nay, Tỉnh ủy tổ chức hội nghị", "2017-03-06", "Hôm nay"],
    ["Chiều qua, Tỉnh ủy tổ chức hội nghị", "2017-03-05", "Chiều qua"],
    ["Hôm qua, Tỉnh ủy tổ chức hội nghị", "2017-03-05", "Hôm qua"],
  ])("«%s» is %s", (lead, day, words) => {
    expect(eventOf(lead).date).toEqual({
      value: day,
      basis: { known: "inferred", rule: "day-relative-to-publication", words, line: 2 },
    });
  });

  test("is absent where that day is not known", () => {
    expect(eventOf("Sáng nay, Tỉnh ủy tổ chức hội nghị", NOTHING)).toEqual({});
  });

  test("is the day before over the end of a year", () => {
    expect(daysOf("Hôm qua, Tỉnh ủy họp", { ...NOTHING, published: "2017-01-01T08:00:00+07:00" })).toBe(
      "2016-12-31",
    );
  });
});

describe("of several days", () => {
  const of = (...lines: Parameters<typeof readingWith>) =>
    eventDay(readingWith(["title", "Tỉnh ủy tổng kết"], ...lines), PUBLISHED).date?.value;
  const within = "Tỉnh ủy, sáng 2/3, đã gặp mặt các nhà báo";

  test.each([
    ["a later sentence of the lead", [`${within}. Ngày 4/3, hội nghị đã họp`]],
    ["the next paragraph", [within, "Ngày 4/3, hội nghị đã họp"]],
    ["the next paragraph behind the paper's tag", [within, "(GLO)- Ngày 4/3, hội nghị đã họp"]],
  ])("the one that opens %s is the day of the conference", (_, told) => {
    expect(of(...told.map((text): ["body", string] => ["body", text]))).toBe("2017-03-04");
  });

  test("where none opens a sentence, that of the lead, or of the headline, is", () => {
    expect(of(["body", within], ["body", FILLER])).toBe("2017-03-02");
    const headline = readingWith(["title", within], ["body", FILLER]);
    expect(eventDay(headline, PUBLISHED).date?.value).toBe("2017-03-02");
  });

  test.each([
    ["in a paragraph below that tells of no meeting", within],
    ["beside a sentence that does", `${within}. Hội nghị cũng họp`],
    ["where the meeting made a plan", "Cuộc họp bàn kế hoạch, sáng 2/3, đã có kết quả"],
  ])("none is, %s", (_, told) => {
    expect(of(["body", FILLER], ["body", told])).toBeUndefined();
  });

  test("none is below the third paragraph", () => {
    const above: ["body", string][] = [1, 2, 3].map(() => ["body", FILLER]);
    expect(of(...above, ["body", "Ngày 4/3, Tỉnh ủy họp"])).toBeUndefined();
    expect(of(...above.slice(1), ["body", "Ngày 4/3, Tỉnh ủy họp"])).toBe("2017-03-04");
  });

  test("«từ ngày» opens a range, but alone it may count from a day", () => {
    expect(daysOf("Kể từ ngày 28/2 đến 1/3, Tỉnh ủy tổ chức hội nghị")).toBe("2017-02-28/2017-03-01");
    expect(daysOf("Kể từ ngày 28/2, Tỉnh ủy tổ chức hội nghị")).toBe("");
  });

  test("«sáng nay» far into a paragraph is not the day of the conference", () => {
    expect(daysOf(`${"xã ".repeat(140)} sáng nay, Tỉnh ủy họp`)).toBe("");
  });
});

test.each<[string, string, Partial<YearClues>]>([
  ["year-of-the-part-reviewed", "2/7", { reviewed: [2016], part: "H1" }],
  ["year-planned-for", "4/3", { planned: [2017] }],
  ["year-looked-back-on", "4/3", { reviewed: [2016] }],
  ["year-after-the-one-compared-with", "4/3", { comparedWith: 2015 }],
])("a year that is inferred says how: %s", (rule, day, clues) => {
  expect(eventOf(`Ngày ${day}, Tỉnh ủy họp`, { ...NOTHING, ...clues }).date?.basis.rule).toBe(rule);
});

test("the weekday may stand between the time of day and the day", () => {
  expect(daysOf("Hội nghị diễn ra vào sáng thứ Ba (28/2)")).toBe("2017-02-28");
  expect(daysOf("Chiều thứ 2 (6/3), Tỉnh ủy tổ chức hội nghị")).toBe("2017-03-06");
});

test("a meeting that is reported was held before, however long ago", () => {
  expect(daysOf("Sáng 24/7, Quận ủy tổ chức hội nghị", { ...NOTHING, published: "2020-02-27" })).toBe(
    "2019-07-24",
  );
  expect(daysOf("Sáng 28/2, Quận ủy tổ chức hội nghị", { ...NOTHING, published: "2020-02-27" })).toBe(
    "2020-02-28",
  );
});

test("a dash left before the lead hides nothing of its day", () => {
  expect(daysOf("- Trong 2 ngày 1 và 2-3, Đảng bộ xã mở đại hội")).toBe("2017-03-01/2017-03-02");
});

test("a range below the lead that begins on the day of the event tells its last day", () => {
  const lead = "Ngày 22-5-2012, Đảng ủy Khối khai giảng lớp bồi dưỡng.";
  const of = (below: string) =>
    eventDay(readingWith(["body", lead], ["body", below]), { reviewed: [], planned: [] }).endDate;
  expect(of("Lớp học được tổ chức trong 2 ngày, từ ngày 22-5 - 23-5-2012.")).toMatchObject({
    value: "2012-05-23",
    basis: { known: "inferred", rule: "range-that-begins-that-day" },
  });
  expect(of("Lớp học sau được tổ chức từ ngày 24-5 đến 25-5-2012.")).toBeUndefined();
  expect(of("Mưa lớn từ ngày 22 đến 23-5 gây thiệt hại.")).toBeUndefined();
});

test("the range that tells the last day may stand in any paragraph", () => {
  const body = [
    "Ngày 10/4, Sở Tư pháp tổ chức hội nghị.",
    FILLER,
    FILLER,
    "Hội nghị diễn ra trong 2 ngày 10 và 11/4.",
  ];
  const reading = readingWith(["title", "Hội nghị"], ...body.map((text): ["body", string] => ["body", text]));
  expect(eventDay(reading, { published: "2018-04-20", reviewed: [], planned: [] }).endDate?.value).toBe(
    "2018-04-11",
  );
});
