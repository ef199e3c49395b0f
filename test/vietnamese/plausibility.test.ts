import { expect, test } from "vitest";
import { plausibility } from "../../src/vietnamese/plausibility.ts";

test.each([
  ["Tổ chức xây dựng Đảng năm 2016", { marked: 6, syllables: 6 }],
  ["Tổ chức xây dựng Đảng".normalize("NFD"), { marked: 5, syllables: 5 }],
  ["“Dân vận khéo”, «Đảng»…", { marked: 4, syllables: 4 }],
  ["Toå chöùc xaây döïng Ñaûng", { marked: 5, syllables: 0 }],
  ["Tá»• chá»©c", { marked: 2, syllables: 0 }],
  ["Pleiku, 8/1, ở", { marked: 0, syllables: 0 }],
  ["nghiêng", { marked: 1, syllables: 1 }],
  ["đảng đảng đâng đâng đảngx đảngx", { marked: 6, syllables: 4 }],
  ["", { marked: 0, syllables: 0 }],
])("«%s»", (text, counts) => {
  expect(plausibility(text)).toEqual(counts);
});

test("a syllable that ends in a stop bears an acute or a dot below", () => {
  expect(plausibility("mát một mảt mầch đât").syllables).toBe(2);
});
