import { describe, expect, test } from "vitest";
import { periods } from "../../../src/normalise/facts/periods.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const TITLE = "Tỉnh ủy họp";
function sides(lead: string, year: number | undefined, ...more: string[]) {
  const rest = more.map((text): ["body", string] => ["body", text]);
  const { reviews, plans } = periods(readingWith(["title", TITLE], ["body", lead], ...rest), year);
  return [reviews?.value ?? [], plans?.value ?? []];
}

describe("what a conference looks back on, and what it plans", () => {
  test.each<[string, number, string[], string[]]>([
    ["tổng kết công tác năm 2016, triển khai nhiệm vụ năm 2017", 2017, ["2016"], ["2017"]],
    ["tổng kết năm 2016 và phương hướng, nhiệm vụ năm 2017", 2016, ["2016"], ["2017"]],
    ["công tác năm 2013 và phương hướng, nhiệm vụ năm 2014", 2013, ["2013"], ["2014"]],
    ["sơ kết công tác 6 tháng đầu năm 2020", 2020, ["2020-H1"], []],
    ["sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2020", 2020, ["2020-H1"], ["2020-H2"]],
    ["sơ kết công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm", 2015, ["2015-H1"], ["2015-H2"]],
    ["giao ban công tác quý I, triển khai nhiệm vụ quý II/2021", 2021, ["2021-Q1"], ["2021-Q2"]],
    ["sơ kết 9 tháng và nhiệm vụ những tháng cuối năm 2018", 2018, ["2018-9M"], ["2018-Q4"]],
    ["sơ kết quý III, triển khai nhiệm vụ những tháng cuối năm 2018", 2018, ["2018-Q3"], ["2018-Q4"]],
    ["giao ban kết quả 6 tháng đầu năm, giải pháp 6 tháng cuối năm 2018", 2018, ["2018-H1"], ["2018-H2"]],
    ["giao ban tháng 11/2018, triển khai nhiệm vụ tháng 12/2018", 2018, ["2018-11"], ["2018-12"]],
    ["tổng kết phong trào giai đoạn 2016 - 2020", 2020, ["2016/2020"], []],
    ["tổng kết năm 2020 và cả giai đoạn 2016 - 2020", 2020, ["2020", "2016/2020"], []],
    ["tổng kết nhiệm kỳ 2015-2020", 2020, ["2015/2020"], []],
    ["triển khai nhiệm vụ năm 2017", 2017, [], ["2017"]],
    ["sơ kết quý II, triển khai nhiệm vụ những tháng cuối năm 2018", 2018, ["2018-Q2"], ["2018-H2"]],
    ["sơ kết 6 tháng đầu năm, nhiệm vụ những tháng cuối năm 2018", 2018, ["2018-H1"], ["2018-H2"]],
    ["sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2020", 2021, ["2020-H1"], []],
  ])("«Tỉnh ủy %s» in %s: %j, %j", (words, year, reviews, plans) => {
    expect(sides(`Ngày 4/3, Tỉnh ủy ${words}.`, year, FILLER)).toEqual([reviews, plans]);
  });

  test.each<[string, string, number]>([
    [
      "a movement whose years are not over",
      "đánh giá 2 năm phong trào thi đua “Dân vận khéo” giai đoạn 2016 - 2020",
      2017,
    ],
    ["a term that a congress bears", "tổ chức Đại hội nhiệm kỳ 2015-2020", 2016],
    ["the year compared with", "tổng kết công tác, tăng so với cùng kỳ năm 2015", 2016],
    ["a day", "tổng kết việc thực hiện Nghị quyết ngày 3/6/2013", 2016],
    [
      "the programme that the conference is held under",
      "giao lưu. Thực hiện Chương trình công tác năm 2016, Hội nghị đã kết thúc",
      2016,
    ],
    ["years far from the conference", "tổng kết Chỉ thị năm 1998", 2016],
    ["a year to come, looked back on", "tổng kết công tác năm 2019", 2016],
    ["a year gone by, planned for", "triển khai nhiệm vụ năm 2010", 2016],
    ["a year far ahead, planned for", "triển khai nhiệm vụ năm 2040", 2016],
    [
      "the rest of a year that nothing says where it begins",
      "triển khai nhiệm vụ những tháng cuối năm 2016",
      2016,
    ],
    ["nothing at all", "họp bàn công tác cán bộ", 2016],
  ])("%s is neither", (_, words, year) => {
    expect(sides(`Ngày 4/3, Tỉnh ủy ${words}.`, year, FILLER)).toEqual([[], []]);
  });

  test("a month before the conference is not planned for, one behind it not looked back on", () => {
    const reading = readingWith(
      ["title", TITLE],
      ["body", "Ngày 7/4, Ban Tuyên giáo giao ban công tác tháng 4/2021."],
      ["body", "Tháng 3/2021, các báo tiếp tục tuyên truyền kỳ họp Quốc hội."],
      ["body", "Tháng 5/2021, các báo tiếp tục tuyên truyền bầu cử."],
    );
    expect(periods(reading, 2021, 4).plans?.value).toEqual(["2021-05"]);
    expect(periods(reading, 2021, 3).reviews).toBeUndefined();
  });

  test("takes the year of «6 tháng đầu năm 2018» in the headline for «6 tháng cuối năm» in the lead", () => {
    const lead = "Đảng ủy vừa sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm.";
    const reading = readingWith(["title", "Đánh giá 6 tháng đầu năm 2018"], ["body", lead], ["body", FILLER]);
    const { reviews, plans } = periods(reading, undefined);
    expect([reviews?.value, plans?.value]).toEqual([["2018-H1"], ["2018-H2"]]);
    expect(plans?.basis.known).toBe("inferred");
  });

  test("is the part of the year planned in the text, above the whole year of a headline", () => {
    const reading = readingWith(
      ["title", "Thực hiện thắng lợi nhiệm vụ năm 2019"],
      ["body", "Ngày 15/7/2019, Ban Chấp hành họp."],
      ["body", "Hội nghị đánh giá 6 tháng đầu năm và phương hướng 6 tháng cuối năm 2019."],
    );
    expect(periods(reading, 2019).plans?.value).toEqual(["2019-H2"]);
  });

  test("is told by paragraphs that open with a period, where the lead leaves it open", () => {
    expect(
      sides(
        "Ngày 4/3, Tỉnh ủy tổ chức hội nghị.",
        2017,
        "Năm 2016, toàn Đảng bộ đã kết nạp 3.703 đảng viên.",
        "Năm 2017, Tỉnh ủy xác định 5 nhiệm vụ trọng tâm.",
      ),
    ).toEqual([["2016"], ["2017"]]);
  });

  test("an order for a part of the year planned is planned too", () => {
    expect(
      sides(
        "Ngày 8/1, Tỉnh ủy tổng kết năm 2020, triển khai nhiệm vụ năm 2021.",
        2021,
        "Đồng chí Bí thư yêu cầu trong quý I-2021, các cấp ủy phải hoàn thành kế hoạch.",
      ),
    ).toEqual([["2020"], ["2021", "2021-Q1"]]);
  });

  test("a period without a year stays absent where no year is known", () => {
    expect(sides("Tỉnh ủy sơ kết công tác 6 tháng đầu năm.", undefined)).toEqual([[], []]);
  });
});

