import { expect, test } from "vitest";
import { provinceOfPage } from "../../../src/normalise/facts/province-of-page.ts";
import { FILLER, readingWith } from "../reading-of.ts";

type Lines = Parameters<typeof readingWith>;
const of = (day: string | undefined, ...lines: Lines) =>
  provinceOfPage(readingWith(...lines, ["body", FILLER]), day);

test.each<[string, Lines[number], string]>([
  ["beside the date", ["dateline", "Hải Phòng, ngày 17 tháng 02 năm 2020"], "hai-phong"],
  ["on a line of the page", ["furniture", "TỈNH ĐỒNG NAI"], "dong-nai"],
  ["on a line of the page", ["furniture", "Thành phố Đà Nẵng"], "da-nang"],
])("the province is named %s", (_, line, slug) => {
  expect(of("2020-02-17", line)).toEqual({
    value: [slug],
    basis: { known: "inferred", rule: "province-of-the-page", words: line[1], line: 1 },
  });
});

test.each<[string, Lines]>([
  ["the capital, where ministries sit", [["dateline", "Hà Nội, ngày 11 tháng 01 năm 2024"]]],
  [
    "several, as in a menu",
    [
      ["furniture", "Tỉnh Bình Định"],
      ["furniture", "Tỉnh Phú Yên"],
    ],
  ],
  ["a name among other words", [["furniture", "Tin tỉnh Đồng Nai"]]],
])("it is not told by %s", (_, lines) => {
  expect(of("2020-02-17", ...lines)).toBeUndefined();
});

test("it is read by the names of the day", () => {
  expect(of("2025-12-16", ["furniture", "TỈNH BẮC KẠN"])).toBeUndefined();
  expect(of(undefined, ["furniture", "TỈNH ĐỒNG NAI"])).toBeUndefined();
});

test.each<[string, Lines[number], string]>([
  [
    "in its address",
    ["furniture", "Địa chỉ: Khu 3, thị trấn Đồng Mỏ, huyện Chi Lăng, tỉnh Lạng Sơn"],
    "lang-son",
  ],
  ["in its imprint", ["furniture", "Bản quyền thuộc UBND huyện Đắk Song, tỉnh Đắk Nông"], "dak-nong"],
  [
    "by what it is an organ of",
    ["furniture", "Cơ quan chủ quản: Tỉnh ủy Gia Lai. Giấy phép số 12"],
    "gia-lai",
  ],
])("the province of the site is named %s", (_, line, slug) => {
  expect(of("2018-05-29", line)?.value).toEqual([slug]);
});

test("the headline of another report tells no province of the page", () => {
  expect(of("2018-05-29", ["furniture", "Đoàn công tác tỉnh Lạng Sơn thăm tỉnh Gia Lai"])).toBeUndefined();
});
