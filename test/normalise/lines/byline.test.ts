import { describe, expect, test } from "vitest";

import { readByline } from "../../../src/normalise/lines/byline.ts";

describe("a byline", () => {
  test.each([
    ["(Trần Hồng Nga - UBKT Tỉnh uỷ Hà Nam)", "Trần Hồng Nga - UBKT Tỉnh uỷ Hà Nam", "byline-with-office"],
    ["ĐÌNH LÂM", "ĐÌNH LÂM", "byline-name"],
    ["Đình Lâm", "Đình Lâm", "byline-name"],
    ["Thu Hà.", "Thu Hà", "byline-name"],
    ["<Thu Hà>", "Thu Hà", "byline-name"],
    ["Trần Long - Thuỳ Linh - Ảnh: Thanh Hải", "Trần Long - Thuỳ Linh", "byline-with-photographer"],
    ["Mai Vọng Hải. Ảnh: Đ.T", "Mai Vọng Hải", "byline-with-photographer"],
    ["HỮU ĐỔNG - PHAN VINH", "HỮU ĐỔNG - PHAN VINH", "byline-name"],
    ["Theo vinhphuc.gov.vn", "Theo vinhphuc.gov.vn", "byline-agency"],
    ["NHÓM P.V THỜI SỰ", "NHÓM P.V THỜI SỰ", "byline-reporter"],
    ["KIỀU PHONG - VĂN MẠNH", "KIỀU PHONG - VĂN MẠNH", "byline-name"],
    ["Thu Hà, Văn Mạnh và Đình Lâm", "Thu Hà, Văn Mạnh và Đình Lâm", "byline-name"],
    ["H’Hen Niê", "H’Hen Niê", "byline-name"],
    ["Thu Hà (Báo Gia Lai)", "Thu Hà (Báo Gia Lai)", "byline-name"],
    ["Đ.N", "Đ.N", "byline-initials"],
    ["TL", "TL", "byline-initials"],
    ["H.Y.", "H.Y.", "byline-initials"],
    ["Tác giả bài viết: Nguyễn Thị Hoa", "Nguyễn Thị Hoa", "byline-label"],
    ["Tác giả: Hồng Thanh", "Hồng Thanh", "byline-label"],
    ["Tin, ảnh: Thu Hà", "Thu Hà", "byline-label"],
    ["Bài và ảnh: VĂN MẠNH", "VĂN MẠNH", "byline-label"],
    ["Tin-ảnh: Thu Hà (Ban Dân vận)", "Thu Hà (Ban Dân vận)", "byline-label"],
    ["Theo VOV", "Theo VOV", "byline-agency"],
    ["(Theo TTXVN)", "Theo TTXVN", "byline-agency"],
    ["(Trần Hồng Nga - UBKT Tỉnh ủy)", "Trần Hồng Nga - UBKT Tỉnh ủy", "byline-with-office"],
    ["Thu Hà – Trung tâm VHTT&TT huyện", "Thu Hà – Trung tâm VHTT&TT huyện", "byline-with-office"],
    ["Thu Hà, VP Huyện ủy", "Thu Hà, VP Huyện ủy", "byline-with-office"],
    ["Trần Hồng Nga, Văn phòng Tỉnh ủy", "Trần Hồng Nga, Văn phòng Tỉnh ủy", "byline-with-office"],
    ["PV", "PV", "byline-reporter"],
    ["PV (theo TTXVN)", "PV (theo TTXVN)", "byline-reporter"],
    ["Nhóm PV", "Nhóm PV", "byline-reporter"],
    ["| Thu Hà |", "Thu Hà", "byline-name"],
    ["[Thu Hà]", "Thu Hà", "byline-name"],
    ["Trang Lê", "Trang Lê", "byline-name"],
    ["Thu Hà./.", "Thu Hà", "byline-name"],
    ["Thu Hà/TTXVN", "Thu Hà/TTXVN", "byline-name"],
    ["Thu Hà/Báo Gia Lai", "Thu Hà/Báo Gia Lai", "byline-name"],
    ["ThS. Nguyễn Văn An", "ThS. Nguyễn Văn An", "byline-name"],
    ["Thượng tá Nguyễn Văn An", "Thượng tá Nguyễn Văn An", "byline-name"],
    ["THU HÀ lược ghi", "THU HÀ", "byline-name"],
    ["K’Tân", "K’Tân", "byline-name"],
    ["HLam", "HLam", "byline-initials"],
    ["Mạnh Hùng | Ảnh: TTXVN", "Mạnh Hùng", "byline-with-photographer"],
    ["Nhóm phóng viên", "Nhóm phóng viên", "byline-reporter"],
    ["Theo Thu Hà (TTXVN)", "Theo Thu Hà (TTXVN)", "byline-agency"],
    ["Bài & ảnh: Thu Hà", "Thu Hà", "byline-label"],
    ["Tin/Ảnh: Thu Hà", "Thu Hà", "byline-label"],
    ["Bài, ảnh, clip: LÊ ANH", "LÊ ANH", "byline-label"],
    ["Bài và ảnh: Thu Hà - Đồ họa: Minh Tú", "Thu Hà", "byline-label"],
    ["Tin và ảnh Thu Hà", "Thu Hà", "byline-label"],
    ["Tác giả: Thu Hà - Nguồn: Báo Gia Lai", "Thu Hà", "byline-label"],
    ["Lược ghi: Thu Hà", "Thu Hà", "byline-label"],
    ["Bởi Thu Hà", "Thu Hà", "byline-label"],
    ["Viết bởi Phòng Tổ chức - Hành chính", "Phòng Tổ chức - Hành chính", "byline-label"],
  ])("«%s» names «%s»", (line, author, rule) => {
    expect(readByline(line)).toEqual({ author, rule });
  });

  test.each([
    ["Ban Tổ chức Tỉnh ủy", "a body"],
    ["Thành uỷ Pleiku", "a body, in the other tone style"],
    ["Báo Gia Lai", "a paper"],
    ["Hội nghị đã thành công", "words of prose"],
    ["Tỉnh ủy: tổng kết năm", "a headline with a colon"],
    ["Nguồn: Báo Nhân Dân", "where the words come from, not who wrote them"],
    ["Xem thêm", "furniture"],
    ["Theo đó, năm 2016 có nhiều đổi mới", "a sentence that opens with «Theo»"],
    ["Tin: một hai ba bốn năm sáu bảy tám chín mười mười một", "a label before a sentence"],
    ["Nguyễn Văn An phát biểu", "a caption"],
    ["Tổng hợp: 12/16 chỉ tiêu đạt và vượt", "a line of a list"],
    ["Viết bởi Super User", "what a program calls whoever put it there"],
    ["Trang Thông Tin", "a site"],
    ["Super User", "the same, without a label"],
    ["", "nothing"],
    [" | ", "punctuation"],
    ["Thu Hà ".repeat(20), "longer than any byline"],
  ])("«%s» is none: %s", (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

describe("the length of a byline", () => {
  const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(" ");

  test.each([
    ["ninety letters", `Tin: ${"Ă".repeat(85)}`, `Tin: ${"Ă".repeat(86)}`],
    ["ten words after a label", `Tin: ${words(10, "Hà")}`, `Tin: ${words(11, "Hà")}`],
    ["eight words of an agency", `Theo ${words(8, "Báo")}`, `Theo ${words(9, "Báo")}`],
    ["six words of a reporter", `Nhóm PV ${words(4, "báo")}`, `Nhóm PV ${words(5, "báo")}`],
    ["four people", `${words(3, "Thu Hà,")} Thu Hà`, `${words(4, "Thu Hà,")} Thu Hà`],
    ["five words of a name", "Nguyễn Thị Thu Hà Giang", "Nguyễn Thị Thu Hà Giang Lam"],
  ])("is at most %s", (_, longest, tooLong) => {
    expect(readByline(longest)).toBeDefined();
    expect(readByline(tooLong)).toBeUndefined();
  });
});

test("a name among other words makes no byline", () => {
  expect(readByline("Thu Hà - hội nghị")).toBeUndefined();
  expect(readByline("hội nghị - Thu Hà")).toBeUndefined();
});

test("an agency has a name: «Theo» before other words opens a sentence", () => {
  expect(readByline("Theo kế hoạch")).toBeUndefined();
  expect(readByline("Theo 24h")?.rule).toBe("byline-agency");
});

test("what writes for an office is a person", () => {
  expect(readByline("Hội nghị - UBKT Tỉnh ủy")).toBeUndefined();
});

test("a word in brackets is nobody", () => {
  expect(readByline("(Trích)")).toBeUndefined();
});

test("a contributor is named behind a label, too", () => {
  expect(readByline("CTV: Thu Hà (Trung tâm Văn hóa)")?.author).toBe("Thu Hà (Trung tâm Văn hóa)");
});

test("the photographer named behind the writer's label is not the writer", () => {
  expect(readByline("Tin bài: Hoài Thu; Ảnh: Văn Mạnh")?.author).toBe("Hoài Thu");
  expect(readByline("Bài: Thu Hà - Ảnh: Văn Mạnh")?.author).toBe("Thu Hà");
});

test("the site that a writer is of belongs to the byline", () => {
  expect(readByline("Kim Anh/VOV.VN")).toEqual({ author: "Kim Anh/VOV.VN", rule: "byline-name" });
});