describe("how it is known", () => {
  const of = (lead: string, year: number) => periods(readingWith(["title", TITLE], ["body", lead]), year);

  test("stated, with the words from the cue to the period, where the year is printed", () => {
    expect(of("Ngày 4/3, Tỉnh ủy tổng kết công tác năm 2016.", 2017).reviews?.basis).toEqual({
      known: "stated",
      rule: "review-named",
      words: "tổng kết công tác năm 2016",
      line: 2,
    });
  });

  test("inferred, where the year is that of the conference", () => {
    expect(of("Ngày 4/7, Tỉnh ủy sơ kết 6 tháng đầu năm.", 2016).reviews?.basis).toMatchObject({
      known: "inferred",
      rule: "review-year-completed",
    });
  });

  test("inferred, where a year is summed up and only the next is named", () => {
    expect(of("Ngày 4/3, Tỉnh ủy tổng kết công tác năm, triển khai nhiệm vụ năm 2017.", 2017)).toMatchObject({
      reviews: {
        value: ["2016"],
        basis: { known: "inferred", rule: "year-before-the-plan", words: "tổng kết" },
      },
      plans: { value: ["2017"], basis: { known: "stated" } },
    });
  });
});

describe("where periods are told more than once", () => {
  test("the same one is not both looked back on and planned: what is told first holds", () => {
    const done = "Năm 2017, toàn Đảng bộ đã kết nạp 3.703 đảng viên.";
    const set = "Năm 2017, Tỉnh ủy xác định 5 nhiệm vụ trọng tâm.";
    expect(sides("Ngày 4/3, Tỉnh ủy triển khai nhiệm vụ năm 2017.", 2017, done)).toEqual([[], ["2017"]]);
    expect(sides("Ngày 29/12, Tỉnh ủy sơ kết công tác năm 2017.", 2017, set)).toEqual([["2017"], []]);
  });

  test("those of the lead are the conference's, not others of the headline", () => {
    const reading = readingWith(
      ["title", "Triển khai nhiệm vụ năm 2018"],
      ["body", "Ngày 4/3, Tỉnh ủy triển khai nhiệm vụ năm 2017."],
    );
    expect(periods(reading, 2017).plans?.value).toEqual(["2017"]);
  });

  test.each<[string, string, string[], string[]]>([
    ["a part and the whole", "triển khai nhiệm vụ quý II, phương hướng năm 2021", [], ["2021-Q2"]],
    ["a year and a stretch", "tổng kết năm 2020, đánh giá giai đoạn 2016 - 2020", ["2020"], []],
  ])(
    "of two kinds, %s, the first is the conference's, but where the other goes on from it",
    (_, words, ...told) => {
      expect(sides(`Ngày 4/3, Tỉnh ủy ${words}.`, 2021, FILLER)).toEqual(told);
    },
  );

  test("one whose months nothing tells stands in the way of none", () => {
    const lead = "Ngày 4/3, Tỉnh ủy bàn nhiệm vụ những tháng cuối năm, phương hướng năm 2017.";
    expect(sides(lead, 2016, FILLER)).toEqual([[], ["2017"]]);
  });

  test("what is left of a year is reckoned from what is looked back on, not from what is planned", () => {
    const lead = "Ngày 4/7, Tỉnh ủy triển khai nhiệm vụ quý III, những tháng cuối năm 2018.";
    expect(sides(lead, 2018, FILLER)).toEqual([[], ["2018-Q3"]]);
  });
});

