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
