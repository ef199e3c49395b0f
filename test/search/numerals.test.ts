import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inFigures, inLetters } from "../../src/search/numerals.ts";
import { words } from "../../src/vietnamese/words.ts";

/** The second of three words, as it is written otherwise. */
function second(text: string, write: typeof inFigures): string | undefined {
  const [before, word, after] = words(text);
  if (!word) throw new Error("no second word");
  return write(word, before, after);
}

describe("a numeral in figures", () => {
  test.each([
    ["khóa XII của", "12"],
    ["khoá XII của", "12"],
    ["quý I năm", "1"],
    ["hội XIV của", "14"],
    ["thứ IX của", "9"],
    ["trong sáu tháng", "6"],
    ["trong chín tháng", "9"],
  ])("«%s»: %s", (text, figures) => {
    expect(second(text, inFigures)).toBe(figures);
  });

  test.each(["đơn vi phạm", "ở xi măng", "khóa sau tháng", "ngay sau tháng", "khóa IIII của", "hội viên cũ"])(
    "«%s» has none",
    (text) => expect(second(text, inFigures)).toBeUndefined(),
  );
});

test("a word at the end of a text has figures by the word before it alone", () => {
  const [before, word] = words("khóa XII");
  if (!word) throw new Error("no second word");
  expect(inFigures(word, before)).toBe("12");
  expect(inFigures(word)).toBeUndefined();
  expect(inLetters({ exact: "12", folded: "12" }, before)).toBe("xii");
});

test("only the three numbers of months that reports tell in letters are those of months", () => {
  expect(second("trong năm tháng", inFigures)).toBeUndefined();
  expect(second("trong ba ngày", inFigures)).toBeUndefined();
});

describe("figures as a numeral", () => {
  test.each([
    ["khóa 12 của", "xii"],
    ["quý 4 năm", "iv"],
    ["trong 6 tháng", "sáu"],
  ])("«%s»: %s", (text, letters) => {
    expect(second(text, inLetters)).toBe(letters);
  });

  test.each(["năm 12 của", "quý 2017 của", "khóa 012 của", "trong 5 tháng", "khóa XII của"])(
    "«%s» has none",
    (text) => expect(second(text, inLetters)).toBeUndefined(),
  );

  test("from 1 to 39, there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 39 }), (number) => {
        const letters = second(`khóa ${number} của`, inLetters);
        expect(second(`khóa ${letters} của`, inFigures)).toBe(String(number));
      }),
    );
  });
});