describe("the year of a part of a year", () => {
  test("is that of the conference, though a whole year stands beside it", () => {
    const lead = "Ngày 4/1, Tỉnh ủy tổng kết công tác năm 2019, triển khai nhiệm vụ 6 tháng đầu năm.";
    expect(sides(lead, 2020, FILLER)).toEqual([["2019"], ["2020-H1"]]);
  });

  test("is that of the conference, though a part of another year stands in the headline", () => {
    const reading = readingWith(
      ["title", "Kết quả 6 tháng đầu năm 2018"],
      ["body", "Ngày 4/7, Tỉnh ủy triển khai nhiệm vụ 6 tháng cuối năm."],
    );
    expect(periods(reading, 2019).plans?.value).toEqual(["2019-H2"]);
  });

  test("is completed, not stated, where one of several has it, and for what is left of a year", () => {
    const quarters = "Ngày 4/7, Tỉnh ủy sơ kết quý I và quý II/2021.";
    const rest = "Ngày 4/10, Tỉnh ủy sơ kết 9 tháng và nhiệm vụ những tháng cuối năm 2018.";
    const of = (lead: string, year: number) => periods(readingWith(["title", TITLE], ["body", lead]), year);
    expect(of(quarters, 2021).reviews).toMatchObject({
      value: ["2021-Q1", "2021-Q2"],
      basis: { known: "inferred", rule: "review-year-completed" },
    });
    expect(of(rest, 2018).plans?.basis).toMatchObject({ known: "inferred", rule: "plan-year-completed" });
  });
});

describe("no order for a part of the year planned", () => {
  test.each([
    [
      "is told without «trong» or «hết»",
      "Đồng chí Bí thư nói quý I-2021, các cấp ủy phải hoàn thành kế hoạch.",
    ],
    ["is what is over", "Đồng chí Bí thư cho biết trong quý I-2021, các cấp ủy họp."],
    ["is told without its year", "Đồng chí Bí thư yêu cầu trong quý I, các cấp ủy phải hoàn thành kế hoạch."],
    ["is for the whole year", "Đồng chí Bí thư yêu cầu trong năm 2021, các cấp ủy phải hoàn thành kế hoạch."],
    ["is for another year", "Đồng chí Bí thư yêu cầu trong quý I-2022, các cấp ủy phải hoàn thành kế hoạch."],
    ["stands before its period", "Đồng chí Bí thư yêu cầu các cấp ủy phải xong việc này trong quý I-2021."],
  ])("%s", (_, order) => {
    const lead = "Ngày 8/1, Tỉnh ủy tổng kết năm 2020, triển khai nhiệm vụ năm 2021.";
    expect(sides(lead, 2021, order)).toEqual([["2020"], ["2021"]]);
  });
});

