import { expect, test } from "vitest";
import { fromKeystrokes } from "../../src/vietnamese/keystrokes.ts";

test.each([
  ["ddangr", "đảng"],
  ["dangdr", "đảng"],
  ["xaay", "xây"],
  ["xayas", "xấy"],
  ["duwngj", "dựng"],
  ["dungwj", "dựng"],
  ["truowngf", "trường"],
  ["truongwf", "trường"],
  ["nguyeenx", "nguyễn"],
  ["hoaf", "hòa"],
  ["quyeets", "quyết"],
  ["gias", "giá"],
  ["trij", "trị"],
  ["tw", "tư"],
  ["coong", "công"],
  ["aan", "ân"],
  ["quaan", "quân"],
  ["mowis", "mới"],
  ["nawm", "năm"],
  ["giuwax", "giữa"],
  ["quys", "quý"],
  ["gif", "gì"],
  ["uwows", "ướ"],
])("Telex %s is %s", (typed, meant) => {
  expect(fromKeystrokes(typed)).toBe(meant);
});

test.each([
  ["d9ang3", "đảng"],
  ["xa6y", "xây"],
  ["du75ng", "dựng"],
  ["dung75", "dựng"],
  ["tru7o7ng2", "trường"],
  ["truong72", "trường"],
  ["hoa2", "hòa"],
  ["na8m", "năm"],
  ["o7n", "ơn"],
  ["qua6n", "quân"],
  ["gi2", "gì"],
  ["hoa1", "hóa"],
])("VNI %s is %s", (typed, meant) => {
  expect(fromKeystrokes(typed)).toBe(meant);
});

test.each([
  "dang",
  "hoa",
  "qh14",
  "covid19",
  "hdnd",
  "xvi",
  "2017",
  "đảng",
  "h1n1",
  "",
  "2dang",
  "bcd",
  "sdf",
  "d9",
  "coongx1",
  "street",
])("%s is left as it is", (word) => {
  expect(fromKeystrokes(word)).toBeUndefined();
});
