import { expect, test } from "vitest";
import { congress } from "../../../src/normalise/facts/congress.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const of = (lead: string, later = FILLER) => {
  const found = congress(
    readingWith(["title", "Đảng bộ xã vào nhiệm kỳ mới"], ["body", lead], ["body", later]),
    2020,
  );
  return found && [found.reviews?.value, found.plans.value];
};

test("a congress plans the term that it opens, and looks back on the one that the text prints as ending with it", () => {
  const lead = "Ngày 28/5, Đảng bộ xã Ea Tul long trọng tổ chức Đại hội lần thứ V, nhiệm kỳ 2020 - 2025.";
  expect(of(lead, "Nhiệm kỳ 2015 - 2020, kinh tế của xã có bước tiến.")).toEqual([
    ["2015/2020"],
    ["2020/2025"],
  ]);
  expect(of(lead, "Nhiệm kỳ 2010 - 2015, xã còn khó khăn.")).toEqual([undefined, ["2020/2025"]]);
  expect(congress(readingWith(["title", "Tin"], ["body", lead]), 2016)).toBeUndefined();
  expect(congress(readingWith(["title", "Tin"], ["body", lead]), undefined)?.plans.basis).toEqual({
    known: "stated",
    rule: "term-of-the-congress",
    words: "nhiệm kỳ 2020 - 2025",
    line: 2,
  });
});

test.each([
  [
    "Ngày 28/5, Huyện ủy tổ chức quán triệt Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025.",
    "its resolution studied",
  ],
  ["Ngày 28/5, Huyện ủy họp bàn việc chuẩn bị Đại hội nhiệm kỳ 2020 - 2025.", "its preparation"],
  ["Ngày 28/5, Hội khai mạc Đại hội thi đua yêu nước giai đoạn 2020 - 2025.", "a congress of another kind"],
  ["Ngày 28/5, Đảng bộ xã tổ chức Đại hội lần thứ V.", "no term"],
])("«%s» is none: %s", (lead) => {
  expect(of(lead)).toBeUndefined();
});
