import { describe, expect, test } from "vitest";
import { isProse, openingTag, opensLead, opensWithDay } from "../../../src/normalise/lines/prose.ts";

describe("the tag that opens a report", () => {
  test.each([
    ["(QBĐT) - Ngày 4/3, Tỉnh ủy họp", "QBĐT", "(QBĐT) -"],
    ["(GLO)- Sáng 8-1, Ban Tổ chức", "GLO", "(GLO)-"],
    ["(NTO) Hôm qua (12-1), Tỉnh ủy", "NTO", "(NTO)"],
    ["LSO- Sáng 8/1, Tỉnh ủy", "LSO", "LSO-"],
    ["BDK - Hôm nay, Tỉnh ủy", "BDK", "BDK -"],
    ["TCCS - Ngày 4-3, tại Hà Nội", "TCCS", "TCCS -"],
    ["(QBĐT ) - Ngày 4/3, Tỉnh ủy họp", "QBĐT", "(QBĐT ) -"],
    ["TP – Hội nghị đã họp", "TP", "TP –"],
    ["(Chinhphu.vn) – Sáng 8/1", "Chinhphu.vn", "(Chinhphu.vn) –"],
    ["Baohatinh.vn - Sáng 8/1", "Baohatinh.vn", "Baohatinh.vn -"],
    ["(LĐ online) - Sáng 8/1", "LĐ online", "(LĐ online) -"],
    ["(ĐCSVN) – “Dân vận khéo”", "ĐCSVN", "(ĐCSVN) –"],
    ["GD&TĐ - Ngày 8/1", "GD&TĐ", "GD&TĐ -"],
    ["(kontumtv.vn) – Ngày 8/1", "kontumtv.vn", "(kontumtv.vn) –"],
    ["QĐND Online – Ngày 8/1", "QĐND Online", "QĐND Online –"],
  ])("of «%s» is «%s»", (text, tag, printed) => {
    expect(openingTag(text)).toEqual({ tag, text: printed });
  });

  test.each([
    ["Ngày 4/3, Tỉnh ủy họp", "a day first"],
    ["(một số đảng viên) - những người", "brackets around prose"],
    ["Hà Nội - Ngày 4/3", "a place"],
    ["QBĐT Ngày 4/3", "neither brackets nor a dash"],
    ["GLO -", "nothing behind it"],
  ])("is not in «%s»: %s", (text) => {
    expect(openingTag(text)).toBeUndefined();
  });
});

test.each(["Trong 6 tháng đầu năm, các cấp ủy", "Từ 5 mô hình điểm, đến nay", "Trong 3 năm qua"])(
  "«%s» opens with no day",
  (text) => {
    expect(opensWithDay(text)).toBe(false);
  },
);

describe("a lead opens with the day of the event", () => {
  test.each([
    "Ngày 4/3, Tỉnh ủy",
    "Sáng 1-7, Tỉnh ủy",
    "Sáng ngày 1-7, Tỉnh ủy",
    "Hôm nay (25-10), Tỉnh ủy",
    "Sáng nay (28/12), Tỉnh ủy",
    "Hôm qua (12-1), Tỉnh ủy",
    "Chiều qua, Tỉnh ủy",
    "Vào sáng 4/3, Tỉnh ủy",
    "Trong hai ngày 24 và 25-3, Tỉnh ủy",
    "Từ ngày 06 đến 07 tháng 11 năm 2013, Tỉnh ủy",
    "Vừa qua, Tỉnh ủy",
    "(GLO)- Sáng 8-1, Tỉnh ủy",
  ])("«%s»", (text) => {
    expect(opensWithDay(text)).toBe(true);
    expect(opensLead(text)).toBe(true);
  });

  test("a tag alone opens a lead too, though it tells no day", () => {
    expect(opensLead("(GLO)- Tỉnh ủy Gia Lai vừa họp")).toBe(true);
    expect(opensWithDay("(GLO)- Tỉnh ủy Gia Lai vừa họp")).toBe(false);
  });

  test.each(["Tỉnh ủy tổng kết năm 2016", "Năm 2016, toàn Đảng bộ", "Sáng tạo trong 5 năm qua"])(
    "not «%s»",
    (text) => {
      expect(opensLead(text)).toBe(false);
    },
  );
});

