import { expect, test } from "vitest";
import { provinceOfAngle } from "../../../src/normalise/facts/province-of-angle.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const LEAD = "Ngày 27/3, Ban Bí thư tổ chức hội nghị toàn quốc học tập nghị quyết.";
const of = (...body: string[]) =>
  provinceOfAngle(readingWith(...body.map((text): ["body", string] => ["body", text])), "2021-03-27");

test("a national conference is told from the place that opens a later sentence", () => {
  expect(of(`${LEAD} Tại tỉnh Phú Thọ, hội nghị được nối tới từng xã.`)).toEqual({
    value: ["phu-tho"],
    basis: {
      known: "inferred",
      rule: "place-that-the-report-is-told-from",
      words: "Tại tỉnh Phú Thọ",
      line: 1,
    },
  });
});

test.each<[string, string[]]>([
  ["the venue that opens the lead", ["Tại Phú Thọ, Ban Bí thư tổ chức hội nghị toàn quốc."]],
  ["a conference of one place", ["Ngày 27/3, Tỉnh ủy họp.", "Tại Phú Thọ, có ba điểm họp."]],
  ["the capital", [LEAD, "Tại Hà Nội, có ba điểm họp."]],
  ["several places", [LEAD, "Tại Phú Thọ, có ba điểm họp.", "Tại Yên Bái, có hai điểm họp."]],
  ["a place that is no province", [LEAD, "Tại Việt Trì, có ba điểm họp.", FILLER]],
])("it is not told by %s", (_, body) => {
  expect(of(...body)).toBeUndefined();
});
