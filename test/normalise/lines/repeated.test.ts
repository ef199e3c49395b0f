import { describe, expect, test } from "vitest";
import { isBeginningOf, opensAlike, saysTheSame } from "../../../src/normalise/lines/repeated.ts";

describe("two lines say the same", () => {
  test.each([
    [
      "equal but for case, tone style and punctuation",
      "Quang cảnh Hội nghị Hoà Bình.",
      "QUANG CẢNH HỘI NGHỊ HÒA BÌNH",
    ],
    [
      "one the beginning of the other",
      "Quang cảnh hội nghị",
      "Quang cảnh hội nghị tổng kết năm 2016. Ảnh: Thu Hà",
    ],
    ["mostly the same words", "Đồng chí Nguyễn Văn An phát biểu", "Đồng chí Nguyễn Văn An phát biểu chỉ đạo"],
  ])("%s", (_, first, second) => {
    expect(saysTheSame(first, second)).toBe(true);
    expect(saysTheSame(second, first)).toBe(true);
  });

  test.each([
    ["other words", "Quang cảnh hội nghị", "Đồng chí Nguyễn Văn An phát biểu"],
    ["too short a beginning", "Hội nghị", "Hội nghị tổng kết công tác xây dựng Đảng"],
    ["another speaker", "Đồng chí Nguyễn Văn An phát biểu", "Đồng chí Trần Thị Bình phát biểu"],
  ])("not: %s", (_, first, second) => {
    expect(saysTheSame(first, second)).toBe(false);
  });
});

describe("a standfirst", () => {
  const lead =
    "(GLO)- Sáng 8-1, Ban Tổ chức Tỉnh ủy tổ chức hội nghị tổng kết công tác năm 2020. Đồng chí Bí thư dự.";

  test("is the beginning of the lead, cut off or ending in dots", () => {
    expect(isBeginningOf("(GLO)- Sáng 8-1, Ban Tổ chức Tỉnh ủy tổ chức hội nghị...", lead)).toBe(true);
  });

  test("is not the beginning where it is the whole, too short, or goes its own way", () => {
    expect(isBeginningOf(lead, lead)).toBe(false);
    expect(isBeginningOf("(GLO)- Sáng 8-1, Ban", lead)).toBe(false);
    expect(isBeginningOf("Sáng 8-1, Ban Tổ chức Tỉnh ủy tổ chức hội nghị tổng kết", lead)).toBe(false);
  });

  test("opens as the lead does and parts from it, whatever tag stands before", () => {
    expect(opensAlike("Sáng 8-1, Ban Tổ chức Tỉnh ủy họp bàn việc năm tới.", lead)).toBe(true);
    expect(opensAlike("Sáng 9-1, Ban Tổ chức Tỉnh ủy họp bàn việc năm tới.", lead)).toBe(false);
    expect(opensAlike(`${lead} Hội nghị đã thành công.`, lead)).toBe(false);
  });
});
