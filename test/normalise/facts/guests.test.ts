import { expect, test } from "vitest";
import { isOfGuest } from "../../../src/normalise/facts/guests.ts";

test.each([
  ["Hội nghị đón đoàn công tác của Tỉnh ủy ", true],
  ["trao đổi kinh nghiệm của tỉnh ", true],
  ["có đồng chí An, nguyên Phó Bí thư Tỉnh ủy ", true],
  ["thực hiện các đề án của Tỉnh ủy ", false],
  ["Đoàn đại biểu Quốc hội tỉnh ", false],
])("what follows «%s» is a guest's: %s", (before, guest) => {
  expect(isOfGuest(before)).toBe(guest);
});
