import { expect, test } from "vitest";
import { levelOfCluster } from "../../../src/normalise/facts/level-of-cluster.ts";

const of = (text: string) => levelOfCluster([{ n: 3, text, role: "body", rule: "paragraph" }]);

test.each([
  ["Cụm thi đua 5 thành phố trực thuộc Trung ương họp", "central", "Cụm thi đua 5 thành phố trực thuộc"],
  ["Sáng nay, Khối thi đua các tỉnh Tây Nguyên họp", "central", "Khối thi đua các tỉnh"],
  ["Cụm thi đua khu vực Đông Bắc họp", "central", "Cụm thi đua khu vực Đ"],
  ["Hội Nông dân cụm thi đua số 2 gồm 5 huyện họp", "district", "cụm thi đua số 2 gồm 5 huyện"],
])("the rank of «%s» is told by its members: %s", (text, level, words) => {
  expect(of(text)).toEqual({
    value: level,
    basis: { known: "inferred", rule: "members-of-the-cluster", words, line: 3 },
  });
});

test.each([
  ["Cụm thi đua số 2 họp", "no members"],
  ["Cụm thi đua các huyện ủy họp", "committees, whose rank is another matter"],
  ["Hội nghị 5 tỉnh Tây Nguyên", "no cluster"],
])("«%s» tells none: %s", (text) => {
  expect(of(text)).toBeUndefined();
});
