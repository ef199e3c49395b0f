import { describe, expect, test } from "vitest";
import { isPicture } from "../../src/normalise/claim-captions.ts";
import { FILLER, LAST, LEAD, NEXT, readingOf, TITLE, vocabulary } from "./reading-of.ts";

/** What the lines between the lead and the last two paragraphs are. */
function amid(...lines: string[]): string[] {
  const read = readingOf(TITLE, LEAD, ...lines, NEXT, LAST).lines;
  return read.slice(2, 2 + lines.length).map(({ role, rule }) => `${role}: ${rule}`);
}
/** What the lines below the last paragraph are. */
function below(...lines: string[]): string[] {
  const read = readingOf(TITLE, LEAD, NEXT, LAST, ...lines).lines;
  return read.slice(4).map(({ role, rule }) => `${role}: ${rule}`);
}
const BODY = "body: paragraph";

describe("between paragraphs a caption is", () => {
  test.each([
    ["what ends in a credit", "Quang cảnh hội nghị. Ảnh: Thu Hà", "caption: caption-credit"],
    ["what shows the meeting", "Các đại biểu thực hiện nghi lễ chào cờ", "caption: caption-voice"],
    ["what ends in a bar", "Quán triệt nghị quyết Trung ương 8. |", "caption: caption-bar"],
    [
      "a person at something, without a stop",
      "Đồng chí Lê Thị An, Bí thư Đảng ủy Tổng công ty quán triệt các văn bản của cấp trên",
      "caption: caption-voice",
    ],
    [
      "a person at something that is over, without a stop",
      "Tổng Bí thư Nguyễn Văn An cần các cấp ủy vào cuộc",
      "caption: caption-without-stop",
    ],
  ])("%s", (_, line, claim) => {
    expect(amid(line)).toEqual([claim]);
  });

  test.each([
    ["a name with a bar, which signs", "MINH THÔNG |"],
    ["what opens as a lead does", "(GLO)- Chiều 8-1, đồng chí Lê Thị An dự và phát biểu. Ảnh: Thu Hà"],
  ])("not %s", (_, line) => {
    expect(amid(line)[0]).not.toMatch(/^caption/);
  });

  test("what stands below the name of a picture, though nothing else tells", () => {
    expect(amid("IMG_2016.jpg", "Buôn làng đổi mới")[1]).toBe("caption: caption-below-image");
    expect(amid("IMG_2016.jpg", NEXT.replace("Năm qua", "Sang năm"))[1]).toBe(BODY);
    expect(amid("Buôn làng đổi mới")).toEqual([BODY]);
  });

  test("the short line above a credit that stands alone, but neither a paragraph nor what is known already", () => {
    expect(amid("Lá cờ đầu", "Ảnh: Thu Hà")[0]).toBe("caption: caption-above-credit");
    expect(amid(NEXT.replace("Năm qua", "Sang năm"), "Ảnh: Thu Hà")).toEqual([
      BODY,
      "caption: caption-credit",
    ]);
    expect(amid("15:06, 28/12/2012", "Ảnh: Thu Hà")[0]).toMatch(/^(?:dateline|furniture)/);
    expect(amid("Lá cờ đầu", "Lá cờ sau. Ảnh: Thu Hà")[0]).toBe(BODY);
  });
});

describe("a caption on two lines", () => {
  const words = (count: number, word = "xã") => Array(count).fill(word).join(" ");
  const split = ["caption: caption-split", "caption: caption-split"];

  test("goes on in lower case", () => {
    expect(amid("Lá cờ thi đua", "về tay đơn vị dẫn đầu")).toEqual(split);
    expect(amid("Lá cờ thi đua", "Về tay đơn vị dẫn đầu")).toEqual([BODY, BODY]);
    expect(amid("Lá cờ thi đua.", "về tay đơn vị dẫn đầu")).toEqual([BODY, BODY]);
  });

  test("or behind a comma with what a person does", () => {
    const person = "Đ/c Hoàng Quỳnh - Chánh Thanh tra tỉnh Quảng Trị,";
    expect(amid(person, "Phó Cụm trưởng khai mạc Hội nghị")).toEqual(split);
    expect(amid("Buôn làng đổi mới,", "Năm mới lại về")).toEqual([BODY, BODY]);
  });

  test("has twenty-four words on the first and sixteen on the second at the most", () => {
    expect(amid(`Cờ ${words(23)}`, words(16))).toEqual(split);
    expect(amid(`Cờ ${words(24)}`, words(16))).toEqual([BODY, BODY]);
    expect(amid(`Cờ ${words(23)}`, words(17))).toEqual([BODY, BODY]);
  });

  test("does not take in a line that is known already", () => {
    expect(amid("Lá cờ thi đua", "img_2016.jpg")[0]).toBe(BODY);
  });
});

