import { expect, test } from "vitest";
import { parseQuery, queryText } from "../../../src/search/query/parse.ts";
import { withoutAsking } from "../../../src/search/query/question.ts";

const left = (query: string) => {
  const rest = withoutAsking(parseQuery(query));
  return rest && queryText(rest);
};

test.each([
  ["kết nạp bao nhiêu đảng viên", "kết nạp đảng viên"],
  ["ket nap bao nhieu dang vien", "ket nap dang vien"],
  ["ai là bí thư tỉnh ủy", "bí thư tỉnh ủy"],
  ["tỉnh nào kết nạp nhiều nhất", "tỉnh kết nạp nhiều nhất"],
  ["vì sao 05-CT/TW được tổng kết khi nào", '"05 ct tw" được tổng kết'],
])("%s asks for %s", (query, rest) => {
  expect(left(query)).toBe(rest);
});

test.each([
  "xây dựng Đảng",
  "bo may tinh gon",
  '"bao nhiêu" đảng viên',
  "bao nhiêu",
  "bao nhiêu xã",
  "nhân ái",
])("%s stays as it is", (query) => {
  expect(left(query)).toBeUndefined();
});
