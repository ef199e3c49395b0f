import { expect, test } from "vitest";
import { punctuation } from "../../../src/normalise/lines/punctuation.ts";

test.each([",", ".", "|", "* * *", "-----", "…", "«»", "+"])("a lone «%s» is furniture", (text) => {
  expect(punctuation(text)).toEqual({ role: "furniture", rule: "punctuation-only" });
});

test.each(["1", "12", "328"])("the lone number «%s» is furniture", (text) => {
  expect(punctuation(text)).toEqual({ role: "furniture", rule: "lone-number" });
});

test.each([
  ["./.", "the end mark of the text"],
  ["2016", "a year"],
  ["10/01/2017", "a day"],
  ["- Đảng viên", "a word behind a bullet"],
  ["I", "a letter"],
])("«%s» is not: %s", (text) => {
  expect(punctuation(text)).toBeUndefined();
});
