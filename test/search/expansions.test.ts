import { describe, expect, test } from "vitest";
import { expansions, shortForms, withNumber } from "../../src/search/expansions.ts";
import { words } from "../../src/vietnamese/words.ts";

const forms = shortForms([
  { short: ["BCH"], long: ["Ban Chấp hành"] },
  { short: ["TW", "T.Ư"], long: ["Trung ương"] },
  { short: ["KT-XH", "KTXH"], long: ["kinh tế - xã hội"] },
  { short: ["TP"], long: ["thành phố"] },
  { short: ["TP.HCM"], long: ["Thành phố Hồ Chí Minh"] },
  { short: ["CT"], long: ["Chỉ thị", "Chương trình"] },
]);
const ways = (text: string) =>
  expansions(text, words(text), forms).map((way) => way.replaceAll(/\s+/g, " ").trim());

describe("a text is looked for, besides as it is printed,", () => {
  test.each([
    ["with an abbreviation written out", "BCH họp", ["Ban Chấp hành họp"]],
    ["with one whose parts are joined", "Ban Tổ chức T.Ư họp", ["Ban Tổ chức Trung ương họp"]],
    [
      "with one whose parts stand apart, if they are long enough",
      "phát triển KT XH",
      ["phát triển kinh tế - xã hội"],
    ],
    ["with the longest first where several begin so", "TP.HCM", ["Thành phố Hồ Chí Minh", "thành phố HCM"]],
    ["with each of its meanings", "CT mới", ["Chỉ thị mới", "Chương trình mới"]],
    ["with its number apart, in short and in full", "NQ TW4", ["NQ tw 4", "NQ Trung ương 4"]],
    ["with a numeral in figures", "khóa XII họp", ["khóa 12 họp"]],
    ["with a number of months in figures", "sáu tháng", ["6 tháng"]],
    ["with a name without its apostrophe", "chị H'Hen Niê", ["chị h hen Niê", "chị hhen Niê"]],
  ])("%s: «%s»", (_, text, others) => {
    expect(ways(text).map((way) => way.replaceAll(".", " ").replaceAll(/\s+/g, " "))).toEqual(others);
  });

  test.each([
    ["has nothing of that kind", "Đảng bộ huyện"],
    ["has the parts of T.Ư as words of their own", "chữ T Ư"],
    ["has other letters with a number", "A4"],
    ["is empty", ""],
  ])("and not otherwise where it %s", (_, text) => {
    expect(ways(text)).toEqual([]);
  });

  test("with four words around what is written out, for phrases", () => {
    expect(ways("a b c d e BCH f g h i k")).toEqual(["b c d e Ban Chấp hành f g h i"]);
  });
});

test("letters and a number stand apart where the letters alone are an abbreviation of one word", () => {
  expect(withNumber("tw4", forms)).toEqual(["tw", "4"]);
  for (const word of ["tw", "4", "a4", "kt4", "tw4a", "đảng"])
    expect(withNumber(word, forms)).toBeUndefined();
});
