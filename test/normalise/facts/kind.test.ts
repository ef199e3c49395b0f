import { describe, expect, test } from "vitest";
import { kind } from "../../../src/normalise/facts/kind.ts";
import type { Periods } from "../../../src/normalise/facts/periods.ts";
import { stated } from "../../../src/normalise/reading.ts";
import { FILLER, readingWith } from "../reading-of.ts";

function periodsOf(reviews?: string, plans?: string): Periods {
  const found = (period: string | undefined) => period && stated([period], "given", 2, `năm ${period}`);
  return { reviews: found(reviews) || undefined, plans: found(plans) || undefined };
}
function kindOf(title: string, lead: string, reviews?: string, plans?: string) {
  return kind(readingWith(["title", title], ["body", lead], ["body", FILLER]), periodsOf(reviews, plans));
}

describe("the kind of a conference", () => {
  test.each([
    ["a review", "Ban Dân vận tổng kết năm 2016", "Ngày 4/3, Ban Dân vận họp", "review", "stated"],
    [
      "a mid-term review",
      "Tỉnh ủy họp",
      "Ngày 4/7, Tỉnh ủy sơ kết công tác 6 tháng",
      "mid-term-review",
      "stated",
    ],
    ["a review in other words", "Tỉnh ủy họp", "Tỉnh ủy họp đánh giá công tác năm 2016", "review", "stated"],
    [
      "a review of several works",
      "Tỉnh ủy họp",
      "Tỉnh ủy đánh giá công tác lãnh đạo, chỉ đạo năm 2023, triển khai nhiệm vụ năm 2024",
      "review",
      "stated",
    ],
    [
      "the launch of a year that is not assessed",
      "Tỉnh ủy họp",
      "Tỉnh ủy đánh giá tình hình, triển khai nhiệm vụ năm 2024",
      "launch",
      "stated",
    ],
    ["a launch", "Tỉnh ủy họp", "Tỉnh ủy triển khai nhiệm vụ công tác năm 2017", "launch", "stated"],
    ["the launch of a review", "Triển khai tổng kết Nghị quyết 25", "Tỉnh ủy họp", "launch", "stated"],
    ["a briefing on a quarter", "Giao ban công tác quý I", "Tỉnh ủy họp", "mid-term-review", "inferred"],
    ["none of these", "Tỉnh ủy tập huấn", "Tỉnh ủy tập huấn nghiệp vụ", "other", "inferred"],
    [
      "study of a resolution",
      "Tỉnh ủy quán triệt Nghị quyết",
      "Tỉnh ủy triển khai Nghị quyết",
      "other",
      "inferred",
    ],
  ])("is told for %s", (_, title, lead, expected, known) => {
    expect(kindOf(title, lead)).toMatchObject({ value: expected, basis: { known } });
  });

  test("is what the lead says, where a headline says «triển khai» over a review", () => {
    expect(kindOf("Triển khai nhiệm vụ năm 2017", "Tỉnh ủy tổng kết công tác năm 2016")).toMatchObject({
      value: "review",
      basis: { rule: "kind-named", line: 2, words: "tổng kết" },
    });
  });

  test("is a mid-term review where part of a year is looked back on, by whatever name", () => {
    expect(kindOf("Hội nghị giao ban", "Tỉnh ủy họp giao ban", "2020-H1")).toMatchObject({
      value: "mid-term-review",
      basis: { known: "inferred", rule: "part-of-a-year-reviewed", words: "năm 2020-H1" },
    });
    expect(kindOf("Tổng kết 6 tháng", "Tỉnh ủy tổng kết công tác", "2020-H1")?.value).toBe("mid-term-review");
  });

  test("is a review where one year is looked back on and another planned", () => {
    expect(kindOf("Tỉnh ủy họp", "Tỉnh ủy họp bàn", "2016", "2017")).toMatchObject({
      value: "review",
      basis: { known: "inferred", rule: "year-reviewed-and-next-planned" },
    });
  });

  test("is told further down, where the lead tells of the work: «Tại Hội nghị sơ kết …»", () => {
    const below = ["body", "Tại Hội nghị sơ kết công tác kiểm tra, Ban nêu nhiều giải pháp."] as const;
    const reading = readingWith(["title", "Tăng cường kiểm tra"], ["body", FILLER], [...below]);
    expect(kind(reading, periodsOf())).toMatchObject({
      value: "mid-term-review",
      basis: { known: "inferred", rule: "kind-of-the-meeting-below", words: "Hội nghị sơ kết", line: 3 },
    });
  });

  test("is absent where the report has no line that tells one", () => {
    expect(kind(readingWith(["furniture", "Xem thêm"]), periodsOf())).toBeUndefined();
  });

  test("is that of the headline, where it launches a review and the lead speaks of one", () => {
    expect(kindOf("Tỉnh ủy họp", "Tỉnh ủy triển khai tổng kết Nghị quyết 25")?.value).toBe("review");
    expect(kindOf("Triển khai tổng kết Nghị quyết 25", "Tỉnh ủy tổng kết năm 2016")?.value).toBe("launch");
  });

  test("is that of what is told first, where the lead tells of two", () => {
    const year = "tổng kết công tác năm 2017";
    const project = "sơ kết 1 năm thực hiện Đề án 01";
    expect(kindOf("Tỉnh ủy họp", `Tỉnh ủy ${year}; ${project}`)?.value).toBe("review");
    expect(kindOf("Tỉnh ủy họp", `Tỉnh ủy ${project}; ${year}`)?.value).toBe("mid-term-review");
  });

  test("is not that of another meeting that the lead recalls", () => {
    const lead = "Tỉnh ủy họp. Trước đó, hội nghị lần thứ 6 đã sơ kết 9 tháng. Hội nghị tổng kết năm 2021";
    expect(kindOf("Tỉnh ủy họp", lead)?.value).toBe("review");
  });

  test("is not that of a review that is only prepared", () => {
    const lead = "Tỉnh ủy triển khai nhiệm vụ công tác năm 2017; chuẩn bị tổng kết 5 năm Quyết định 290";
    expect(kindOf("Tỉnh ủy họp", lead)?.value).toBe("launch");
  });

  test("is inferred with the words that tell it, and where they stand", () => {
    expect(kindOf("Hội nghị", "Tỉnh ủy giao ban công tác quý I", "2020-Q1")?.basis).toEqual({
      known: "inferred",
      rule: "part-of-a-year-reviewed",
      words: "năm 2020-Q1",
      line: 2,
    });
    expect(kindOf("Hội nghị", "Tỉnh ủy giao ban công tác quý I")?.basis).toMatchObject({
      rule: "briefing-on-a-part-of-the-year",
      words: "giao ban công tác quý I",
    });
    expect(kindOf("Tỉnh ủy họp", "Tỉnh ủy họp bàn", "2016", "2017")?.basis).toMatchObject({
      words: "năm 2016",
      line: 2,
    });
  });

  test("is not inferred from a year looked back on alone, nor from one planned alone", () => {
    expect(kindOf("Tỉnh ủy họp", "Tỉnh ủy họp bàn", "2016")?.value).toBe("other");
    expect(kindOf("Tỉnh ủy họp", "Tỉnh ủy họp bàn", undefined, "2017")?.value).toBe("other");
  });

  test("is another, for which the first eighty letters of the line stand, where no word tells it", () => {
    expect(kindOf("Tỉnh ủy họp", `Tỉnh ủy ${"tập huấn ".repeat(20)}`)?.basis).toMatchObject({
      rule: "no-word-of-kind",
      words: `Tỉnh ủy ${"tập huấn ".repeat(20)}`.slice(0, 80),
    });
  });
});

