import { expect, test } from "vitest";
import { provinceAlone } from "../../../src/normalise/facts/province-alone.ts";
import { stated } from "../../../src/normalise/reading.ts";
import { readingWith } from "../reading-of.ts";

const of = (paragraph: string, organiser = "Ban Dân vận Tỉnh ủy", day: string | undefined = "2022-04-05") =>
  provinceAlone(
    readingWith(["body", "Hội nghị vừa diễn ra."], ["body", paragraph]),
    stated([organiser], "given", 1, ""),
    day,
  );

test("the only province that is named, at a place, is that of a body without a name", () => {
  expect(of("Ban theo dõi tình hình tôn giáo tại Kon Tum và ở cơ sở.")).toEqual({
    value: ["kon-tum"],
    basis: { known: "inferred", rule: "only-province-named", words: "Kon Tum", line: 2 },
  });
});

test.each([
  ["several are named", "Đoàn đã đến thăm nhân dân Gia Lai, Kon Tum và ở Đắk Lắk."],
  ["it is a person's name", "Đồng chí Phan Hải Dương nêu kinh nghiệm."],
  ["more of a name follows", "Ban họp tại Hòa Bình Minh."],
])("none is where %s", (_, paragraph) => {
  expect(of(paragraph)).toBeUndefined();
});

test("none is where the body has a name, or the day is not known", () => {
  expect(of("Ban họp tại Kon Tum.", "Tỉnh ủy Gia Lai")).toBeUndefined();
  expect(
    provinceAlone(readingWith(["body", "Tỉnh ủy họp tại Kon Tum."]), undefined, undefined),
  ).toBeUndefined();
});

test("the name of a house is no place's", () => {
  expect(of("Hội nghị tại Khách sạn Hòa Bình bàn việc ở thành phố Kon Tum.")?.value).toEqual(["kon-tum"]);
});

test("the province of a district's body is told by the committee above it, not by a place", () => {
  expect(of("Ban thực hiện các đề án của Tỉnh ủy Đắk Nông.", "Ban Tuyên giáo Huyện ủy")?.value).toEqual([
    "dak-nong",
  ]);
  expect(of("Nhân dân đi chợ ở Đắk Nông.", "Ban Tuyên giáo Huyện ủy")).toBeUndefined();
});

test("the province of an office without a name is told as that of a committee is", () => {
  expect(of("Sở thực hiện đề án trồng trọt của tỉnh Bạc Liêu.", "Sở Nông nghiệp")?.value).toEqual([
    "bac-lieu",
  ]);
});
