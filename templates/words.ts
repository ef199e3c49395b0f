/** Every word of the interface, in one place. */
import type { Basis, Kind, Level } from "../src/report/schema.ts";
import type { Publication } from "../src/report/vocabulary.ts";

export const nav = {
  home: "Trang chủ",
  years: "Theo năm",
  provinces: "Theo tỉnh, thành phố",
  publications: "Theo báo",
  reports: "Tất cả bài",
  search: "Tìm kiếm",
  about: "Giới thiệu",
  guide: "Hướng dẫn",
  data: "Dữ liệu",
  skip: "Chuyển đến nội dung chính",
  main: "Các phần của trang",
  breadcrumb: "Đường dẫn",
} as const;

/** Headings of the index pages. */
export const titles = {
  years: "Các năm",
  provinces: "Các tỉnh, thành phố",
  publications: "Các báo",
  reports: "Tất cả bài",
} as const;

export const listing = {
  /** Before the day of a report whose day of publication is not known. */
  conference: "họp ngày ",
} as const;

export const search = {
  label: "Tìm trong kho lưu trữ",
  placeholder: "Từ khóa, không cần dấu",
  button: "Tìm",
} as const;

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
} as const;

/** On a report that is not published yet; only a preview has any. */
export const draft = {
  mark: "bản nháp",
  notice: "Bản nháp: bài này chưa đăng, chỉ hiện khi xem trước.",
} as const;

export const narrowing = "Thu hẹp danh sách";

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
} as const;

/** Reports that cite or name the same. */
export const kin = {
  heading: "Cùng nhắc đến",
  shared: "Cùng nhắc:",
  more: (count: number) => `và ${count} tên khác`,
} as const;

export const shortForms = {
  inReport: "Chữ viết tắt trong bài",
  all: "Bảng chữ viết tắt",
  about: "Chữ viết tắt thường gặp trong tin báo. Khi tìm kiếm, gõ cách viết tắt hay viết đủ đều được.",
} as const;

export const citing = {
  heading: "Trích dẫn",
  vietnamese: "Kiểu Việt Nam",
  apa: "Kiểu APA",
  address: "Địa chỉ của trang này",
  files: "Tệp cho phần mềm quản lý tài liệu",
  formats: [
    { file: "trich-dan.bib", name: "BibTeX" },
    { file: "trich-dan.ris", name: "RIS" },
    { file: "trich-dan.json", name: "CSL-JSON" },
  ],
} as const;

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
} as const;

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
} as const;

export const publicationKinds: Record<Publication["kind"], string> = {
  newspaper: "báo",
  magazine: "tạp chí",
  agency: "hãng thông tấn",
  broadcaster: "đài phát thanh, truyền hình",
  portal: "cổng, trang thông tin",
};

export const notFound = {
  title: "Không tìm thấy trang",
  text: "Địa chỉ này không có trong kho lưu trữ. Có thể địa chỉ bị gõ sai, hoặc liên kết đã bị cắt cụt.",
} as const;

/** On the page that stands in for one that is not on the device. */
export const offline = {
  title: "Không có kết nối mạng",
  text: "Trang này chưa được lưu trên máy. Khi có mạng trở lại, hãy tải lại trang.",
  kept: "Đọc được khi không có mạng",
  none: "Chưa có trang nào được lưu. Trang nào đã mở khi có mạng thì lần sau không có mạng vẫn đọc được.",
} as const;

/** At an address that leads on to another. */
export const moved = {
  title: "Trang đã chuyển",
  to: "Nội dung nay ở địa chỉ:",
} as const;

export const reportCount = (count: number): string => `${count.toLocaleString("vi-VN")} bài`;
