import { expect, test } from "vitest";
import { byGivenName, letterOf } from "../../src/archive/name-lines.ts";

test("a person is looked up under the given name, which comes last, vowels with a mark under their vowel, Đ under its own letter", () => {
  expect(["Hồ Văn Niên", "Trần Đình Ân", "Lê Thị Đào", "Y Thanh", "Nguyễn Văn Ưng"].map(letterOf)).toEqual([
    "N",
    "A",
    "Đ",
    "T",
    "U",
  ]);
});

test("people stand by given name, those of one given name by the whole", () => {
  const people = ["Trần Văn Hùng", "Lê Hà", "Đỗ Văn Hùng", "Bùi Hạnh"].map((name) => ({ name, slug: name }));
  expect(people.sort(byGivenName).map(({ name }) => name)).toEqual([
    "Lê Hà",
    "Bùi Hạnh",
    "Đỗ Văn Hùng",
    "Trần Văn Hùng",
  ]);
});
