import { expect, test } from "vitest";
import { isAside, withoutAsides } from "../../../src/normalise/facts/asides.ts";

test.each([
  ["Trước đó, hội nghị lần thứ 6 đã sơ kết 9 tháng.", true],
  ["Nhớ lại hội nghị sơ kết, ai cũng băn khoăn.", true],
  ["Trước đông đảo đại biểu, Tỉnh ủy tổng kết năm.", false],
  ["Tỉnh ủy tổng kết năm, như trước đó đã hẹn.", false],
])("whether «%s» tells of another time: %s", (sentence, aside) => {
  expect(isAside(sentence)).toBe(aside);
});

test("such a sentence is blanked, and all else stays where it stood", () => {
  const text = "Tỉnh ủy họp. Trước đó đã sơ kết. Hội nghị bàn năm 2022.";
  const left = withoutAsides({ n: 1, text, role: "body", rule: "paragraph" });
  expect(left).toBe(text.replace("Trước đó đã sơ kết.", " ".repeat(19)));
});
