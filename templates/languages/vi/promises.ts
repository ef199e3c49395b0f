/** What the archive promises its readers, in words. The commands are those of `docs/promises.md`. */
export const promises = {
  heading: "Cam kết",
  about:
    "Mỗi cam kết dưới đây đi kèm lệnh kiểm tra cam kết ấy; ai có chương trình và kho tư liệu đều chạy lại được.",
  list: [
    {
      promise: "Bản gốc giữ nguyên như lúc nhận",
      how: "Không lệnh nào sửa bản gốc. Báo đăng lại bài thì bản cũ vẫn được giữ và vẫn xem được.",
      command: "npm run verify",
    },
    {
      promise: "Không mất chữ nào",
      how: "Mỗi chữ của bản gốc nằm trong thân bài hoặc trong phần ghi những gì thân bài không lấy; không chữ nào được thêm.",
      command: "npm run test:hostile",
    },
    {
      promise: "Có gì thay đổi là biết",
      how: "Tệp bị sửa, bị thiếu, bị thêm, bị đổi tên đều được nêu đích danh, cả trên máy chủ.",
      command: "npm run verify -- --against ĐỊA-CHỈ",
    },
    {
      promise: "Dựng lại thì giống đến từng byte",
      how: "Cùng một kho tư liệu thì ra cùng một trang, kể cả chỉ mục tìm kiếm, ở bất cứ máy nào.",
      command: "npx vitest run test/trust/same-bytes.test.ts",
    },
    {
      promise: "Trang đang chạy không bao giờ dở dang",
      how: "Lần dựng hỏng, bị ngắt hay hết chỗ trên đĩa thì trang cũ vẫn còn nguyên.",
      command: "npm run test:faults",
    },
    {
      promise: "Chữ của bài chỉ là chữ",
      how: "Không đoạn văn nào chạy được như chương trình, và không trang nào tải gì từ nơi khác.",
      command: "npm run test:hostile",
    },
    {
      promise: "Địa chỉ không đổi",
      how: "Địa chỉ của bài lấy từ ngày và nhan đề. Địa chỉ đã đăng mà mất trang thì lần dựng ấy bị từ chối, trừ khi có địa chỉ mới để chuyển đến.",
      command: "npx vitest run test/scripts/addresses.test.ts",
    },
  ],
  bag: "Dấu vân tay SHA-256 của mọi bản gốc, mọi bài và mọi tệp của trang, ghi theo chuẩn BagIt:",
  mayChange:
    "Có thể thay đổi: cách trình bày, lời dẫn của trang, những điều suy đoán về bài và quy tắc suy đoán. Lời của báo thì không.",
};
