import { describe, expect, test } from "vitest";
import { impossibleDayTold } from "../../../src/normalise/facts/impossible-day.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const told = (lead: string) =>
  impossibleDayTold(readingWith(["title", "Họp"], ["body", lead], ["body", FILLER]));

describe("a day that the calendar does not have", () => {
  test.each([
    ["Ngày 31/02/2017, Tỉnh ủy tổ chức hội nghị", "31/02/2017"],
    ["Sáng 30-2, Tỉnh ủy tổ chức hội nghị", "30-2"],
    ["Ngày 29.2.2017, Tỉnh ủy tổ chức hội nghị", "29.2.2017"],
    ["Hôm nay (ngày 31/4), Tỉnh ủy tổ chức hội nghị", "31/4"],
  ])("is told in «%s»", (lead, words) => {
    expect(told(lead)).toEqual({ words, line: 2 });
  });

  test("is told in a dateline", () => {
    expect(impossibleDayTold(readingWith(["furniture", "Cập nhật: 31/02/2017"]))).toEqual({
      words: "31/02/2017",
      line: 1,
    });
  });

  test.each([
    ["Ngày 28/02/2017, Tỉnh ủy tổ chức hội nghị", "a day that is"],
    ["Ngày 29/2, Tỉnh ủy tổ chức hội nghị", "a day of some years"],
    ["Trong ngày 12/16 chỉ tiêu đã đạt", "two numbers"],
    ["Đạt 31/02 tiêu chí", "no word of time"],
    ["Nghị quyết ngày 30/2/1-CT", "a part of a longer number"],
  ])("is not in «%s»: %s", (lead) => {
    expect(told(lead)).toBeUndefined();
  });
});
