import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences } from "../../src/vietnamese/sentences.ts";

const texts = (paragraph: string) => sentences(paragraph).map(({ text }) => text);

describe("a sentence ends", () => {
  test.each([
    ["at a full stop before a capital", "Hội nghị đã họp. Đồng chí Bí thư dự.", 2],
    ["at a question or exclamation mark", "Vì sao? Vì dân! Và vì Đảng.", 3],
    ["at an ellipsis", "Xây dựng Đảng… Năm 2016 đã qua.", 2],
    ["after the quotation mark that closes it", "“Học đi đôi với hành.” Đó là lời Bác.", 2],
    [
      "before a number and before an opening quotation mark",
      "Họp xong. 15 đồng chí dự. “Dân vận khéo” là gì.",
      3,
    ],
  ])("%s", (_, paragraph, count) => {
    expect(texts(paragraph)).toHaveLength(count);
  });
});

describe("no sentence ends", () => {
  test.each([
    ["after the title of a scholar", "PGS. TS. Nguyễn A dự."],
    ["after «TW.» and «T.Ư.»", "Ban Tổ chức T.Ư. Đảng và Văn phòng TW. Đảng họp."],
    ["after «TP.»", "Thành ủy TP. Hồ Chí Minh và Tp. Huế họp."],
    ["after an initial", "Đồng chí Y. Thông dự."],
    ["after an ordinal", "Mục tiêu 1. Xây dựng Đảng"],
    ["before a small letter", "Tổng kết v.v. và triển khai"],
    ["inside a number", "Có 3.703 đảng viên, tăng 1.5 lần"],
    ["at the end mark", "Hội nghị thành công tốt đẹp./."],
  ])("%s", (_, paragraph) => {
    expect(texts(paragraph)).toEqual([paragraph]);
  });
});

test("a sentence says where it begins", () => {
  expect(sentences("Một.  Hai.")).toEqual([
    { index: 0, text: "Một." },
    { index: 6, text: "Hai." },
  ]);
});

test("an empty paragraph has no sentence", () => {
  expect(sentences("")).toEqual([]);
});

test("sentences and the space between them give back the paragraph, whatever it is", () => {
  const piece = fc.oneof(
    fc.constantFrom(". ", "… ", "! ", "TP. ", "Đảng", "“", ".” ", "./.", " 12. ", "\u00A0", "a"),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
      (paragraph) => {
        let end = 0;
        for (const { index, text } of sentences(paragraph)) {
          expect(paragraph.slice(end, index).trim()).toBe("");
          expect(paragraph.slice(index, index + text.length)).toBe(text);
          end = index + text.length;
        }
        expect(paragraph.slice(end).trim()).toBe("");
      },
    ),
  );
});