describe("a paragraph", () => {
  test.each([
    ["opens as a lead does", "Ngày 4/3, Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết"],
    [
      "ends as a sentence, with fifteen words",
      "Năm qua, các cấp ủy đã kết nạp được nhiều đảng viên trẻ ở các buôn làng.",
    ],
    ["ends with the end mark", "Năm qua, các cấp ủy đã kết nạp được nhiều đảng viên trẻ ở các buôn làng./."],
    [
      "announces who took part",
      "Đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy chủ trì, cùng dự có các đồng chí trong Ban Thường vụ:",
    ],
    ["announces a list", "Năm qua, các cấp ủy đã kết nạp được nhiều đảng viên trẻ ở các buôn làng:"],
    [
      "holds several sentences",
      "Các cấp ủy đã kết nạp đảng viên trẻ. Nhiều chi bộ trong sạch, vững mạnh đã được biểu dương tại hội nghị tổng kết",
    ],
    ["is longer than any headline", "công tác xây dựng Đảng ".repeat(12)],
  ])("%s", (_, text) => {
    expect(isProse(text)).toBe(true);
  });

  test.each([
    ["a headline", "Tỉnh ủy Gia Lai tổng kết công tác xây dựng Đảng năm 2016, triển khai nhiệm vụ năm 2017"],
    ["a short sentence", "Hội nghị đã thành công tốt đẹp."],
    ["a short opening with a day", "Sáng 4/3, họp giao ban"],
    ["a headline that the paper signs", "(TTV) Hội nghị Ban Chấp hành Đảng bộ huyện Chư Sê lần thứ 14"],
    [
      "the speaker of the headline below",
      "Đồng chí Nguyễn Văn An, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực HĐND tỉnh Bình Yên:",
    ],
    [
      "a headline that a body opens and a stop closes",
      "Quận ủy Quận 9: Tổ chức hội nghị giao ban công tác dân vận, tuyên giáo 6 tháng đầu năm 2018.",
    ],
    ["a headline with «TP. Hồ Chí Minh»", `${"Hội nghị tổng kết công tác ".repeat(4)}tại TP. Hồ Chí Minh`],
  ])("is not %s", (_, text) => {
    expect(isProse(text)).toBe(false);
  });
});

describe("how many words a paragraph has at least", () => {
  const words = (number: number, last = "làng.") => [...Array(number - 1).fill("buôn"), last].join(" ");

  test.each([
    ["ten, where it opens with a day", "Sáng 4/3, Tỉnh ủy Gia Lai họp giao ban quý", true],
    ["not nine", "Sáng 4/3, Tỉnh ủy Gia Lai họp giao ban", false],
    ["fifteen, where it ends in a stop", words(15), true],
    ["not fourteen", words(14), false],
    ["twenty, where a sentence begins in it", `Họp xong. Nay ${words(17, "làng")}`, true],
    ["not nineteen", `Họp xong. Nay ${words(16, "làng")}`, false],
    ["eight, however long they are", "A".repeat(300), false],
  ])("%s", (_, text, paragraph) => {
    expect(isProse(text)).toBe(paragraph);
  });
});

test("a headline in capitals is no paragraph, though it is long and closed by a stop", () => {
  const text = "Khối Dân vận Đảng ủy tổ chức hội nghị giao ban công tác dân vận quý III năm 2021.";
  expect(isProse(text.toUpperCase())).toBe(false);
  expect(isProse(text)).toBe(true);
});

test("the tag of an army's paper has a number", () => {
  expect(openingTag("QK7 Online - Sáng 5-7, Đảng ủy Quân sự tỉnh họp")?.tag).toBe("QK7 Online");
});
