import { expect, test } from "vitest";
import { numberInWords, parseNumber, times, writeNumber } from "../../src/vietnamese/numbers.ts";

test.each([
  ["3.703", 3703],
  ["99,52", 99.52],
  ["05", 5],
  ["1.234.567,8", 1_234_567.8],
  ["12.5", 12.5],
  ["1.2.3", undefined],
  ["12.", undefined],
])("«%s» is %s", (written, value) => {
  expect(parseNumber(written)).toBe(value);
});

test("numbers in words go from one to ten, and some words multiply", () => {
  expect([numberInWords("một"), numberInWords("mười")]).toEqual([1, 10]);
  expect([numberInWords("Bốn"), numberInWords("trăm"), times("triệu"), times("đồng")]).toEqual([
    4,
    undefined,
    1_000_000,
    1,
  ]);
});

test("numbers are written with a comma before their decimals, two at most", () => {
  expect(writeNumber((3703 / 3823) * 100)).toBe("96,86");
});
