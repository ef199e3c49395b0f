import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unmarked } from "../../src/vietnamese/letters.ts";
import { isSyllable, oldStyle, sameWord, toneStyles } from "../../src/vietnamese/tones.ts";

interface Fixture {
  pairs: { input: string; old: string; new: string }[];
  keep: string[];
}
const { pairs, keep } = JSON.parse(
  readFileSync(new URL("fixtures/tone-pairs.json", import.meta.url), "utf8"),
) as Fixture;

describe("the old style", () => {
  test.each(pairs)("$input is $old", ({ input, old }) => {
    expect(oldStyle(input)).toBe(old);
    expect(oldStyle(input.normalize("NFD"))).toBe(old);
  });

  test.each(keep)("%s is left as it is", (word) => {
    expect(oldStyle(word)).toBe(word);
  });

  test.each([
    ["hai dấu trong một từ", "hoáá"],
    ["a mark on no syllable", "Pleikú; H'Hén; xyz; ý"],
    ["a word longer than any syllable", "nghiêngngả"],
  ])("leaves %s alone", (_, text) => {
    expect(oldStyle(text)).toBe(text);
  });

  test("of a long text is that of its words", () => {
    const long = "Khoá XII họp, uỷ viên dự. ".repeat(400);
    expect(oldStyle(long)).toBe("Khóa XII họp, ủy viên dự. ".repeat(400));
  });

  test("moves the tones of every word of a text, and nothing else", () => {
    expect(oldStyle("Khoá XII, HOÀ BÌNH; qúy I: 50% (uỷ viên)")).toBe(
      "Khóa XII, HÒA BÌNH; quý I: 50% (ủy viên)",
    );
  });
});

test("both styles of a word have one key, in any case and Unicode form", () => {
  for (const { input, old, new: modern } of pairs) {
    expect(new Set([input, old, modern, modern.normalize("NFD"), old.toUpperCase()].map(sameWord)).size).toBe(
      1,
    );
  }
});

test("a word whose styles differ is told in both, any other in one", () => {
  for (const { old, new: modern } of pairs) {
    const lower = old.toLowerCase();
    expect(new Set(toneStyles(lower))).toEqual(new Set([lower, modern.toLowerCase()]));
  }
});

test("words of other letters, marks or tones have other keys", () => {
  const words = ["khóa", "khoa", "khoá x", "khòa", "hóa", "KHOẢ"];
  expect(new Set(words.map(sameWord)).size).toBe(words.length);
  expect(sameWord("KHOÁ XII")).toBe("khóa xii");
});

test("a word that is no syllable, or has no tone, is told in one style", () => {
  for (const word of ["pleikuý", "hoa", "quý", "gòa1"]) expect(toneStyles(word)).toEqual([word]);
});

describe("whether a word can be a Vietnamese syllable", () => {
  test.each(["đảng", "nghiêng", "quý", "già", "gì", "ủy", "uỷ", "khuya", "xoong"])("%s can", (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  test.each(["ddang", "pleiku", "café", "tổổ", "straße", "đ", "", "w"])("«%s» cannot", (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

const words = fc.constantFrom(...pairs.flatMap(({ input, old, new: modern }) => [input, old, modern]));
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.oneof(words, fc.string({ maxLength: 3 }))).map((parts) => parts.join(" ")),
);

describe("of any text", () => {
  test("the old style keeps the length of its composed form, so that places in one are places in the other", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(oldStyle(text)).toHaveLength(text.normalize("NFC").length);
      }),
    );
  });

  test("the old style of the old style is itself", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(oldStyle(oldStyle(text))).toBe(oldStyle(text));
      }),
    );
  });

  test("the old style changes no letter, only where a mark stands", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unmarked(oldStyle(text))).toBe(unmarked(text));
      }),
    );
  });
});
