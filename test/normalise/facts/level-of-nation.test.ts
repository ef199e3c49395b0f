import { expect, test } from "vitest";
import { levelOfMinistry } from "../../../src/normalise/facts/level-of-nation.ts";

const of = (organiser: string, text: string) =>
  levelOfMinistry(organiser, [{ n: 2, text, role: "body", rule: "paragraph" }]);

test.each([
  [
    "Bộ Tư pháp",
    "Bộ Tư pháp tổ chức hội nghị trực tuyến toàn quốc.",
    "stated",
    "hội nghị trực tuyến toàn quốc",
  ],
  ["Tổng cục Chính trị", "Tổng kết công tác Đảng trong toàn quân.", "inferred", "trong toàn quân"],
])("«%s» holds a central conference where «%s»", (organiser, text, known, words) => {
  expect(of(organiser, text)).toMatchObject({ value: "central", basis: { known, words, line: 2 } });
});

test.each([
  ["Bộ Tư pháp", "Bộ Tư pháp tổng kết công tác cơ quan.", "its own affairs"],
  ["Đảng ủy Bộ Tư pháp", "Đảng ủy Bộ sơ kết trước hội nghị toàn quốc.", "the committee of the ministry"],
  ["Tổng cục Hậu cần", "Tổng kết công tác trong toàn Quân khu.", "a part of the army"],
])("«%s» with «%s» tells none: %s", (organiser, text) => {
  expect(of(organiser, text)).toBeUndefined();
});
