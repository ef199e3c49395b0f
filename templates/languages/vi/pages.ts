/** The pages of lists: home, years, provinces, papers, data. */

export const home = {
  newest: "Bài mới nhất",
  all: (count: string) => `Xem tất cả ${count}`,
};

/** From what was planned to what was told of it. */
export const across = {
  heading: "Từ việc đặt ra đến việc nhìn lại",
  counts: (planned: string, lookedBack: string) =>
    `${planned} về việc đặt ra, ${lookedBack} về việc nhìn lại`,
};

export const years = {
  name: (year: string) => `Năm ${year}`,
  inYear: (year: string) => `năm ${year}`,
  column: "Năm",
  reports: "Bài đăng",
  lookedBack: "Nhìn lại năm ấy",
  planned: "Bàn việc năm ấy",
};

export const year = {
  planned: (year: string) => `Hội nghị bàn việc năm ${year}`,
  lookedBack: (year: string) => `Hội nghị nhìn lại năm ${year}`,
  reports: (year: string) => `Bài đăng trong năm ${year}`,
  none: "Chưa có bài nào.",
  neighbours: "Năm trước và năm sau",
  previous: "Trước",
  next: "Sau",
};

export const provinces = {
  about: "Mỗi bài được xếp theo tên tỉnh, thành phố vào lúc bài ra đời, kể cả tỉnh nay đã sáp nhập.",
};

/** Ranks of provinces, by the word that the gazetteer has. */
export const provinceTypes: Readonly<Record<string, string>> = {
  tỉnh: "Tỉnh",
  "thành phố": "Thành phố",
  "đặc khu": "Đặc khu",
};

/** In two parts: before and after a name. */
export const province = {
  reports: ["Bài về ", ""] as [before: string, after: string],
  none: "Kho lưu trữ chưa có bài nào dưới tên này.",
  tookIn: ["Các tỉnh đã nhập vào ", ""] as [before: string, after: string],
  region: (type: string) => `${type} thuộc vùng `,
  nowPartOf: "nay thuộc ",
  from: (day: string) => `từ ${day}`,
  until: (day: string) => `đến ${day}`,
};

export const publication = {
  of: " của ",
  online: (hosts: string) => `, trên mạng tại ${hosts}`,
};

export const guide = {
  about: "Cách đọc, tìm, trích dẫn và báo lỗi trong kho lưu trữ này.",
};

export const downloads = {
  all: (count: string, byYear: boolean) =>
    `Toàn bộ ${count} của kho lưu trữ, ${byYear ? "mỗi năm một tệp" : "tải về một lần"}.`,
  files: {
    "bai-viet.csv": "một bảng, mỗi bài một dòng, mở được bằng phần mềm bảng tính",
    "bai-viet.json": "toàn văn mỗi bài và mọi điều biết về bài, kèm căn cứ",
    "bai-viet.ndjson": "như trên, mỗi bài một dòng",
    "datapackage.json": "mô tả các tệp cho máy đọc",
  },
  /** Before and after the name of the file. */
  oai: ["Thư viện thu thập bằng OAI-PMH dùng tệp ", " (Dublin Core, kho tĩnh)."],
  /** Before, between and after the two feeds. */
  feeds: [
    "Muốn theo dõi bài mới, dùng nguồn tin ",
    " hoặc ",
    "; mỗi năm, mỗi tỉnh, mỗi báo cũng có nguồn tin riêng.",
  ],
  columns: "Các cột của tệp CSV",
  column: "Cột",
  content: "Nội dung",
};
