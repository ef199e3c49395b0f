import { expect, test } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { reportDocument } from "../../src/search/report-document.ts";

const report = (facts: Partial<Report>) =>
  ({ title: "Tên", body: [], captions: [], basis: {}, ...facts }) as unknown as Report;

const metaOf = (facts: Partial<Report>) =>
  reportDocument({
    report: report(facts),
    url: "/x/",
    provinceNames: ["Gia Lai"],
    publicationName: "Báo Gia Lai",
  }).meta;

test("the day of a conference is told from a day of publication", () => {
  const event = { date: "2021-01-08" };
  expect(metaOf({ event })).toMatchObject({ date: "2021-01-08", event: "1" });
  const published = metaOf({ event, published: "2021-01-09T08:00:00+07:00" });
  expect(published).toMatchObject({ date: "2021-01-09" });
  expect(published).not.toHaveProperty("event");
});

test("what was inferred is named, what is stated or given is not", () => {
  const basis: Report["basis"] = {
    published: { known: "stated", words: "8/1/2021" },
    provinces: { known: "inferred", rule: "publication-province", words: "Báo Gia Lai" },
    publication: { known: "inferred", rule: "opening-tag", words: "(GLO)" },
  } as Report["basis"];
  expect(metaOf({ published: "2021-01-08", basis }).guessed).toBe("province publication");
  expect(metaOf({ published: "2021-01-08" })).not.toHaveProperty("guessed");
});

test("the occasion is shown and looked for, with what was planned; a guess is named", () => {
  const document = reportDocument({
    report: report({}),
    url: "/x/",
    provinceNames: [],
    occasion: { name: "Sơ kết 6 tháng đầu năm 2018", guessed: true },
    tasks: ["Nhiệm vụ 6 tháng cuối năm 2018"],
  });
  expect(document.keywords).toEqual(
    expect.arrayContaining(["Sơ kết 6 tháng đầu năm 2018", "Nhiệm vụ 6 tháng cuối năm 2018"]),
  );
  expect(document.meta).toMatchObject({ occasion: "Sơ kết 6 tháng đầu năm 2018", guessed: "occasion" });
});

test("a draft is named as one", () => {
  expect(metaOf({ draft: true })).toMatchObject({ draft: "1" });
  expect(metaOf({})).not.toHaveProperty("draft");
});

test("of the two days it is the shown one whose guess counts", () => {
  const basis = { "event.date": { known: "inferred", rule: "nearest-year", words: "Ngày 8/1" } };
  const event = { date: "2021-01-08" };
  expect(metaOf({ event, basis: basis as Report["basis"] }).guessed).toBe("date");
  expect(metaOf({ event, published: "2021-01-09", basis: basis as Report["basis"] })).not.toHaveProperty(
    "guessed",
  );
});

test("a report is looked for in all its words, as they stand on its page, and by its facts", () => {
  const document = reportDocument({
    report: report({
      title: "Tổng kết năm 2016",
      kicker: "LÂM ĐỒNG",
      standfirst: "Hội nghị bàn việc mới.",
      published: "2017-03-06T08:46:00+07:00",
      event: { date: "2017-03-04" },
      author: "Hồng Yến",
      body: ["Đoạn đầu.", "Đoạn sau."],
      captions: [{ text: "Quang cảnh", credit: "Ảnh: A" }, { text: "Đại biểu" }],
    }),
    url: "/2017/03/06/tong-ket-nam-2016/",
    provinceNames: ["Quảng Bình", "Gia Lai"],
    heirs: [{ formerly: "Quảng Bình", now: "Quảng Trị" }],
    publicationName: "Báo Lâm Đồng",
    levelName: "Cấp tỉnh",
    kindName: "Tổng kết",
    occasion: { name: "Tổng kết năm 2016", guessed: false },
    tasks: ["Nhiệm vụ năm 2017"],
  });
  expect(document).toEqual({
    url: "/2017/03/06/tong-ket-nam-2016/",
    title: "Tổng kết năm 2016",
    date: "2017-03-06T08:46:00+07:00",
    paragraphs: [
      { text: "LÂM ĐỒNG" },
      { text: "Hội nghị bàn việc mới." },
      { text: "Đoạn đầu.", id: "doan-1" },
      { text: "Đoạn sau.", id: "doan-2" },
      { text: "Quang cảnh Ảnh: A" },
      { text: "Đại biểu" },
      { text: "Hồng Yến" },
    ],
    keywords: ["Quảng Bình, Gia Lai 2017", "Báo Lâm Đồng", "Tổng kết năm 2016", "Nhiệm vụ năm 2017"],
    filters: {
      year: ["2017"],
      province: ["Quảng Bình", "Gia Lai"],
      publication: ["Báo Lâm Đồng"],
      level: ["Cấp tỉnh"],
      kind: ["Tổng kết"],
    },
    heirs: [{ formerly: "Quảng Bình", now: "Quảng Trị" }],
    meta: {
      date: "2017-03-06",
      province: "Quảng Bình, Gia Lai",
      publication: "Báo Lâm Đồng",
      occasion: "Tổng kết năm 2016",
    },
  });
});

test("a report of which hardly anything is known is looked for by its words", () => {
  expect(reportDocument({ report: report({ body: ["Đoạn."] }), url: "/x/", provinceNames: [] })).toEqual({
    url: "/x/",
    title: "Tên",
    paragraphs: [{ text: "Đoạn.", id: "doan-1" }],
    keywords: [""],
    filters: { year: [], province: [], publication: [], level: [], kind: [] },
    meta: { event: "1" },
  });
});

test("where only the day of the conference is known, the report is dated by it", () => {
  const { date, filters, keywords } = reportDocument({
    report: report({ event: { date: "2021-01-08" } }),
    url: "/x/",
    provinceNames: [],
  });
  expect({ date, year: filters.year, keywords }).toEqual({
    date: "2021-01-08",
    year: ["2021"],
    keywords: ["2021"],
  });
});
