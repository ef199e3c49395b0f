import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOneSlip, soundAlike, splitWord } from "../../../src/search/query/slip.ts";

describe("one slip", () => {
  test.each([
    ["ming", "minh", "another letter"],
    ["dang", "tang", "another letter at the beginning"],
    ["dng", "dang", "a letter less"],
    ["daang", "dang", "a letter twice"],
    ["danga", "dang", "a letter more at the end"],
    ["adang", "dang", "a letter more at the beginning"],
    ["dnag", "dang", "two letters swapped"],
    ["adng", "dang", "two letters swapped at the beginning"],
    ["dagn", "dang", "two letters swapped at the end"],
    ["a", "", "all there was"],
  ])("turns «%s» into «%s»: %s", (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
  });

  test.each([
    ["dang", "dang", "nothing is wrong"],
    ["dang", "dung1", "two slips"],
    ["dang", "tung", "two other letters"],
    ["dang", "nagd", "letters in another order"],
    ["dang", "gand", "two letters swapped that do not stand together"],
    ["abcd", "badc", "two swaps"],
    ["dang", "dangxy", "two letters more"],
    ["ab", "cd", "all other"],
    ["ab", "bc", "one letter moved out, another in"],
    ["ab", "ca", "one letter moved on, another in"],
  ])("does not turn «%s» into «%s»: %s", (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
    expect(isOneSlip(b, a)).toBe(false);
  });

  test("is seen wherever it was made", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.nat(8), (text, place) => {
        const at = Math.min(place, text.length - 1);
        const less = text.slice(0, at) + text.slice(at + 1);
        expect(isOneSlip(text, less)).toBe(true);
        expect(isOneSlip(text, `${text.slice(0, at)}x${text.slice(at + 1)}`)).toBe(true);
      }),
    );
  });
});

describe("a word without its spaces", () => {
  const known = (list: readonly string[]) => (part: string) => list.includes(part);
  const syllables = known(["xay", "dung", "dang", "an", "hai", "thanh", "th", "anh", "nghieng"]);

  test.each([
    ["xaydung", [["xay", "dung"]]],
    ["thanh", [["th", "anh"]]],
    ["xaydungdang", [["xay", "dung", "dang"]]],
    ["anhai", [["an", "hai"]]],
    ["nghieng", []],
    ["nghiengdang", [["nghieng", "dang"]]],
    ["xay", []],
    ["xayq", []],
    ["qxay", []],
    ["an", []],
    ["", []],
  ])("«%s» is %j", (word, ways) => {
    expect(splitWord(word, syllables)).toEqual(ways);
  });

  test("may be two words in more than one way, and then all are told", () => {
    expect(splitWord("abcde", known(["ab", "cde", "abc", "de"]))).toEqual([
      ["ab", "cde"],
      ["abc", "de"],
    ]);
  });

  test("is as few words as can be, none of one letter", () => {
    expect(splitWord("abcdef", known(["ab", "cd", "ef"]))).toEqual([["ab", "cd", "ef"]]);
    expect(splitWord("abcdefgh", known(["ab", "cd", "ef", "gh", "cdef"]))).toEqual([["ab", "cdef", "gh"]]);
    expect(splitWord("abcdefgh", known(["ab", "cde", "fgh", "cd", "ef", "gh"]))).toEqual([
      ["ab", "cde", "fgh"],
    ]);
    expect(splitWord("abc", known(["ab", "c"]))).toEqual([]);
  });

  test("of more than 24 letters is no word", () => {
    const pairs = known(["ab"]);
    expect(splitWord("ab".repeat(12), pairs)).toEqual([Array.from({ length: 12 }, () => "ab")]);
    expect(splitWord("ab".repeat(13), pairs)).toEqual([]);
  });

  test("has no part of more than seven letters, as no syllable has, unless it is two words", () => {
    const long = known(["abcdefg", "hi", "jk"]);
    expect(splitWord("abcdefghijk", long)).toEqual([["abcdefg", "hi", "jk"]]);
    expect(splitWord("abcdefghijklm", known(["abcdefgh", "ij", "klm"]))).toEqual([]);
  });
});

describe("beginnings that some speak alike", () => {
  test.each([
    ["chac", "trac"],
    ["dai", "giai"],
    ["rai", "giai"],
  ])("«%s» and «%s»", (a, b) => {
    expect(soundAlike(a, b)).toBe(true);
    expect(soundAlike(b, a)).toBe(true);
  });

  test.each([
    ["chac", "trach", "the rest differs"],
    ["chac", "chac", "nothing differs"],
    ["tr", "ch", "there is no rest"],
    ["bach", "batr", "they end so"],
  ])("not «%s» and «%s»: %s", (a, b) => {
    expect(soundAlike(a, b)).toBe(false);
  });
});
