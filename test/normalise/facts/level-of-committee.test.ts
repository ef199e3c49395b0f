import { expect, test } from "vitest";
import { levelOfCommittee } from "../../../src/normalise/facts/level-of-committee.ts";

const of = (organiser: string, text: string) =>
  levelOfCommittee(organiser, [{ n: 3, text, role: "body", rule: "paragraph" }]);

test.each([
  ["Ban Thường vụ Đảng ủy", "Dự có toàn thể đảng viên Nhà trường.", "Nhà trường"],
  ["Khối Dân vận Đảng uỷ", "Bí thư Đảng ủy phường chủ trì hội nghị.", "Đảng ủy phường"],
  ["Đảng bộ", "Hội đồng thành viên và Tổng Giám đốc cùng dự.", "Hội đồng thành viên"],
])("«%s» is below the district where the text has «%s»", (organiser, text, words) => {
  expect(of(organiser, text)).toEqual({
    value: "other",
    basis: { known: "inferred", rule: "house-of-the-committee", words, line: 3 },
  });
});

test.each([
  ["Ban Thường vụ Đảng ủy", "Đồng chí Bí thư Đảng ủy chủ trì.", "no house"],
  ["Đảng ủy Khối các cơ quan tỉnh", "Hiệu trưởng các trường cùng dự.", "a name of its own"],
])("«%s» with «%s» tells none: %s", (organiser, text) => {
  expect(of(organiser, text)).toBeUndefined();
});
