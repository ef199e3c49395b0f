import { describe, expect, test } from "vitest";
import { venue } from "../../../src/normalise/facts/venue.ts";
import { readingWith } from "../reading-of.ts";

const venueOf = (lead: string) => venue(readingWith(["title", "Tổng kết"], ["body", lead]));

describe("the venue", () => {
  test.each([
    ["Ngày 4/3, tại Hà Nội, Ban Tổ chức Trung ương họp", "Hà Nội"],
    ["Sáng 4/3, tại thành phố Pleiku, Tỉnh ủy họp", "thành phố Pleiku"],
    ["Sáng 4/3, tại TP. Hồ Chí Minh, Tỉnh ủy họp", "TP. Hồ Chí Minh"],
    ["Hội nghị diễn ra tại Hội trường Ba Đình.", "Hội trường Ba Đình"],
    ["Hội nghị ở Đà Lạt đã bế mạc", "Đà Lạt"],
  ])("of «%s» is «%s»", (lead, place) => {
    expect(venueOf(lead)?.value).toBe(place);
  });

  test("is stated with the words that lead to it", () => {
    expect(venueOf("Ngày 4/3, tại Hà Nội, Trung ương họp")?.basis).toEqual({
      known: "stated",
      rule: "place-in-the-lead",
      words: "tại Hà Nội",
      line: 2,
    });
  });

  test.each([
    ["Phát biểu tại Hội nghị, đồng chí Bí thư nhấn mạnh", "the conference itself"],
    ["Phát biểu tại Đại hội, đồng chí Bí thư nhấn mạnh", "a congress"],
    ["Tỉnh ủy tổ chức hội nghị tại cơ sở", "no name"],
    [`${"Tỉnh ủy tổ chức hội nghị tổng kết ".repeat(8)}tại Hà Nội.`, "far from the opening"],
  ])("is not told by «%s»: %s", (lead) => {
    expect(venueOf(lead)).toBeUndefined();
  });

  test("is absent where there is no paragraph", () => {
    expect(venue(readingWith(["title", "Họp tại Hà Nội."]))).toBeUndefined();
  });
});
