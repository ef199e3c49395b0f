import { describe, expect, test } from "vitest";
import { readSides } from "../../../src/normalise/facts/period-sides.ts";

const sides = (sentence: string) =>
  readSides(sentence, 7).map(
    ({ side, mention, joined }) => `${side}: ${mention.text}${joined ? " (joined)" : ""}`,
  );

describe("each period of a sentence goes with the last word of looking back or ahead before it", () => {
  test.each([
    ["tổng kết năm 2016, triển khai nhiệm vụ năm 2017", ["review: năm 2016", "plan: năm 2017"]],
    ["phương hướng năm 2017 sau khi đánh giá năm 2016", ["plan: năm 2017", "review: năm 2016"]],
    ["Công tác năm 2013 và phương hướng, nhiệm vụ năm 2014", ["review: năm 2013", "plan: năm 2014"]],
    [
      "tổng kết năm 2020 và giai đoạn 2016 - 2020",
      ["review: năm 2020", "review: giai đoạn 2016 - 2020 (joined)"],
    ],
    ["nhiệm vụ năm 2017", ["plan: năm 2017"]],
    ["Triển khai thực hiện nhiệm vụ năm 2024, Đảng bộ đã vượt 9 chỉ tiêu", ["review: năm 2024"]],
    ["Triển khai thực hiện nhiệm vụ năm 2024, Đảng bộ phấn đấu vượt 9 chỉ tiêu", ["plan: năm 2024"]],
    ["Theo kế hoạch năm 2017, tổng kết năm 2016", ["review: năm 2016"]],
    ["nêu rõ, thực hiện chương trình công tác năm 2022, tổng kết năm 2021", ["review: năm 2021"]],
    ["Hội nghị báo cáo viên tháng 3/2025", []],
    ["định hướng tại Hội nghị báo cáo viên Tỉnh ủy tháng 3/2025", []],
    ["Công tác năm 2013", []],
    ["tổng kết nhiệm kỳ 2015-2020", ["review: nhiệm kỳ 2015-2020"]],
    ["tổng kết Đại hội nhiệm kỳ 2015-2020", []],
    ["tiến tới Đại hội để đánh giá giai đoạn 2016-2021", []],
    ["nhiệm vụ quý IV năm 2019; tôn vinh doanh nhân năm 2018", ["plan: quý IV năm 2019"]],
    ["ký kết thực hiện phong trào “chi bộ bốn tốt” giai đoạn 2023 – 2025", []],
    ["đã triển khai thực hiện các Nghị quyết, kế hoạch phát triển kinh tế xã hội năm 2020", []],
    ["đã hoàn thành nhiệm vụ năm 2020", []],
    ["thực hiện kế hoạch phát triển kinh tế năm 2020", []],
    ["kết quả tăng so với cùng kỳ năm 2015", []],
  ])("«%s»: %j", (sentence, expected) => {
    expect(sides(sentence)).toEqual(expected);
  });
});

test("the words run from the cue to the period, and the line is kept", () => {
  expect(readSides("Sáng nay, Ban tổng kết công tác năm 2016.", 7)).toMatchObject([
    { words: "tổng kết công tác năm 2016", line: 7 },
  ]);
});

test.each([
  ["tổng kết năm 2019 và thảo luận chương trình năm 2020", ["review: năm 2019", "plan: năm 2020"]],
  ["tổng kết phong trào năm 2011, bàn chương trình năm 2012", ["review: năm 2011", "plan: năm 2012"]],
  [
    "họp sơ kết quý III, Ban yêu cầu trong những tháng cuối năm dồn sức",
    ["review: quý III", "plan: những tháng cuối năm"],
  ],
  [
    "đánh giá 6 tháng đầu năm và bàn việc từ nay đến hết năm 2012",
    ["review: 6 tháng đầu năm", "plan: từ nay đến hết năm 2012"],
  ],
  [
    "sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2020 - 2025",
    ["review: nhiệm kỳ 2020 - 2025"],
  ],
])("«%s»: %j", (sentence, expected) => {
  expect(sides(sentence)).toEqual(expected);
});

test.each([
  ["kế hoạch và mục tiêu đến năm 2020"],
  ["sơ kết 4 tháng thực hiện nhiệm vụ (từ tháng 7 đến tháng 10-2025)"],
])("«%s» has no period that is looked back on or planned for", (sentence) => {
  expect(sides(sentence)).toEqual([]);
});

test.each([
  ["Thực hiện kế hoạch đào tạo, bồi dưỡng năm 2012, Đảng ủy đã mở lớp.", []],
  ["Đại biểu nghe thông tin tình hình kinh tế 6 tháng đầu năm 2023.", []],
  ["Phù hợp với tình hình thực tế, trong năm 2022 Đảng ủy họp.", []],
  [
    "Hội nghị tổng kết nhiệm kỳ 2010 - 2015, triển khai nhiệm vụ nhiệm kỳ 2015 - 2020.",
    ["review 2010", "plan 2015"],
  ],
])("«%s» tells %j", (text, expected) => {
  expect(readSides(text, 1).map(({ side, mention }) => `${side} ${mention.year}`)).toEqual(expected);
});

test("what stands behind a semicolon says of a period what it is, before what stands in front", () => {
  const sides = readSides(
    "Năm 2016, toàn ngành đã đạt nhiều kết quả; nhiệm vụ năm 2017 là hướng về cơ sở",
    1,
  );
  expect(sides.map(({ side, mention }) => [side, mention.year])).toEqual([
    ["review", 2016],
    ["plan", 2017],
  ]);
});

test("the year since which something is so is not looked back on", () => {
  expect(
    readSides("Báo cáo nêu: từ khi có Nghị quyết (năm 2002) đến nay, hệ thống chính trị đã vững", 1),
  ).toEqual([]);
});
