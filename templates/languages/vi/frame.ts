/** What stands around every page, and the lists. */

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
};

/** Headings of the index pages. */
export const titles = {
  years: "Các năm",
  provinces: "Các tỉnh, thành phố",
  publications: "Các báo",
  reports: "Tất cả bài",
};

export const listing = {
  newestFirst: (count: string) => `${count}, mới nhất trước.`,
  pages: (list: string) => `Các trang: ${list}`,
  newest: "Mới nhất",
  numbered: (number: number) => `Trang ${number}`,
  /** Over the reports of a page, newest first. */
  span: (count: string, from: string, to: string) =>
    from === to ? `${count} ngày ${from}.` : `${count}, từ ${from} đến ${to}, mới nhất trước.`,
  page: (title: string, number: number) => `${title}, trang ${number}`,
  /** Before the day of a report whose day of publication is not known. */
  conference: "họp ngày ",
};

export const search = {
  label: "Tìm trong kho lưu trữ",
  placeholder: "Từ khóa, không cần dấu",
  button: "Tìm",
};

/** At the foot of every page. */
export const footer = {
  rights: "Bài viết thuộc bản quyền của báo nguồn.",
  editing: "Cách biên tập",
  feed: "Nguồn tin",
};

export const narrowing: string = "Thu hẹp danh sách";

export const notFound = {
  title: "Không tìm thấy trang",
  text: "Địa chỉ này không có trong kho lưu trữ. Có thể địa chỉ bị gõ sai, hoặc liên kết đã bị cắt cụt.",
};

/** On the page that stands in for one that is not on the device. */
export const offline = {
  title: "Không có kết nối mạng",
  text: "Trang này chưa được lưu trên máy. Khi có mạng trở lại, hãy tải lại trang.",
  kept: "Đọc được khi không có mạng",
  none: "Chưa có trang nào được lưu. Trang nào đã mở khi có mạng thì lần sau không có mạng vẫn đọc được.",
};

/** At an address that leads on to another. */
export const moved = {
  title: "Trang đã chuyển",
  to: "Nội dung nay ở địa chỉ:",
};

export const reportCount = (count: number): string => `${count.toLocaleString("vi-VN")} bài`;
