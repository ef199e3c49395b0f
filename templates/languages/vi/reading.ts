/** The pages that read across reports. */
import { writeNumber } from "../../../src/vietnamese/numbers.ts";

export const reading = {
  chain: "Qua các năm",
  conferences: "Các hội nghị",
  documents: "Văn bản được nhắc đến",
  people: "Những người được nêu tên",
  figures: "Số liệu",
  shortcomings: "Hạn chế, khuyết điểm",
  coverage: "Độ phủ của kho lưu trữ",
  nav: "Tra cứu theo nội dung",
};

export const chain = {
  about:
    "Với mỗi năm, những việc hội nghị đề ra đặt cạnh những điều các hội nghị sau báo cáo. Mỗi dòng là nguyên văn của báo; bấm vào dòng để mở đúng câu ấy trong bài.",
  aboutRelated:
    "«Có thể liên quan» chỉ nói rằng hai câu có chung từ ngữ, văn bản hay số liệu (phần được tô), không phải là kết luận rằng việc đã làm xong. Chỉ so với bài của Trung ương hoặc của cùng một tỉnh.",
  planned: "Đề ra",
  reported: "Báo cáo",
  nothingPlanned: "Kho lưu trữ chưa có bài nào nói việc đề ra cho kỳ này.",
  nothingReported: "Kho lưu trữ chưa có bài nào nhìn lại kỳ này.",
  reportedElsewhere: "Chưa có bài nào nhìn lại riêng kỳ này; có bài nhìn lại một kỳ khác có chung thời gian.",
  gap: "Kho lưu trữ chưa có bài nào nói về năm này.",
  related: "Có thể liên quan",
  shared: "Chung",
  unmentioned: "Không thấy nhắc lại",
  filter: "Chỉ xem",
  everything: "Tất cả",
  byLevel: "Theo cấp",
  byProvince: "Theo tỉnh, thành phố",
  years: "Đến năm",
  open: "Mở câu này trong bài",
  counts: (planned: number, reported: number) =>
    `${planned.toLocaleString("vi-VN")} việc đề ra, ${reported.toLocaleString("vi-VN")} điều được báo cáo`,
  /** After what is counted. */
  byPlace: "; xem theo từng tỉnh, thành phố:",
  ofYear: (year: string) => `xem năm ${year}`,
  otherPage: "Phần này ở trang khác của danh sách.",
  empty: "Chưa có bài nào để đặt cạnh nhau.",
};

/** Headings of the chain where it is a part of another page. */
export const parts = {
  ofYear: (year: string) => `Năm ${year}: đề ra và báo cáo`,
  /** After the name of a province. */
  ofProvince: ": đề ra và báo cáo qua các năm",
};

export const conference = {
  about: "Những bài viết về cùng một hội nghị được xếp chung: cùng đơn vị tổ chức, cùng ngày.",
  of: (day: string) => `Hội nghị ngày ${day}`,
  ofReport: (day: string) => `Bài ngày ${day}`,
  itsConference: "Trang của hội nghị",
  same: "Cùng một điều, cách viết khác nhau",
  /** Before the name of a paper. */
  only: "Chỉ có trong bài của ",
  anotherReport: "một báo khác",
  parts: "Nội dung theo từng phần",
  reports: "Bài viết về hội nghị",
  unlabelled: "Phần chưa xếp loại",
};

export const documents = {
  about: "Chỉ những gì các bài viết nêu; số hiệu và khóa không được suy ra từ nguồn nào khác.",
  forms: "Cách ghi trong bài",
  years: "Năm được nhắc",
  first: "Lần đầu",
  last: "Lần cuối",
  guessed: "suy đoán",
  guessedWhy: "Câu này ghi tắt; đây là văn bản duy nhất các bài khác ghi đầy đủ mà câu này có thể chỉ.",
  cited: "Các câu nhắc đến",
};

export const people = {
  about: "Chức danh ghi theo từng bài, vào thời điểm của bài.",
  namesakes: "Cùng tên, chức danh không có gì chung nên để riêng:",
  noTitle: "không ghi chức danh",
  letters: "Theo chữ đầu của tên gọi",
  ofLetter: (letter: string) => `Những người có tên gọi vần ${letter}`,
  count: (count: number) => `${count.toLocaleString("vi-VN")} người`,
};

export const figures = {
  ofYear: (year: string) => `Số liệu trong bài năm ${year}`,
  about: "Số liệu như báo in. Tỷ lệ phần trăm trong ngoặc vuông do trang này tính từ hai số đã in.",
  value: "Số liệu",
  quotation: "Nguyên văn",
  period: "Kỳ",
  source: "Bài",
  computed: (percent: number) => `[tính ra ${writeNumber(percent)}%]`,
};

export const flagging = {
  heading: "Điều mâu thuẫn, giữ nguyên như báo in",
  paragraph: (number: number) => `đoạn ${number}`,
};

export const shortcomings = {
  about: "Những hạn chế, khuyết điểm các hội nghị tự nêu, xếp theo kỳ được nhìn lại.",
  count: (count: number) => `${count.toLocaleString("vi-VN")} điều`,
};

export const coverage = {
  about: "Số bài của mỗi tỉnh, thành phố trong từng năm. Ô trống: kho lưu trữ chưa có bài nào.",
  province: "Tỉnh, thành phố",
  none: "chưa có",
  noProvince: "Không gắn với tỉnh nào",
};

export const pictures = {
  timeline:
    "Các hội nghị theo thời gian: mỗi chấm là một hội nghị, nối về kỳ được nhìn lại (bên trái) và kỳ được bàn (bên phải)",
  looksBack: (periods: string) => `nhìn lại ${periods}`,
  plans: (periods: string) => `bàn ${periods}`,
  map: "Sơ đồ các tỉnh, thành phố có bài trong kho lưu trữ, gồm quần đảo Hoàng Sa và quần đảo Trường Sa",
  mapNote: "Sơ đồ vị trí theo tỉnh lỵ, không phải bản đồ địa giới.",
  hoangSa: "Q.đ. Hoàng Sa",
  truongSa: "Q.đ. Trường Sa",
};
