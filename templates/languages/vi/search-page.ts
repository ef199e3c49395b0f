/** The search page before anything is asked. */
import type { Piece } from "../piece.ts";

export const searchPage = {
  title: "Tìm kiếm",
  label: "Tìm trong kho lưu trữ",
  placeholder: "Từ khóa, không cần dấu",
  button: "Tìm",
  noScript: [
    "Tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Vẫn có thể tra kho lưu trữ ",
    { to: "/nam/", text: "theo năm" },
    ", ",
    { to: "/tinh/", text: "theo tỉnh, thành phố" },
    ", ",
    { to: "/bao/", text: "theo báo" },
    ", hoặc xem ",
    { to: "/bai-viet/", text: "tất cả bài" },
    ".",
  ] as readonly Piece[],
  sort: "Sắp xếp",
  best: "Phù hợp nhất",
  newest: "Mới nhất",
  oldest: "Cũ nhất",
  filters: "Bộ lọc",
  how: "Cách tìm",
  examples: {
    unmarked: "không dấu cũng tìm được",
    quoted: "trong ngoặc kép: đúng cụm từ",
    number: "số hiệu văn bản",
    place: "nơi và năm",
    short: "chữ viết tắt hay viết đủ đều được",
  },
  elsewhere: [
    "Hoặc xem ",
    { to: "/nam/", text: "theo năm" },
    ", ",
    { to: "/tinh/", text: "theo tỉnh, thành phố" },
    ", ",
    { to: "/bao/", text: "theo báo" },
    ". Nói kỹ hơn ở ",
    { to: "/huong-dan/#tim-kiem", text: "hướng dẫn" },
    ".",
  ] as readonly Piece[],
};
