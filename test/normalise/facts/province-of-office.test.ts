import { expect, test } from "vitest";
import { provinceOfOffice } from "../../../src/normalise/facts/province-of-office.ts";
import { stated } from "../../../src/normalise/reading.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const of = (organiser: string, day: string | undefined = "2017-03-04") =>
  provinceOfOffice(readingWith(["body", FILLER]), stated([organiser], "given", 2, organiser), day);

test.each([
  ["Đảng bộ Cục Hải quan Đồng Nai", "dong-nai"],
  ["Kho bạc Nhà nước Quảng Ngãi", "quang-ngai"],
  ["Công an Cà Mau", "ca-mau"],
])("«%s» is an office of %s", (organiser, slug) => {
  expect(of(organiser)).toEqual({
    value: [slug],
    basis: { known: "inferred", rule: "province-in-the-name-of-the-office", words: organiser, line: 2 },
  });
});

test.each([
  ["Trường Đại học Thái Nguyên", "a school may stand elsewhere"],
  ["Cục Thuế", "no name"],
  ["Cục Hải quan Hà Nội", "the capital, where central offices are"],
  ["Công an Hà Tây", "no province of that day"],
])("«%s» tells none: %s", (organiser) => {
  expect(of(organiser)).toBeUndefined();
});

test("the name is read by its day", () => {
  expect(
    provinceOfOffice(readingWith(["body", FILLER]), stated(["Công an Cà Mau"], "g", 2, ""), undefined),
  ).toBeUndefined();
});
