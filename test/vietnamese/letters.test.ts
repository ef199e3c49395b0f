import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byVietnamese, dropInvisible, tidy, tokens, unmarked } from "../../src/vietnamese/letters.ts";

describe("tidied text", () => {
  test.each([
    ["composes what came decomposed", "Đảng bộ".normalize("NFD"), "Đảng bộ"],
    ["makes one space of a no-break space, tabs and runs of spaces", "\u00A0Tỉnh \t  ủy\u00A0", "Tỉnh ủy"],
    ["keeps a slip, a tone style and the case", "trong trong KHOÁ khoá", "trong trong KHOÁ khoá"],
    ["keeps a soft hyphen: it is part of the token", "Đảng\u00ADbộ", "Đảng\u00ADbộ"],
    ["keeps half a surrogate pair", "a\uD83D b", "a\uD83D b"],
  ])("%s", (_, raw, tidied) => {
    expect(tidy(raw)).toBe(tidied);
  });

  test("has the tokens of the raw text, whatever that is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(tokens(tidy(text))).toEqual(tokens(text));
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});

test("tokens are what stands between white space, composed", () => {
  expect(tokens(" - Đảng\u00A0bộ ,\n".normalize("NFD"))).toEqual(["-", "Đảng", "bộ", ","]);
  expect(tokens(" ")).toEqual([]);
});

describe("text without marks", () => {
  test.each([
    ["Xây dựng Đảng", "xay dung dang"],
    ["Xây dựng Đảng".normalize("NFD"), "xay dung dang"],
    ["HÐND", "hdnd"],
    ["Ủy ban, quý ỷ, Ở", "uy ban, quy y, o"],
    ["TP.HCM 2017", "tp.hcm 2017"],
  ])("«%s» is «%s»", (text, plain) => {
    expect(unmarked(text)).toBe(plain);
  });
});

test("characters that are never seen can be taken out of a word", () => {
  expect(dropInvisible("\uFEFFĐả\u00ADng\u200B \u200Fbộ\u2060")).toBe("Đảng bộ");
});

test("dictionary order puts đ after d, marked vowels after bare ones, and numbers by their value", () => {
  const sorted = ["Đồng Nai", "Yên Bái", "Dân vận", "Ấp Bắc", "An Giang", "Quý 10", "Quý 2"].sort(
    byVietnamese,
  );
  expect(sorted).toEqual(["An Giang", "Ấp Bắc", "Dân vận", "Đồng Nai", "Quý 2", "Quý 10", "Yên Bái"]);
});
