import { describe, expect, test } from "vitest";
import { furniture, opensEnding } from "../../../src/normalise/lines/furniture.ts";
import { vocabulary } from "../reading-of.ts";

const { phrases } = vocabulary;

describe("furniture", () => {
  test.each([
    ["Theo dõi Báo X trên Google News", "furniture-phrase"],
    ["Xem thêm", "furniture-phrase"],
    ["Có thể bạn quan tâm", "furniture-phrase"],
    ["TIN LIÊN QUAN:", "furniture-phrase"],
    ["Phản hồi", "furniture-phrase"],
    ["» Bản để in", "related-link"],
    ["Xem cỡ chữ: A+ A-", "furniture-phrase"],
    ["Từ khoá: tổng kết, dân vận", "furniture-phrase"],
    ["Chia sẻ bài viết qua Facebook", "furniture-phrase"],
    ["328 lượt xem", "view-count"],
    ["Lượt xem: 1.204", "view-count"],
    ["Đã có 15 lần đọc", "view-count"],
    [">> Tỉnh ủy tổng kết công tác năm 2016", "related-link"],
    ["→ Xem bản gốc", "related-link"],
    ["00:00 / 03:45", "player-time"],
    ["A+ A-", "font-size"],
    ["aa", "font-size"],
    ["#danvan", "tag-of-the-page"],
    ["Photo", "picture-without-words"],
    ["https://baogialai.com.vn/tin.html", "bare-address"],
    ["www.baogialai.com.vn", "bare-address"],
    ["(*) Đầu đề của Tòa soạn", "note-of-the-editors"],
    ["Đóng Lưu thông tin", "furniture-phrase"],
  ])("«%s» is recognised by the rule «%s»", (text, rule) => {
    expect(furniture(text, phrases)).toEqual({ role: "furniture", rule });
  });

  test.each([
    [
      "Chia sẻ với những khó khăn của đồng bào, đồng chí Bí thư đề nghị các cấp ủy quan tâm hơn nữa.",
      "a sentence",
    ],
    ["Chia sẻ khó khăn với dân.", "a short sentence"],
    ["(*) Đầu đề của bài phát biểu", "no word of the editors"],
    ["Thẻ đảng viên được trao tận tay", "an opening of one word without a colon"],
    ["Đánh giá kết quả công tác dân vận năm 2016", "a headline that opens like a tool of the page"],
    ["Chia sẻ kinh nghiệm làm dân vận ở cơ sở", "another"],
    ["Theo đó, năm 2016 đạt nhiều kết quả", "words that open alike"],
    ["Tổng kết công tác năm 2016", "a headline"],
    ["Kết nạp 328 đảng viên", "a number of something else"],
  ])("«%s» is none: %s", (text) => {
    expect(furniture(text, phrases)).toBeUndefined();
  });
});

test.each([
  ["Tin liên quan", true],
  ["» CÁC TIN KHÁC:", true],
  ["Tin cùng chuyên mục", true],
  ["Tin liên quan đến hội nghị", false],
  ["Xem cỡ chữ", false],
])("whether headlines of other reports follow «%s»: %s", (text, follow) => {
  expect(opensEnding(text, phrases)).toBe(follow);
});

describe("the length of furniture", () => {
  const of = (text: string) => furniture(text, phrases)?.rule;
  const padded = (text: string, words: number) =>
    `${text} ${Array.from({ length: words }, () => "a").join(" ")}`;

  test("is at most sixteen words for a tool of the page", () => {
    expect(of(padded("Có thể bạn quan tâm:", 11))).toBe("furniture-phrase");
    expect(of(padded("Có thể bạn quan tâm:", 12))).toBeUndefined();
  });

  test("is under eighty letters for a counter: a longer line is a sentence", () => {
    expect(of(`328 lượt xem ${"a".repeat(66)}`)).toBe("view-count");
    expect(of(`328 lượt xem ${"a".repeat(67)}`)).toBeUndefined();
  });
});

describe("a line that opens like a tool of the page", () => {
  const of = (text: string) => furniture(text, phrases)?.rule;

  test("is one after three such words whatever it tells of, after two if it tells of nothing that reports do", () => {
    expect(of("Theo dõi Báo Gia Lai trên Google News")).toBe("furniture-phrase");
    expect(of("Đánh giá bài viết này")).toBe("furniture-phrase");
    expect(of("Đánh giá phong trào thi đua")).toBeUndefined();
  });

  test("is one after a single word only as the label before a colon", () => {
    expect(of("Thẻ: dân vận khéo")).toBe("furniture-phrase");
    expect(of("Thẻ đảng viên: trao tận tay")).toBeDefined();
    expect(of("Kết quả: dân vận khéo")).toBeUndefined();
  });
});
