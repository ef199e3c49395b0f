import { expect, test } from "vitest";
import { provinceOfHeadline } from "../../../src/normalise/facts/province-of-headline.ts";
import { stated } from "../../../src/normalise/reading.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const of = (title: string, organiser: string | undefined, day: string | undefined = "2016-12-26") =>
  provinceOfHeadline(
    readingWith(["title", title], ["body", FILLER]),
    organiser === undefined ? undefined : stated([organiser], "given", 2, organiser),
    day,
  );

test.each(["Ủy ban Kiểm tra Tỉnh uỷ", "Thường trực HĐND tỉnh"])(
  "a place that opens the headline is the province of «%s»",
  (organiser) => {
    expect(of("Quảng Trị tổng kết công tác kiểm tra", organiser)).toEqual({
      value: ["quang-tri"],
      basis: { known: "inferred", rule: "place-that-opens-the-headline", words: "Quảng Trị", line: 1 },
    });
  },
);

test.each([
  ["the organiser has a name of its own", "Quảng Trị tổng kết công tác", "Tỉnh ủy Hà Tĩnh"],
  ["the organiser is of no province", "Quảng Trị tổng kết công tác", "Ban Tổ chức Trung ương"],
  ["none is told", "Quảng Trị tổng kết công tác", undefined],
  ["the name is a part of a longer one", "Hòa Bình Minh tổng kết công tác", "Tỉnh ủy"],
  ["the place stands further on", "Đảng bộ Quảng Trị tổng kết công tác", "Tỉnh ủy"],
])("it is not where %s", (_, title, organiser) => {
  expect(of(title, organiser)).toBeUndefined();
});

test("it is read by the names of the day", () => {
  expect(of("Hà Tây tổng kết công tác kiểm tra", "Tỉnh ủy", "2006-01-10")?.value).toEqual(["ha-tay"]);
  expect(of("Hà Tây tổng kết công tác kiểm tra", "Tỉnh ủy", "2016-01-10")).toBeUndefined();
});
