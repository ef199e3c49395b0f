import { expect, test } from "vitest";
import * as english from "../../templates/languages/en/dates.ts";
import { day, dayInWords, period } from "../../templates/languages/vi/dates.ts";
import { time } from "../../templates/time.ts";

test("a day is written as Vietnamese readers write it", () => {
  expect(day("2017-03-06T08:46:00+07:00")).toBe("6/3/2017");
  expect(dayInWords("2017-03-06")).toBe("Thứ Hai, ngày 6 tháng 3 năm 2017");
});

test("a time is given only where one was printed", () => {
  expect([time("2017-03-06T08:46:00+07:00"), time("2017-03-06")]).toEqual(["08:46", undefined]);
});

test.each([
  ["2016", "năm 2016"],
  ["2020-H1", "6 tháng đầu năm 2020"],
  ["2021-Q1", "quý I năm 2021"],
  ["2020-9M", "9 tháng đầu năm 2020"],
  ["2018-12", "tháng 12 năm 2018"],
  ["2018-04", "tháng 4 năm 2018"],
  ["2016/2020", "2016–2020"],
  ["2019-H2/2020-H1", "6 tháng cuối năm 2019 đến 6 tháng đầu năm 2020"],
])("the period %s is read «%s»", (value, words) => {
  expect(period(value)).toBe(words);
});

test("in English the month is a word, since 3/4 is two days", () => {
  expect(english.day("2017-03-06T08:46:00+07:00")).toBe("6 Mar 2017");
  expect(english.dayInWords("2017-03-06")).toBe("Monday, 6 March 2017");
});

test.each([
  ["2016", "2016"],
  ["2020-H1", "first half of 2020"],
  ["2021-Q1", "first quarter of 2021"],
  ["2020-9M", "first nine months of 2020"],
  ["2018-12", "December 2018"],
  ["2016/2020", "2016–2020"],
  ["2019-H2/2020-H1", "second half of 2019 to first half of 2020"],
])("the period %s is read «%s» in English", (value, words) => {
  expect(english.period(value)).toBe(words);
});
