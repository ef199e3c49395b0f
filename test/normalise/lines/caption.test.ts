import { describe, expect, test } from "vitest";
import {
  creditOf,
  hasBar,
  isCreditOnly,
  soundsLikeCaption,
  soundsUnstopped,
  tellsWhoPresides,
} from "../../../src/normalise/lines/caption.ts";
import { vocabulary } from "../reading-of.ts";

const { phrases } = vocabulary;

describe("the credit of a caption", () => {
  test.each([
    ["Quang cảnh hội nghị. Ảnh: Phương Linh", "Phương Linh"],
    ["Quang cảnh hội nghị. ẢNH: PHƯƠNG LINH", "PHƯƠNG LINH"],
    ["Quang cảnh tại Hội nghị-ảnh Phương Linh", "Phương Linh"],
    ["Đồng chí Bí thư chủ trì. (Ảnh: XM).", "XM"],
    ["Đồng chí Bí thư chủ trì hội nghị _ Ảnh: TTXVN", "TTXVN"],
    ["Toàn cảnh hội nghị. Ảnh Thu Hà", "Thu Hà"],
    ["Toàn cảnh hội nghị [Ảnh: Đ.N]", "Đ.N"],
    ["Toàn cảnh hội nghị. Nguồn ảnh: VOV", "VOV"],
    ["Ảnh: T.L", "T.L"],
    ["Ảnh tư liệu: Đình Lâm", "Đình Lâm"],
  ])("of «%s» is «%s»", (caption, credit) => {
    expect(creditOf(caption)).toBe(credit);
  });

  test.each([
    ["Hội nghị có hình ảnh đẹp về cán bộ", "a picture that is spoken of"],
    ["Đồng chí Bí thư phát biểu", "no credit"],
    ["Việc làm này ảnh hưởng đến phong trào", "«ảnh hưởng»"],
    [`${"Hội nghị đã họp. ".repeat(25)}Ảnh: Thu Hà`, "a paragraph with a caption glued to it"],
  ])("is not in «%s»: %s", (text) => {
    expect(creditOf(text)).toBeUndefined();
  });
});

test.each([
  ["Ảnh: Thu Hà", true],
  ["(Ảnh: Thu Hà)", true],
  ["_ Ảnh: TTXVN", true],
  ["Quang cảnh hội nghị. Ảnh: Thu Hà", false],
  ["Ảnh:", false],
])("whether «%s» holds a credit and nothing else: %s", (text, only) => {
  expect(isCreditOnly(text)).toBe(only);
});

describe("the voice of a caption", () => {
  test.each([
    "Quang cảnh hội nghị",
    "Toàn cảnh hội nghị tổng kết công tác xây dựng Đảng năm 2016",
    "Đồng chí Nguyễn Thế Tuy phát biểu",
    "Đ/c Nguyễn Văn An, Bí thư Tỉnh ủy chủ trì hội nghị",
    "Nguyễn Văn An, Trưởng Ban Tổ chức Tỉnh ủy, trình bày báo cáo",
    "Trao Bằng khen của Thủ tướng cho các tập thể",
    "Bản làng đổi mới (ảnh minh họa)",
    "PGS, TS. Lâm Minh Tấn, Bí thư Đảng ủy phát biểu chỉ đạo",
    "Đồng chí Lê Thị An giới thiệu mô hình của đơn vị.",
    "Đại biểu các huyện ký giao ước thi đua",
  ])("sounds in «%s»", (text) => {
    expect(soundsLikeCaption(text, phrases)).toBe(true);
  });

  test.each([
    ["Đồng chí Đinh Thế Huynh nêu mấy việc lớn.", "no scene"],
    ["Đồng chí Bí thư đã phát biểu chỉ đạo hội nghị", "told as done"],
    ["Đồng chí Bí thư yêu cầu các chi bộ báo cáo", "an order"],
    ["Lãnh đạo Ban trình bày báo cáo: năm 2016 có nhiều đổi mới", "a colon"],
    ["Sáng 4/3, hội nghị tổng kết năm 2016", "a day"],
    ["Hội nghị cũng bầu bổ sung hai ủy viên Ban Chấp hành.", "what the meeting did besides"],
    ["Hội nghị rút ra 6 bài học trong phối hợp với Mặt trận.", "what the meeting came to"],
    ["Kết quả hội nghị rất tốt", "neither a person nor a scene first"],
  ])("does not sound in «%s»: %s", (text) => {
    expect(soundsLikeCaption(text, phrases)).toBe(false);
  });
});

