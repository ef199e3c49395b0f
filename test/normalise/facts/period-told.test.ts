import { describe, expect, test } from "vitest";
import { periodsTold, yearsTold } from "../../../src/normalise/facts/period-told.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const TITLE = "Tỉnh ủy họp";
const told = (...body: string[]) =>
  periodsTold(readingWith(["title", TITLE], ...body.map((text): ["body", string] => ["body", text]))).map(
    ({ side, mention, line }) => `${line} ${side}: ${mention.text}`,
  );

describe("a period that opens a paragraph", () => {
  test.each([
    ["Năm 2016, toàn Đảng bộ đã kết nạp 3.703 đảng viên.", "review: Năm 2016"],
    ["Theo báo cáo, năm 2016, các cấp ủy có nhiều đổi mới.", "review: năm 2016"],
    ["6 tháng đầu năm 2020, Ban tập trung chỉ đạo.", "review: 6 tháng đầu năm 2020"],
    ["Năm 2017, Tỉnh ủy xác định 5 nhiệm vụ trọng tâm.", "plan: Năm 2017"],
    ["Bước sang năm 2017, Tỉnh ủy phấn đấu đạt các chỉ tiêu.", "plan: năm 2017"],
    ["6 tháng cuối năm, Ban giữ vững kỷ cương.", "plan: 6 tháng cuối năm"],
    ["Những tháng cuối năm 2018, Ban giữ vững kỷ cương.", "plan: Những tháng cuối năm 2018"],
    ["Quý II/2018, Ban giữ vững kỷ cương.", "review: Quý II/2018"],
    ["Quý III/2018, Ban giữ vững kỷ cương.", "review: Quý III/2018"],
    ["Năm 2017, Tỉnh ủy có nghị quyết phải đổi mới cách họp.", "review: Năm 2017"],
  ])("«%s» tells a %s", (paragraph, expected) => {
    expect(told(FILLER, FILLER, FILLER, paragraph)).toEqual([`5 ${expected}`]);
  });

  test("tells nothing where neither what was done nor what is to be done follows", () => {
    expect(told(FILLER, FILLER, FILLER, "Năm 2016: một chặng đường.")).toEqual([]);
  });
});

test("what is studied in a year is not planned for it", () => {
  expect(told(FILLER, "Hội nghị triển khai chuyên đề năm 2025 và nhiệm vụ năm 2026.")).toEqual([
    "3 plan: năm 2026",
  ]);
});

test("what a speaker asks for in a part of the year is planned", () => {
  expect(told(FILLER, FILLER, FILLER, "Đồng chí Bí thư đề nghị 6 tháng cuối năm giữ vững kỷ cương.")).toEqual(
    ["5 plan: 6 tháng cuối năm"],
  );
});

test("the years that a conference speaks of are told before its own is known", () => {
  const reading = readingWith(
    ["title", TITLE],
    ["body", "Tỉnh ủy sơ kết 6 tháng đầu năm 2020, triển khai nhiệm vụ năm 2021."],
    ["body", "Số đảng viên tăng so với cùng kỳ năm 2019."],
  );
  expect(yearsTold(reading)).toEqual({
    reviewed: [2020],
    planned: [2021],
    part: "H1",
    comparedWith: 2019,
    all: [2020, 2021],
  });
  expect(yearsTold(readingWith(["body", FILLER]))).toEqual({
    reviewed: [],
    planned: [],
    part: undefined,
    comparedWith: undefined,
    all: [],
  });
});

test("a year that stands beside a quarter without one is that quarter's", () => {
  const reading = readingWith(
    ["title", TITLE],
    ["body", "Đảng ủy họp đánh giá kết quả quý III; tôn vinh doanh nghiệp tiêu biểu năm 2019."],
    ["body", "Đồng chí Bí thư lưu ý những việc cần làm sau kiểm điểm năm 2018."],
  );
  expect(yearsTold(reading)).toMatchObject({ reviewed: [2019, 2018], part: "Q3" });
});

test("half a term of office tells no year", () => {
  const reading = readingWith(["title", TITLE], ["body", "Đảng ủy sơ kết giữa nhiệm kỳ 2015-2020."]);
  expect(yearsTold(reading)).toMatchObject({ reviewed: [], all: [2015, 2020] });
});

test("a month is planned for where months are looked back on, and else a term set in a speech", () => {
  const order = "Đồng chí Bí thư yêu cầu trong tháng 12 phải xong chương trình hành động.";
  expect(told("Tỉnh ủy quán triệt nghị quyết.", FILLER, FILLER, order)).toEqual([]);
  expect(told("Tỉnh ủy giao ban tháng 11/2018.", FILLER, FILLER, order)).toEqual([
    "2 review: tháng 11/2018",
    "5 plan: tháng 12",
  ]);
});

test.each([
  ["the first half of a year", "Đồng chí Bí thư yêu cầu 6 tháng đầu năm giữ vững kỷ cương."],
  ["a whole year", "Đồng chí Bí thư đề nghị năm 2017 giữ vững kỷ cương."],
  ["a period that nobody asks for", "Các chi bộ báo cáo về 6 tháng cuối năm cho Tỉnh ủy."],
])("nothing is planned by a speaker for %s", (_, order) => {
  expect(told(FILLER, FILLER, FILLER, order)).toEqual([]);
});

test("a speaker may stress what is planned, too", () => {
  const order = "Đồng chí Bí thư nhấn mạnh, trong 6 tháng cuối năm, các chi bộ cần giữ vững kỷ cương.";
  expect(told("Tỉnh ủy họp.", FILLER, FILLER, order)).toEqual(["5 plan: 6 tháng cuối năm"]);
});

