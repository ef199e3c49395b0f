/** A report's page. */
import type { Basis } from "../../../src/report/schema.ts";

export const article = {
  about: "Về bài này",
  published: "Đăng ngày",
  event: "Ngày diễn ra hội nghị",
  organiser: "Đơn vị tổ chức",
  venue: "Nơi tổ chức",
  kind: "Loại hội nghị",
  level: "Cấp",
  provinces: "Tỉnh, thành phố",
  publication: "Báo",
  author: "Tác giả",
  url: "Địa chỉ trên báo",
  reviews: "Kỳ đánh giá",
  plans: "Kỳ kế hoạch",
  captions: "Chú thích ảnh trong bài",
  credit: "Ảnh",
  original: "Bản gốc",
  originalLink: "Bản gốc như đã nhận",
  olderOriginal: (number: number) => `Bản gốc đã nhận trước đó, bản thứ ${number}`,
  markdownLink: "Bản Markdown",
  fingerprint: "Dấu vân tay SHA-256",
  encoding: "Bảng mã lúc nhận",
  ledger: "Phần của bản gốc không nằm trong thân bài",
  ledgerLine: "Dòng",
  ledgerText: "Nguyên văn",
  ledgerTo: "Nằm ở đâu",
  warnings: "Điều cần lưu ý",
  previous: "Bài trước",
  next: "Bài sau",
  neighbours: "Bài trước và bài sau theo thời gian",
  sameConference: "Bài khác về cùng hội nghị",
  inProvince: (name: string) => `Bài trước và bài sau về ${name}`,
  unknown: "Chưa rõ",
  goToParagraph: "Đến đoạn này trong bài",
  linkToParagraph: (number: number) => `Liên kết đến đoạn ${number}`,
};

/** On a report that is not published yet; only a preview has any. */
export const draft = {
  mark: "bản nháp",
  notice: "Bản nháp: bài này chưa đăng, chỉ hiện khi xem trước.",
};

/** How other reports stand to the years that a report plans for or looks back on. */
export const threads = {
  heading: "Cùng nói về những năm này",
  all: (year: string) => `trang năm ${year}`,
  plan: {
    year: (year: string) => `Việc đặt ra cho năm ${year}`,
    across: "Về sau được nhìn lại trong",
    beside: "Cũng bàn việc năm này",
  },
  review: {
    year: (year: string) => `Nhìn lại năm ${year}`,
    across: "Trước đó đã đặt ra trong",
    beside: "Cũng nhìn lại năm này",
  },
};

/** Reports that cite or name the same. */
export const kin = {
  heading: "Cùng nhắc đến",
  shared: "Cùng nhắc:",
  more: (count: number) => `và ${count} tên khác`,
};

export const shortForms = {
  inReport: "Chữ viết tắt trong bài",
  all: "Bảng chữ viết tắt",
  about: "Chữ viết tắt thường gặp trong tin báo. Khi tìm kiếm, gõ cách viết tắt hay viết đủ đều được.",
};

export const citing = {
  heading: "Trích dẫn",
  vietnamese: "Kiểu Việt Nam",
  apa: "Kiểu APA",
  address: "Địa chỉ của trang này",
  files: "Tệp cho phần mềm quản lý tài liệu",
  copy: "Chép",
  copied: "Đã chép",
  copiedAddress: "Đã chép địa chỉ của đoạn",
  notCopied: "Trình duyệt không cho chép; hãy chọn rồi chép bằng tay",
};

/** How a fact is known, as a mark beside it. */
export const known: Record<Basis["known"], string> = {
  stated: "theo bài",
  inferred: "suy đoán",
  given: "do người lưu trữ cung cấp",
};

export const basis = {
  rule: "Căn cứ",
  words: "Nguyên văn",
  line: "dòng",
  reason: "Lý do",
};

/** Where the words of a raw line that the body lacks have gone. */
export const whereabouts = {
  title: "nhan đề",
  kicker: "dòng dẫn trên nhan đề",
  standfirst: "sa-pô",
  published: "ngày đăng",
  author: "tác giả",
  captions: "chú thích ảnh",
  breadcrumb: "đường dẫn chuyên mục của trang báo",
  furniture: "phần phụ của trang báo",
  duplicate: (line: number | undefined) => (line === undefined ? "lặp lại" : `lặp lại dòng ${line}`),
};