test.each([
  ["Bà Lê Thị An, Bí thư Tỉnh ủy đã chủ trì hội nghị", true],
  ["Bà Lê Thị An, Bí thư Tỉnh ủy đã chủ trì hội nghị.", false],
  ["Bà Lê Thị An, Bí thư Tỉnh ủy đã yêu cầu sớm báo cáo hội nghị", true],
  ["Bí thư Tỉnh ủy đã yêu cầu sớm báo cáo hội nghị", false],
])("whether «%s» shows a person, though it tells what is over: %s", (text, shows) => {
  expect(soundsUnstopped(text, phrases)).toBe(shows);
});

test.each([
  ["Quán triệt nghị quyết Trung ương 8. |", true],
  ["|", false],
  ["MINH THÔNG |", false],
  ["Trang chủ | Tin tức", false],
])("whether «%s» ends in the bar below a picture: %s", (text, bar) => {
  expect(hasBar(text)).toBe(bar);
});

describe("the length of a caption", () => {
  const words = (number: number) => Array(number).fill("xã").join(" ");

  test.each([
    ["thirty-six words", `Đồng chí Bí thư phát biểu ${words(30)}`, `Đồng chí Bí thư phát biểu ${words(31)}`],
    ["199 letters with its mark", `${"a".repeat(193)} (ảnh)`, `${"a".repeat(194)} (ảnh)`],
  ])("is at most %s", (_, longest, tooLong) => {
    expect(soundsLikeCaption(longest, phrases)).toBe(true);
    expect(soundsLikeCaption(tooLong, phrases)).toBe(false);
  });

  test("is at most forty words with its bar, and 320 letters with a credit", () => {
    expect([hasBar(`${words(39)} |`), hasBar(`${words(40)} |`)]).toEqual([true, false]);
    const credit = (letters: number) => `${"a".repeat(letters - 9)}. Ảnh: TL`;
    expect([creditOf(credit(320)), creditOf(credit(321))]).toEqual(["TL", undefined]);
  });
});

describe("a line without a stop", () => {
  test.each([
    "Đồng chí Lê Thị An, Bí thư Đảng ủy Tổng công ty quán triệt các văn bản của cấp trên",
    "Tổng Bí thư Nguyễn Văn An cần các cấp ủy vào cuộc",
    "Bác sĩ Lê Văn Thắng đề nghị các chi ủy triển khai kịp thời",
    "Trung tướng Lê Văn Thắng được tặng hoa chúc mừng",
    "Trung tâm an sinh xã hội phường báo cáo tham luận tại hội nghị",
    "Hội nghị Ban Chấp hành Đảng bộ phường diễn ra vào ngày 31-12",
    "Hội nghị BCH Đảng bộ Hà Nội sáng 15-1",
    "Các vị ủy viên biểu quyết thông qua chương trình năm 2025",
  ])("shows a person with a name, or what was to be seen at the meeting: «%s»", (text) => {
    expect(soundsUnstopped(text, phrases)).toBe(true);
  });

  test.each([
    ["a stop", "Đồng chí Lê Thị An quán triệt các văn bản của cấp trên."],
    ["nobody", "Lãnh đạo thực hiện thắng lợi nhiệm vụ chính trị"],
    ["no name", "Đồng chí Bí thư cần các cấp ủy vào cuộc"],
    ["two sentences", "Ông Lê Văn Thắng đã dự. Cùng dự có các ban của Tỉnh ủy"],
    ["the length of a paragraph", `Ông Lê Văn Thắng đã nêu ${"nhiều việc phải làm ".repeat(12)}`.trim()],
  ])("is a paragraph or a subheading where it has %s", (_, text) => {
    expect(soundsUnstopped(text, phrases)).toBe(false);
  });
});

