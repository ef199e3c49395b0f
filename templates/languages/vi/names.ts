/** Names of values: kinds, levels, roles. */
import type { Flag } from "../../../src/archive/flags.ts";
import type { PartRole } from "../../../src/report/part-roles.ts";
import type { Kind, Level } from "../../../src/report/schema.ts";
import type { Publication } from "../../../src/report/vocabulary.ts";

export const kinds: Record<Kind, string> = {
  review: "Tổng kết",
  "mid-term-review": "Sơ kết",
  launch: "Triển khai nhiệm vụ",
  other: "Khác",
};

export const levels: Record<Level, string> = {
  central: "Trung ương",
  province: "Cấp tỉnh",
  bloc: "Đảng bộ khối",
  district: "Cấp huyện",
  other: "Khác",
};

export const publicationKinds: Record<Publication["kind"], string> = {
  newspaper: "báo",
  magazine: "tạp chí",
  agency: "hãng thông tấn",
  broadcaster: "đài phát thanh, truyền hình",
  portal: "cổng, trang thông tin",
};

export const partRoles: Record<PartRole, string> = {
  lead: "Mở đầu",
  attendance: "Thành phần dự",
  results: "Kết quả",
  limitations: "Hạn chế",
  tasks: "Nhiệm vụ",
  discussion: "Thảo luận",
  directive: "Phát biểu chỉ đạo",
  closing: "Bế mạc",
};

export const flags: Record<Flag["kind"], string> = {
  "reviews-the-future": "Kỳ được nhìn lại đến sau ngày họp",
  "plans-the-past": "Kỳ kế hoạch đã qua trước ngày họp",
  "part-over-whole": "Phần lớn hơn tổng",
  "over-hundred": "Tỷ lệ vượt 100%",
  "other-percentage": "Tỷ lệ in trong bài khác tỷ lệ tính ra",
  "two-offices": "Hai chức danh đứng đầu hai nơi trong cùng một năm",
};