describe("a line that says again what stands elsewhere", () => {
  test("is a duplicate of the headline, or of the paragraph that it announces, from five words on", () => {
    expect(amid("tổng kết công tác dân vận")).toEqual(["duplicate: headline-repeated"]);
    expect(amid("Tổng kết công tác dân")).toEqual(["duplicate: headline-repeated"]);
    expect(amid("tổng kết công tác")).toEqual([BODY]);
    expect(amid("Năm qua, các cấp ủy đã quan tâm lãnh đạo")).toEqual(["duplicate: paragraph-announced"]);
    expect(amid("Năm qua, các cấp")).toEqual([BODY]);
  });

  test("is a caption where it says the headline in other words", () => {
    expect(amid("Ban Dân vận Tỉnh ủy Gia Lai tổng kết năm 2016")).toEqual([
      "caption: caption-of-the-headline",
    ]);
  });

  test("and none of these below the last paragraph, nor where it ends as a sentence", () => {
    expect(below("tổng kết công tác dân vận")[0]).not.toMatch(/^duplicate/);
    expect(amid("Tổng kết công tác dân vận.")).toEqual([BODY]);
  });

  test("of two that stand together, the second is what readers saw", () => {
    expect(amid("Buôn làng đổi mới hôm nay", "Buôn làng đổi mới hôm nay")).toEqual([
      "duplicate: caption-repeated",
      "caption: caption-doubled",
    ]);
    expect(amid("Quang cảnh hội nghị. Ảnh: Thu Hà", "Quang cảnh hội nghị")).toEqual([
      "duplicate: caption-repeated",
      "caption: caption-doubled",
    ]);
    expect(amid("Buôn làng đổi mới hôm nay", "Đường sá sạch đẹp khắp nơi")).toEqual([BODY, BODY]);
  });

  test("but not two paragraphs, nor a caption and the byline's name", () => {
    const again = NEXT.replace("Năm qua", "Sang năm");
    expect(amid(again, again)).toEqual([BODY, BODY]);
    expect(below("Quang cảnh hội nghị. Ảnh: Thu Hà", "Thu Hà").at(-1)).toMatch(/^byline/);
  });
});

describe("below the last paragraph a caption is", () => {
  test.each([
    ["a scene, however it is told", "Quang cảnh hội nghị", "caption: caption-voice"],
    ["a credited one", "Lá cờ đầu. Ảnh: Thu Hà", "caption: caption-credit"],
    ["a sentence that shows", "Các đại biểu thực hiện nghi lễ chào cờ.", "caption: caption-voice"],
    [
      "a person with a name and eight words, right below",
      "Đồng chí Lê Thị An trao bằng khen",
      "caption: caption-voice",
    ],
  ])("%s", (_, line, claim) => {
    expect(below(line)).toEqual([claim]);
  });

  test.each([
    ["a person in seven words", "Đồng chí Lê Thị An trao bằng", "Đồng chí Lê Thị An trao bằng"],
    ["an office without a name", "Bí thư Tỉnh ủy trao bằng khen cho các tập thể", ""],
  ])("not %s", (_, line) => {
    expect(below(line)[0]).not.toBe("caption: caption-voice");
  });

  test("not a person further down", () => {
    const person = "Đồng chí Lê Thị An trao bằng khen cho các tập thể";
    expect(below("Buôn làng đổi mới", person)[1]).not.toBe("caption: caption-voice");
  });
});

describe("the last paragraph may be short:", () => {
  const shown = "Các đại biểu thực hiện nghi lễ chào cờ";

  test("eight words that end as a sentence", () => {
    const read = (last: string) => readingOf(TITLE, LEAD, NEXT, shown, last).lines[3]?.role;
    expect(read("Toàn ngành tập trung giám sát nêu gương.")).toBe("caption");
    expect(read("Toàn ngành giám sát việc nêu gương.")).toBe("body");
    expect(read("Toàn ngành tập trung giám sát việc nêu gương")).toBe("body");
  });
});

describe("who presides", () => {
  const line = "Đồng chí Lê Thị An, Bí thư Tỉnh ủy chủ trì hội nghị.";
  const attends = "Đồng chí Lê Thị An, Bí thư Tỉnh ủy dự và chỉ đạo hội nghị.";
  const third = (lead: string, told: string) => readingOf(TITLE, lead, told, NEXT, LAST).lines[2]?.role;

  test("is a caption where a paragraph tells it, and who attends where one tells that", () => {
    expect(third(LEAD, line)).toBe("body");
    expect(third(`${LEAD} Bà An chủ trì.`, line)).toBe("caption");
    expect(third(`${LEAD} Bà An chủ trì.`, attends)).toBe("body");
    expect(third(`${LEAD} Bà An chỉ đạo hội nghị.`, attends)).toBe("caption");
    expect(third(`${LEAD} Bà An chỉ đạo hội nghị.`, line)).toBe("body");
  });

  test("is a caption from below the second paragraph on", () => {
    expect(readingOf(TITLE, LEAD, NEXT, line, LAST).lines[3]?.role).toBe("caption");
  });
});

test("a line is a picture's where it is credited or sounds so, and does not open as a lead does", () => {
  const { phrases } = vocabulary;
  expect(isPicture("Lá cờ đầu. Ảnh: Thu Hà", phrases)).toBe(true);
  expect(isPicture("Quang cảnh hội nghị", phrases)).toBe(true);
  expect(isPicture("Buôn làng đổi mới", phrases)).toBe(false);
  expect(isPicture("(GLO)- Quang cảnh hội nghị. Ảnh: Thu Hà", phrases)).toBe(false);
});

test("behind words that announce pictures, what has no stop is a caption", () => {
  const shown = "Đ/c Nguyễn Thị An thay mặt chi bộ nhận giấy khen";
  const { lines } = readingOf(
    "Đảng bộ phường tổng kết công tác xây dựng Đảng năm 2020",
    "Ngày 1/4/2021, Đảng bộ phường tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2020.",
    FILLER,
    "Sau đây là một số hình ảnh minh họa:",
    shown,
  );
  expect(lines.find(({ text }) => text === shown)).toMatchObject({ role: "caption" });
});
