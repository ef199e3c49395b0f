import { expect, test } from "vitest";
import { onlyYear, yearBeside } from "../../../src/normalise/facts/year-beside.ts";
import { findDates } from "../../../src/vietnamese/dates.ts";
import { readingWith } from "../reading-of.ts";

function yearOf(text: string, published = false) {
  const [mention] = findDates(text);
  if (!mention) throw new Error(`no day in «${text}»`);
  return yearBeside(mention, { n: 1, text, role: "body", rule: "given" }, published);
}

test.each([
  ["Ngày 30-11, Ban tổ chức hội nghị báo cáo viên tháng 11-2016.", 2016, "year-of-the-month-beside"],
  ["Sáng 19-9, Ban tổ chức hội nghị báo cáo viên quý III-2012.", 2012, "year-of-the-month-beside"],
  [
    "Ngày 16 và 17-6, Đảng bộ xã tổ chức Đại hội lần thứ XV, nhiệm kỳ 2015 - 2020.",
    2015,
    "first-year-of-the-term",
  ],
])("«%s» is of %i", (text, year, rule) => {
  expect(yearOf(text)).toEqual({ year, rule });
});

test.each([
  ["Ngày 14-10, Ban giao ban quý III năm 2021.", "a quarter that the day is not in"],
  ["Ngày 16-6, Huyện ủy tổ chức hội nghị Ban Chấp hành lần thứ 5, nhiệm kỳ 2015 - 2020.", "no congress"],
  ["Ngày 16-6, Huyện ủy tổ chức sơ kết Nghị quyết Đại hội nhiệm kỳ 2015 - 2020.", "the resolution of one"],
  ["Ngày 29-2, Đảng bộ xã tổ chức Đại hội, nhiệm kỳ 2015 - 2020.", "a day which that year does not have"],
])("«%s» tells none: %s", (text) => {
  expect(yearOf(text)).toBeUndefined();
});

test("the day of publication tells the year of a congress more surely", () => {
  expect(yearOf("Ngày 16-6, Đảng bộ xã tổ chức Đại hội, nhiệm kỳ 2015 - 2020.", true)).toBeUndefined();
});

test("the only year that the lead and the headline name is that of the day, where nothing else tells it", () => {
  const of = (lead: string) => onlyYear(readingWith(["title", "Kỷ niệm ngày truyền thống"], ["body", lead]));
  expect(of("Sáng nay 9/10, Đảng ủy Khối kỷ niệm ngày truyền thống năm 2015.")).toEqual({
    year: 2015,
    rule: "only-year-named",
  });
  expect(of("Sáng nay 9/10, Đảng ủy Khối kỷ niệm ngày truyền thống.")).toBeUndefined();
  expect(of("Ngày 9/10, Đảng ủy Khối họp bàn việc năm 2015 và năm 2016.")).toBeUndefined();
  expect(of("Ngày 9/10, Đảng ủy Khối họp về giai đoạn 2015 - 2020.")).toBeUndefined();
});
