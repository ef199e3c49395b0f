import { describe, expect, test } from "vitest";
import { isUnnamedCity, levelOfCity } from "../../../src/normalise/facts/level-of-city.ts";
import { stated } from "../../../src/normalise/reading.ts";
import { FILLER, readingWith } from "../reading-of.ts";

test.each([
  ["Ban Tuyên giáo Thành ủy", true],
  ["Ban Chấp hành Đảng bộ thành phố", true],
  ["Thành uỷ Huế", true],
  ["Thành ủy TP. Huế", true],
  ["Thành ủy Pleiku", false],
  ["Đảng ủy Khối Doanh nghiệp thành phố", false],
  ["Tỉnh ủy", false],
])("whether the rank of «%s» is left open: %s", (organiser, open) => {
  expect(isUnnamedCity(organiser)).toBe(open);
});

describe("the rank of a city", () => {
  const of = (text: string, place?: string, organiser = "Thành ủy", day = "2017-03-04") =>
    levelOfCity(
      readingWith(["title", "Tổng kết"], ["body", text], ["body", FILLER]),
      organiser,
      place === undefined ? undefined : stated([place], "given", 2, place),
      day,
    );

  test("is that of the report's province", () => {
    expect(of(FILLER, "hai-phong")).toMatchObject({
      value: "province",
      basis: { rule: "city-of-the-report" },
    });
    expect(of(FILLER, "gia-lai")).toMatchObject({ value: "district", basis: { rule: "city-of-a-province" } });
  });

  test("is read by the rank that the province had on the day", () => {
    expect(of(FILLER, "dong-nai")?.value).toBe("district");
    expect(of(FILLER, "dong-nai", "Thành ủy", "2026-06-01")?.value).toBe("province");
  });

  test("of Huế changed with its province", () => {
    expect(of(FILLER, "thua-thien-hue", "Thành ủy Huế")?.value).toBe("district");
    expect(of(FILLER, "hue", "Thành ủy Huế")?.value).toBe("province");
  });

  test.each([
    ["Thành ủy họp. Đồng chí Phó Bí thư Tỉnh uỷ dự.", "district", "Tỉnh uỷ"],
    ["Thành ủy họp với các quận, huyện.", "province", "các quận"],
    ["Thành ủy cùng Sở Nội vụ họp.", "province", "Sở N"],
    ["Thành ủy họp. Sở Nội vụ và UBND tỉnh dự.", "district", "UBND tỉnh"],
  ])("is told by what stands around it: «%s»", (text, level, words) => {
    expect(of(text)).toMatchObject({
      value: level,
      basis: { known: "inferred", rule: "what-stands-around-the-city", words, line: 2 },
    });
  });

  test("is absent where nothing tells", () => {
    expect(of("Thành ủy họp tổng kết năm.")).toBeUndefined();
  });
});
