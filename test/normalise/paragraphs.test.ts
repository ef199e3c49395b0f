import { describe, expect, test } from "vitest";
import { toLines } from "../../src/normalise/line.ts";
import { toParagraphs } from "../../src/normalise/paragraphs.ts";

/** A title and three paragraphs, as a typewriter of 60 columns cuts them. */
const TITLE = ["Ban Thường vụ Thị ủy Sơn Tây", "kiểm điểm tự phê bình năm 2006"];
const LEAD = [
  "Trong hai ngày 14 và 15-12, Ban Thường vụ Thị ủy Sơn Tây đã",
  "tiến hành hội nghị kiểm điểm năm 2006. Đồng chí Trần Xuân",
  "Việt, Ủy viên Ban Thường vụ, đã tới dự và phát biểu ý kiến.",
];
const NEXT = [
  "Trước hội nghị, Thường trực Thị ủy đã gửi dự thảo báo cáo",
  "kiểm điểm tới các phòng, ban và 28 tổ chức cơ sở đảng trực",
  "thuộc để lấy ý kiến góp ý.",
];
const LAST = [
  "Kết luận hội nghị, đồng chí Bí thư yêu cầu các cấp ủy khắc",
  "phục ngay những việc đã rõ; kiểm tra, đôn đốc thường xuyên;",
  "quan tâm đời sống nhân dân vùng bãi ven sông.",
];
const textsOf = (text: string) => toParagraphs(text).map((line) => line.text);
const whole = [TITLE, LEAD, NEXT, LAST].map((lines) => lines.join(" "));

describe("a text whose lines were cut at a width", () => {
  test("has its paragraphs whole again, each with the number of its first line", () => {
    const text = [TITLE, LEAD, NEXT, LAST].map((lines) => lines.join("\n")).join("\n\n");
    expect(textsOf(text)).toEqual(whole);
    expect(toParagraphs(text).map(({ n }) => n)).toEqual([1, 4, 8, 12]);
  });

  test("may tell its paragraphs by how far they are set in", () => {
    const text = [LEAD, NEXT, LAST].map((lines) => `    ${lines.join("\n")}`).join("\n");
    expect(textsOf(text)).toEqual(whole.slice(1));
  });

  test("ends a paragraph where its last line has room for the next word, if nothing else tells", () => {
    const text = [NEXT, LAST, ["Đình Hợp"]].map((lines) => lines.join("\n")).join("\n");
    expect(textsOf(text)).toEqual([...whole.slice(2), "Đình Hợp"]);
  });

  test("keeps the day of publication, the byline and the items of a list apart", () => {
    const list = ["- nâng cao chất lượng sinh hoạt chi bộ;", "- kết nạp đảng viên mới."];
    const text = [["16-12-2006"], NEXT, LAST, list, ["THU HÀ"]].map((lines) => lines.join("\n")).join("\n");
    expect(textsOf(text)).toEqual(["16-12-2006", ...whole.slice(2), ...list, "THU HÀ"]);
  });
});

describe("a text whose paragraphs are lines", () => {
  const paragraph = `Năm qua, ${"các cấp ủy đã quan tâm lãnh đạo ".repeat(5)}và chỉ đạo.`;

  test.each([
    ["with short lines among them", ["Tỉnh ủy họp", "Xây dựng Đảng", paragraph, "Thu Hà"]],
    ["with a caption on two lines", ["Đồng chí Bí thư phát biểu", "tại hội nghị. Ảnh: Thu Hà", paragraph]],
    ["with an address that opens one", ["Thứ Năm, 25/12/2025, 06:45", `baogialai.vn ${paragraph}`]],
    ["with a list behind a colon", ["Hội nghị nêu:", `các việc ${paragraph}`]],
    ["with a byline above", ["Thu Hà", `đồng chí Bí thư nói: ${paragraph}`]],
  ])("is read line by line, %s", (_, lines) => {
    const text = lines.join("\n");
    expect(toParagraphs(text)).toEqual(toLines(text));
  });

  test("has one whole again that broke within a sentence", () => {
    const text = ["Ngày 24/11/2022, tại", `hội trường xã, ${paragraph}`].join("\n");
    expect(textsOf(text)).toEqual([text.replace("\n", " ")]);
  });
});
