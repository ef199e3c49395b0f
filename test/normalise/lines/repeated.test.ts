import { describe, expect, test } from "vitest";
import { isBeginningOf, isInside, opensAlike, saysTheSame } from "../../../src/normalise/lines/repeated.ts";

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

describe("how much must be shared", () => {
  test("three words of a beginning, two do not tell", () => {
    expect(saysTheSame("Quang cảnh đẹp", "Quang cảnh đẹp của hội nghị tổng kết năm")).toBe(true);
    expect(saysTheSame("Quang cảnh", "Quang cảnh đẹp của hội nghị tổng kết năm")).toBe(false);
  });

  test("a beginning ends with a whole word", () => {
    expect(saysTheSame("Quang cảnh hội", "Quang cảnh hộif một hai ba bốn năm sáu bảy")).toBe(false);
  });

  test("six of ten words, counted once each", () => {
    expect(saysTheSame("a b c d e f g h", "a b c d e f i j")).toBe(true);
    expect(saysTheSame("a b c d e f g h", "a b c d e i j k")).toBe(false);
  });

  test("of two captions with one credit, six of ten words of the shorter", () => {
    const [shorter, longer] = ["Lễ trao thưởng hôm qua. Ảnh: Thu Hà", "Đại biểu dự trao thưởng. Ảnh: Thu Hà"];
    expect(saysTheSame(shorter, longer)).toBe(true);
    expect(saysTheSame(shorter, longer.replace("Thu Hà", "Lê Na"))).toBe(false);
    expect(saysTheSame(shorter.replace(" Ảnh:", ""), longer.replace(" Ảnh:", ""))).toBe(false);
  });

  test("eight words of a standfirst, seven do not tell", () => {
    const lead = "một hai ba bốn năm sáu bảy tám chín mười";
    expect(isBeginningOf("một hai ba bốn năm sáu bảy tám", lead)).toBe(true);
    expect(isBeginningOf("một hai ba bốn năm sáu bảy", lead)).toBe(false);
  });

  test("six words of an opening, five do not tell", () => {
    const lead = "một hai ba bốn năm sáu bảy tám";
    expect(opensAlike("một hai ba bốn năm sáu", lead)).toBe(true);
    expect(opensAlike("một hai ba bốn năm", lead)).toBe(false);
    expect(opensAlike("một hai ba bốn năm sáu chín mười", lead)).toBe(false);
  });
});

test("a part of a headline is one word for word, in either tone style", () => {
  expect(isInside("Hội nghị Tỉnh ủy", "Bí thư dự Hội nghị Tỉnh uỷ")).toBe(true);
  expect(isInside("Bí thư dự", "Bí thư dự")).toBe(true);
  expect(isInside("Hội nghị tổng kết", "Tổng kết hội nghị")).toBe(false);
  expect(isInside("thư dự", "Bí thư dựng lại")).toBe(false);
});
