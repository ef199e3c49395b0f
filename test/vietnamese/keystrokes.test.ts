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
])("VNI %s is %s", (typed, meant) => {
  expect(fromKeystrokes(typed)).toBe(meant);
});

test.each(["dang", "hoa", "qh14", "covid19", "hdnd", "xvi", "2017", "đảng", "h1n1", ""])(
  "%s is left as it is",
  (word) => {
    expect(fromKeystrokes(word)).toBeUndefined();
  },
);
