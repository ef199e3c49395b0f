/** What the archivist corrected. */
import type { Change } from "../../../src/archive/amendments.ts";
import type { Corrected, Fact } from "../../../src/report/schema.ts";
import { article } from "./report.ts";

export const corrections = {
  title: "Đính chính",
  about:
    "Những chỗ người lưu trữ ghi khác điều bài báo viết hoặc khác cách chương trình đọc bài, kèm lý do. Lời của báo không bị sửa: bản gốc của mỗi bài vẫn giữ như lúc nhận.",
  none: "Chưa có đính chính nào.",
  why: "Lý do",
  undated: "Không ghi ngày",
  on: "Đính chính ngày",
  was: "trước",
  is: "nay",
  nothing: "chưa xếp loại",
  line: (number: number) => `Dòng ${number} của bản gốc`,
  all: "Mọi đính chính của kho lưu trữ",
};

export const factNames: Record<Fact, string> = {
  title: "Nhan đề",
  kicker: "Dòng dẫn trên nhan đề",
  standfirst: "Sa-pô",
  published: article.published,
  "event.date": article.event,
  "event.endDate": "Ngày bế mạc hội nghị",
  "event.organiser": article.organiser,
  "event.venue": article.venue,
  "event.kind": article.kind,
  level: article.level,
  provinces: article.provinces,
  publication: article.publication,
  author: article.author,
  url: article.url,
  reviews: article.reviews,
  plans: article.plans,
};

export type LineRole = NonNullable<Corrected["lines"]>[number]["is"];

export const lineRoles: Record<LineRole, string> = {
  title: "nhan đề",
  kicker: "dòng dẫn trên nhan đề",
  standfirst: "sa-pô",
  dateline: "dòng ghi ngày đăng",
  breadcrumb: "đường dẫn chuyên mục của trang báo",
  byline: "tên tác giả",
  caption: "chú thích ảnh",
  duplicate: "dòng lặp lại",
  furniture: "phần phụ của trang báo",
  body: "thân bài",
};

export type ReadingKind = Exclude<Change["of"], "fact" | "line" | "not">;
/** What was corrected of the way a report is read. */
export const ofReading: Record<ReadingKind, string> = {
  role: "Vai trò",
  period: "Kỳ được nói đến",
  person: "Người được nêu tên",
  document: "Văn bản được nhắc đến",
  figure: "Số liệu",
};

export const notRead: string = "không phải tên người, văn bản hay số liệu";

export const spokenOf = {
  event: "lúc họp",
  review: "kỳ được nhìn lại",
  plan: "kỳ kế hoạch",
};
