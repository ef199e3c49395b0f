import { expect, test } from "vitest";
import { provinceOfSeat } from "../../../src/normalise/facts/province-of-seat.ts";
import { stated } from "../../../src/normalise/reading.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const of = (organiser: string, day: string | undefined) =>
  provinceOfSeat(readingWith(["body", FILLER]), stated([organiser], "given", 2, organiser), day);

test.each([
  ["Thành ủy Nha Trang", "2017-03-04", "khanh-hoa"],
  ["Ban Dân vận Thành uỷ Đông Hà", "2017-03-04", "quang-tri"],
  ["Thành ủy Huế", "2017-03-04", "thua-thien-hue"],
  ["Thành ủy Huế", "2025-03-04", "hue"],
])("«%s» on %s is of %s, by its seat", (organiser, day, slug) => {
  expect(of(organiser, day)).toEqual({
    value: [slug],
    basis: { known: "inferred", rule: "seat-of-the-province", words: organiser, line: 2 },
  });
});

test.each<[string, string | undefined, string]>([
  ["Thành ủy Sông Công", "2017-03-04", "a city that is the seat of none"],
  ["Thành ủy Nha Trang", undefined, "no day, on which the seat depends"],
  ["Thành ủy", "2017-03-04", "no name"],
  ["Huyện ủy Krông Pa", "2017-03-04", "no city"],
])("«%s» on %s tells no province: %s", (organiser, day) => {
  expect(of(organiser, day)).toBeUndefined();
});