test("what another meeting did before is not told", () => {
  expect(told("Tỉnh ủy họp. Trước đó, hội nghị lần thứ 6 đã sơ kết 9 tháng.")).toEqual([]);
});

test("a promise made to each other is planned", () => {
  expect(told("Hội nghị tổng kết năm 2017, ký giao ước thi đua năm 2018.")).toEqual([
    "2 review: năm 2017",
    "2 plan: năm 2018",
  ]);
});

test("a month planned for alone makes no conference of months", () => {
  const order = "Đồng chí Bí thư yêu cầu trong tháng 12 phải xong chương trình hành động.";
  const lead = "Tỉnh ủy triển khai nhiệm vụ tháng 11/2018.";
  expect(told(lead, FILLER, FILLER, order)).toEqual(["2 plan: tháng 11/2018"]);
});

describe("a period that words lead up to", () => {
  const of = (...lines: Parameters<typeof readingWith>) =>
    periodsTold(readingWith(...lines)).map(({ side, mention, line }) => `${line} ${side}: ${mention.text}`);
  const sums = "Tỉnh ủy tổng kết công tác năm 2016";

  test("is told in a standfirst, and in the first of the captions", () => {
    expect(of(["body", FILLER], ["standfirst", sums])).toEqual(["2 review: năm 2016"]);
    expect(of(["body", FILLER], ["caption", sums])).toEqual(["2 review: năm 2016"]);
    expect(of(["body", FILLER], ["caption", "Quang cảnh"], ["caption", sums])).toEqual([]);
  });

  test("is told in the first three sentences of the lead, and in any of a standfirst", () => {
    const late = `Tỉnh ủy họp. Ai cũng vui. Ai cũng khỏe. ${sums}.`;
    expect(of(["body", late])).toEqual([]);
    expect(of(["body", `Tỉnh ủy họp. Ai cũng vui. ${sums}.`])).toEqual(["1 review: năm 2016"]);
    expect(of(["body", FILLER], ["standfirst", late])).toEqual(["2 review: năm 2016"]);
  });

  const fourth = (words: string, title = "Tỉnh ủy họp") =>
    of(["title", title], ["body", FILLER], ["body", FILLER], ["body", FILLER], ["body", words]);

  test("is told in the second and third paragraphs, in the fourth only where no line before it tells one", () => {
    expect(of(["body", FILLER], ["body", FILLER], ["body", `Hội nghị ${sums}.`])).toHaveLength(1);
    expect(fourth(`Hội nghị ${sums}.`)).toEqual(["5 review: năm 2016"]);
    expect(fourth(`Hội nghị ${sums}.`, "Triển khai nhiệm vụ năm 2018")).toEqual(["1 plan: năm 2018"]);
  });

  test.each([
    ["Toàn ngành tổng kết năm 2016", "does not speak of the meeting"],
    ["Hội nghị bàn kế hoạch năm 2016", "sums nothing up"],
  ])("is not told in the fourth by «%s», which %s", (words) => {
    expect(fourth(`${words}.`)).toEqual([]);
  });
});

test("the years of a programme that is under way tell none", () => {
  const years = (lead: string) => yearsTold(readingWith(["title", TITLE], ["body", lead])).reviewed;
  expect(years("Hai cơ quan sơ kết chương trình phối hợp giai đoạn 2017-2020.")).toEqual([]);
  expect(years("Hai cơ quan tổng kết chương trình phối hợp giai đoạn 2017-2020.")).toEqual([2020]);
});

test("a whole term of office tells the year in which it ends", () => {
  const reading = readingWith(["title", TITLE], ["body", "Đảng ủy tổng kết nhiệm kỳ 2015-2020."]);
  expect(yearsTold(reading)).toMatchObject({ reviewed: [2020], all: [2015, 2020] });
});

test("the year that a quarter is compared with is not that quarter's", () => {
  const reading = readingWith(
    ["title", TITLE],
    ["body", "Đảng ủy họp đánh giá kết quả quý III, tăng so với cùng kỳ năm 2018."],
  );
  expect(yearsTold(reading).reviewed).toEqual([]);
});

test("of the parts of a year looked back on, the one printed with its year tells it", () => {
  const lead = "Nắng như đổ lửa trên thao trường, các đại đội đã vào vị trí từ sớm.";
  const meeting = "Đó là một phần của báo cáo sơ kết 6 tháng đầu năm 2014 tại hội nghị quân chính chiều 2-7.";
  const results = "Theo báo cáo, nửa năm qua, lực lượng đã giao đủ quân, chất lượng cao hơn năm 2013.";
  const reading = readingWith(["title", TITLE], ["body", lead], ["body", meeting], ["body", results]);
  expect(yearsTold(reading)).toMatchObject({ reviewed: [2014], part: "H1" });
});

test("what was told before the meeting is none of its periods", () => {
  const before =
    "Trước đó, các báo cáo viên đã nghe kết quả công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm.";
  expect(told("Ngày 9-7, Ban tổ chức hội nghị báo cáo viên.", before)).toEqual([]);
});

test("where something is studied, the periods further down are not the meeting's, though they tell its year", () => {
  const below = "Đại biểu nghe kết quả phát triển kinh tế 6 tháng đầu năm 2023.";
  const reading = (lead: string) => readingWith(["title", TITLE], ["body", lead], ["body", below]);
  const study = "Chiều 28/6, Ban Tuyên giáo tổ chức Hội nghị báo cáo viên.";
  expect(periodsTold(reading(study))).toEqual([]);
  expect(yearsTold(reading(study)).reviewed).toEqual([2023]);
  expect(periodsTold(reading("Chiều 28/6, Ban Tuyên giáo tổ chức Hội nghị.")).length).toBe(1);
});
