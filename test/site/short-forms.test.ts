import fc from "fast-check";
import { expect, test } from "vitest";
import { ShortForms } from "../../src/site/short-forms.ts";

const shortForms = new ShortForms([
  { short: ["HĐND", "HDND"], long: ["Hội đồng nhân dân"] },
  { short: ["TW", "T.Ư"], long: ["Trung ương"] },
  { short: ["KT-XH"], long: ["kinh tế - xã hội"] },
  { short: ["BCT"], long: ["Bộ Chính trị", "Bộ Công Thương"] },
]);

test("an abbreviation with one meaning gets its long form", () => {
  expect(shortForms.split("Ban Tổ chức T.Ư, HĐND tỉnh")).toEqual([
    { text: "Ban Tổ chức " },
    { text: "T.Ư", long: "Trung ương" },
    { text: ", " },
    { text: "HĐND", long: "Hội đồng nhân dân" },
    { text: " tỉnh" },
  ]);
});

test.each(["05-CT/TW", "TWs", "xTW", "hđnd", "BCT"])("«%s» is left alone", (text) => {
  expect(shortForms.split(text)).toEqual([{ text }]);
});

test("no word is lost or added, whatever the text", () => {
  const texts = fc.array(fc.oneof(fc.constantFrom("HĐND", "KT-XH", "TW", " ", "/"), fc.string()));
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("");
      expect(
        shortForms
          .split(text)
          .map((stretch) => stretch.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("the abbreviations of a report are listed once each, as they come", () => {
  expect(shortForms.listIn(["KT-XH của HĐND", "HĐND, HDND"]).map(({ short }) => short)).toEqual([
    "KT-XH",
    "HĐND",
    "HDND",
  ]);
});
