import { expect, test } from "vitest";
import { isOfStudy } from "../../../src/normalise/facts/study.ts";
import { readingWith } from "../reading-of.ts";

const of = (lead: string) => isOfStudy(readingWith(["title", "Tỉnh ủy họp"], ["body", lead]));

test.each([
  "Chiều 28/6, Ban Tuyên giáo tổ chức Hội nghị báo cáo viên tháng 6.",
  "Sáng 4/3, Tỉnh ủy tổ chức hội nghị trực tuyến học tập Nghị quyết Trung ương 8.",
  "Ngày 4/3, Huyện ủy khai giảng lớp bồi dưỡng cấp ủy viên.",
])("something is studied: «%s»", (lead) => {
  expect(of(lead)).toBe(true);
});

test.each([
  "Tỉnh ủy tổ chức hội nghị học tập nghị quyết và tổng kết công tác năm 2016.",
  "Tỉnh ủy tổ chức hội nghị báo cáo viên, triển khai nhiệm vụ năm 2017.",
  "Tỉnh ủy tổ chức hội nghị.",
])("a review or tasks are told, or nothing of the kind: «%s»", (lead) => {
  expect(of(lead)).toBe(false);
});