test("who presides is told by a whole line or not", () => {
  expect(tellsWhoPresides("Đồng chí Lê Thị An, Bí thư Tỉnh ủy chủ trì hội nghị.")).toBe(true);
  expect(tellsWhoPresides("Đồng chí Lê Thị An chủ trì hội nghị, cùng dự có các ban.")).toBe(false);
  expect(tellsWhoPresides("Đồng chí Lê Thị An chủ trì hội nghị")).toBe(false);
});

describe("captions without a credit", () => {
  const offices =
    "Ủy viên Ban Chấp hành Trung ương Đảng, Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh";
  test.each([
    ["Ảnh 2. Các chi bộ nối cầu với hội trường lớn"],
    ["Cảnh đường hoa ở xóm 7 - thành quả của một phong trào"],
    ["Hội viên ấp Sóc Chà thu hoạch đậu phộng."],
    ["Một số ý kiến thảo luận tại hội nghị."],
    [`Đồng chí Lê Thị An – ${offices} chủ trì tại điểm cầu Ban Tổ chức Tỉnh ủy Gia Lai.`],
    ["Đồng chí Lê Thị An quán triệt các nhiệm vụ của quý IV."],
  ])("«%s» is one", (text) => {
    expect(soundsLikeCaption(text, phrases)).toBe(true);
  });

  test.each([
    ["Cảnh sát giao thông bảo đảm trật tự quanh hội trường", "no view"],
    ["Hội viên ấp Sóc Chà thu hoạch 12 tấn đậu phộng.", "a figure, which is told"],
    ["Một số ý kiến tập trung vào tiến độ của hội nghị.", "what was said"],
    ["Hội viên các ấp đã thu hoạch xong đậu phộng.", "a story"],
  ])("«%s» is none: %s", (text) => {
    expect(soundsLikeCaption(text, phrases)).toBe(false);
  });

  test("a picture may be credited to whoever gave it", () => {
    expect(creditOf("Chị em gói bánh chưng (Ảnh do Hội LHPN tỉnh cung cấp)")).toBe("Hội LHPN tỉnh");
  });
});

test("the letter eth stands for Đ", () => {
  expect(soundsLikeCaption("Ðoàn Chủ tịch hội nghị", phrases)).toBe(true);
});

test.each([
  "ThS. Lê Hữu Thức, Bí thư Đảng ủy, Hiệu trưởng Nhà trường",
  "Tập thể và cá nhân được tuyên dương Dân vận khéo",
  "Các tập thể được nhận bằng khen của Đảng ủy Khối",
])("«%s» shows what it tells", (text) => {
  expect(soundsUnstopped(text, phrases)).toBe(true);
});

test("who hands something over is shown, however many offices stand before it", () => {
  const offices = "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Nội chính Tỉnh ủy";
  const told = "Ban Chấp hành Đảng bộ Công ty Cao su lần thứ VI, nhiệm kỳ 2020-2025 ra mắt Đại hội";
  expect(soundsLikeCaption(`Đồng chí Lương Trí Tiên, ${offices}, tặng hoa chúc mừng ${told}.`, phrases)).toBe(
    true,
  );
});

test("a credit needs no colon where it is all there is", () => {
  expect(creditOf("Ảnh Trọng Thủy")).toBe("Trọng Thủy");
  expect(creditOf("Ảnh tư liệu")).toBeUndefined();
});

describe("a line that opens as a scene does", () => {
  test.each([
    ["Đại biểu dự hội nghị biểu quyết thông qua nghị quyết.", true],
    ["Đại biểu dự hội nghị đã thông qua nghị quyết.", false],
    ["Các đại biểu dự hội nghị nhất trí với báo cáo.", false],
  ])("«%s» shows it: %s", (line, shows) => {
    expect(soundsLikeCaption(line, phrases)).toBe(shows);
  });

  test("may show people at a talk, where it has no stop", () => {
    expect(soundsUnstopped("Hội viên nông dân đặt câu hỏi tại buổi đối thoại", phrases)).toBe(true);
  });
});