test("what was done before a numbered meeting is not what it did", () => {
  const lead = "Sáng 9/5, Huyện ủy họp phiên thứ 7. Trước đó, Huyện ủy đã sơ kết Đề án 02.";
  expect(kindOf("Huyện ủy cho ý kiến nhiều nội dung", lead)?.value).toBe("other");
});

test("a congress that looks back on one term and opens another is no review", () => {
  const terms: Periods = {
    reviews: stated(["2015/2020"], "term-that-ends", 3, "nhiệm kỳ 2015 - 2020"),
    plans: stated(["2020/2025"], "term-of-the-congress", 2, "nhiệm kỳ 2020 - 2025"),
  };
  const lead = "Ngày 28/5, Đảng bộ xã tổ chức Đại hội lần thứ V, nhiệm kỳ 2020 - 2025.";
  expect(kind(readingWith(["title", "Đại hội"], ["body", lead]), terms)?.value).toBe("other");
});

describe("a document that is launched", () => {
  test.each([
    "Sáng 4/3, Tỉnh ủy tổ chức hội nghị quán triệt, triển khai Chỉ thị 05-CT/TW của Bộ Chính trị.",
    "Hội nghị toàn quốc học tập, quán triệt và triển khai thực hiện Nghị quyết Trung ương 8 đã bế mạc.",
  ])("«%s»", (lead) => {
    const found = kindOf("Tỉnh ủy họp", lead);
    expect(found?.value).toBe("launch");
    expect(found?.basis).toMatchObject({ known: "inferred", rule: "document-launched" });
  });

  test("is none where it is only studied, or where what came of it is told", () => {
    expect(kindOf("Tỉnh ủy họp", "Tỉnh ủy tổ chức hội nghị học tập Nghị quyết Trung ương 8.")?.value).toBe(
      "other",
    );
    const results = "Tỉnh ủy tổ chức hội nghị nghe kết quả triển khai Nghị quyết Trung ương 8.";
    expect(kindOf("Tỉnh ủy họp", results)?.value).toBe("other");
  });
});

