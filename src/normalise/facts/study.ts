/** Meetings at which something is taught, told or studied. */
import { keyLines, type Reading } from "../reading.ts";

/** Where something is taught or told, the periods further down are those of what is taught or told. */
const STUDY =
  /(?:hội nghị|lớp)\s(?:\p{L}+,?\s){0,4}?(?:báo cáo viên|thông tin thời sự|chuyên đề|học tập|quán triệt|phổ biến|nghiên cứu|tập huấn|bồi dưỡng)(?!\p{L})/iu;
const ASSESSED = /(?:tổng|sơ) kết|đánh giá|kiểm điểm|nhìn lại|phương hướng|nhiệm vụ/iu;

/**
 * Whether the lead or the headline tells of a meeting at which things are studied, and of no review and no tasks.
 *
 * @example «… tổ chức Hội nghị báo cáo viên tháng 6»: true; «… học tập nghị quyết và tổng kết năm 2016»: false
 */
export function isOfStudy(reading: Reading): boolean {
  const lines = keyLines(reading);
  return lines.some(({ text }) => STUDY.test(text)) && !lines.some(({ text }) => ASSESSED.test(text));
}