describe("the year before the plan is looked back on", () => {
  const of = (title: string, ...body: string[]) =>
    periods(readingWith(["title", title], ...body.map((text): ["body", string] => ["body", text])), 2017)
      .reviews?.value;

  test("where the headline sums up", () => {
    expect(of("Tỉnh ủy tổng kết năm", "Ngày 4/3, Tỉnh ủy triển khai nhiệm vụ năm 2017.")).toEqual(["2016"]);
  });

  test("not where a later paragraph does, nor where a part of a year is planned", () => {
    expect(
      of(TITLE, "Ngày 4/3, Tỉnh ủy triển khai nhiệm vụ năm 2017.", "Nhìn lại, nhiều việc đã xong."),
    ).toBeUndefined();
    expect(
      of("Tỉnh ủy tổng kết", "Ngày 4/7, Tỉnh ủy triển khai nhiệm vụ 6 tháng cuối năm 2017."),
    ).toBeUndefined();
  });
});

describe("periods that stand apart from their cue", () => {
  test("the year behind a quarter and a cluster is the quarter's", () => {
    expect(sides("giao ban quý III, cụm thi đua số 2 năm 2022", 2022)).toEqual([["2022-Q3"], []]);
  });

  test("a year that opens a paragraph is over where the conference was held after it", () => {
    const later = "Năm 2023, toàn ngành chủ động tham mưu, hoàn thành nhiều việc khó ở cơ sở.";
    expect(sides("triển khai công tác năm 2024", 2024, later)).toEqual([["2023"], ["2024"]]);
    expect(sides("triển khai công tác năm 2023", 2023, later)).toEqual([[], ["2023"]]);
  });

  test("the part of the year behind the one reviewed is planned for, however far down its tasks are told", () => {
    const tasks = (part: string) => `Các ý kiến làm rõ nhiệm vụ, giải pháp ${part} ở từng địa bàn.`;
    expect(
      sides("giao ban quý III năm 2021", 2021, FILLER, FILLER, FILLER, tasks("quý IV năm 2021")),
    ).toEqual([["2021-Q3"], ["2021-Q4"]]);
    expect(sides("giao ban quý III năm 2021", 2021, FILLER, FILLER, FILLER, tasks("quý I"))).toEqual([
      ["2021-Q3"],
      [],
    ]);
  });
});

test("the next year that somebody speaks of is planned for", () => {
  const said = "Trưởng ban Dân vận cho biết: Năm 2013, công tác dân vận đi vào hai khâu đột phá.";
  expect(sides("tổng kết công tác dân vận năm 2012", 2013, FILLER, said)).toEqual([["2012"], ["2013"]]);
  const passing = "Mô hình được nhân rộng, tới nay vượt chỉ tiêu của năm 2013.";
  expect(sides("tổng kết công tác dân vận năm 2012", 2013, FILLER, passing)).toEqual([["2012"], []]);
});

test("what a conference looks back on is inferred where only a paragraph below tells it, or its years are not over", () => {
  const known = (lead: string, year: number, ...more: string[]) => {
    const rest = more.map((text): ["body", string] => ["body", text]);
    return periods(readingWith(["title", TITLE], ["body", lead], ...rest), year).reviews?.basis.known;
  };
  const below = "Năm 2016, toàn Đảng bộ đã kết nạp 3.703 đảng viên.";
  expect(known("Sáng 4/3, Tỉnh ủy họp.", 2017, below)).toBe("inferred");
  expect(known("Sáng 4/3, Tỉnh ủy tổng kết năm 2016.", 2017, below)).toBe("stated");
  expect(known("Tỉnh ủy sơ kết 2 năm thực hiện nghị quyết giai đoạn 2017 - 2020.", 2019)).toBe("inferred");
  expect(known("Tỉnh ủy tổng kết 3 năm thực hiện nghị quyết giai đoạn 2017 - 2020.", 2020)).toBe("stated");
});