test("leaders who account for themselves hold a review by inference only", () => {
  const found = kindOf("Thị ủy họp", "Thị ủy tổ chức hội nghị kiểm điểm tập thể, cá nhân năm 2018.");
  expect([found?.value, found?.basis.known]).toEqual(["review", "inferred"]);
});

test("what a lead calls a launch is a review where a paragraph below names it so and a year is looked back on", () => {
  const lead =
    "Phát biểu tại Hội nghị công tác tuyên giáo năm 2017, triển khai nhiệm vụ năm 2018, ông nêu ba việc.";
  const below = "Đây là phiên cuối của Hội nghị toàn quốc tổng kết công tác tuyên giáo.";
  const of = (...more: string[]) =>
    kind(
      readingWith(
        ["title", "Đổi mới"],
        ["body", lead],
        ...more.map((text): ["body", string] => ["body", text]),
      ),
      periodsOf("2017", "2018"),
    );
  expect(of(below)?.value).toBe("review");
  expect([of()?.value, of()?.basis.known]).toEqual(["launch", "inferred"]);
});

describe("what is only prepared, or in a name,", () => {
  test.each([
    ["a committee's", "Họp Ban Chỉ đạo tổng kết Nghị quyết 18", "Ban Chỉ đạo tổng kết Nghị quyết 18 họp"],
    ["a draft's", "Góp ý dự thảo báo cáo tổng kết Nghị quyết 25", "Tỉnh ủy góp ý dự thảo báo cáo tổng kết"],
  ])("is no review: %s", (_, title, lead) => {
    expect(kindOf(title, lead)).toMatchObject({ value: "other" });
  });
});

test("years that are assessed are reviewed, by inference", () => {
  expect(
    kindOf("Hội nghị chuyên đề", "Thành ủy Vinh đánh giá 5 năm công tác phát triển đảng viên"),
  ).toMatchObject({
    value: "review",
    basis: { known: "inferred" },
  });
  expect(kindOf("Hội nghị chuyên đề", "Thành ủy Vinh đánh giá hai năm tới sẽ khó khăn")).toMatchObject({
    value: "other",
  });
});

test("tasks that are set for a year, and nothing said of the one before, make a launch, by inference", () => {
  const reading = readingWith(
    ["title", "Giao chỉ tiêu"],
    ["body", "Khối giao chỉ tiêu năm 2020."],
    ["body", FILLER],
  );
  const planned = (words: string): Periods => ({
    reviews: undefined,
    plans: stated(["2020"], "plan-named", 2, words),
  });
  expect(kind(reading, planned("chỉ tiêu, nhiệm vụ năm 2020"))).toMatchObject({
    value: "launch",
    basis: { known: "inferred", rule: "year-planned-alone", words: "chỉ tiêu, nhiệm vụ năm 2020" },
  });
  expect(kind(reading, planned("ký kết giao ước năm 2020"))?.value).toBe("other");
});
