import { describe, expect, test } from "vitest";
import { level, levelOf } from "../../../src/normalise/facts/level.ts";
import { stated } from "../../../src/normalise/reading.ts";
import { FILLER, readingWith } from "../reading-of.ts";

describe("the rank of a body", () => {
  test.each([
    ["Ban Tổ chức Trung ương", "central"],
    ["Văn phòng T.Ư Đảng", "central"],
    ["Chính phủ", "central"],
    ["Đảng ủy Khối các cơ quan tỉnh", "bloc"],
    ["Đảng uỷ Khối Doanh nghiệp Trung ương", "bloc"],
    ["Tỉnh ủy Gia Lai", "province"],
    ["Ban Dân vận Tỉnh uỷ", "province"],
    ["UBND tỉnh Gia Lai", "province"],
    ["Thành ủy Hà Nội", "province"],
    ["Thành ủy TP. Hồ Chí Minh", "province"],
    ["Thành ủy Pleiku", "district"],
    ["Huyện ủy Chư Sê", "district"],
    ["Quận uỷ Đống Đa", "district"],
    ["Đảng ủy xã Ia Ko", "other"],
    ["Đảng ủy phường Nha Trang", "other"],
    ["Hội LHPN huyện Tân Kỳ", "district"],
    ["Đảng ủy Quân sự tỉnh Thanh Hóa", "province"],
    ["Đảng uỷ Quân sự thành phố", "district"],
    ["Đảng ủy Công an huyện", "district"],
    ["Tỉnh đoàn Quảng Trị", "province"],
    ["Sở Tài nguyên và Môi trường", "province"],
    ["Ban Chấp hành Đảng bộ Tập đoàn", "other"],
    ["Quân khu 5", "other"],
    ["Đảng bộ Sở Công thương", "other"],
    ["Đảng ủy các cơ quan Đảng phường", "other"],
    ["Đảng bộ các cơ quan Đảng - Cơ quan UBND xã Đức Thọ", "other"],
    ["Khối Dân vận xã Ea Tiêu", "other"],
    ["Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở của Bộ Nội vụ", "other"],
    ["Công đoàn Viên chức tỉnh Trà Vinh", "province"],
    ["Trường Chính trị", "other"],
    ["Ban Chỉ đạo 35 tỉnh Vĩnh Phúc", "province"],
    ["Ban Chấp hành Đảng bộ thành phố Buôn Ma Thuột", "district"],
    ["Ban Chấp hành Đảng bộ thành phố Hải Phòng", "province"],
    ["Bệnh viện Đa khoa tỉnh Gia Lai", "other"],
  ])("of «%s» is %s", (body, rank) => {
    expect(levelOf(body)).toBe(rank);
  });

  test("is not known of a body without one", () => {
    expect(levelOf("Câu lạc bộ Hưu trí")).toBeUndefined();
  });
});

describe("the level of the conference", () => {
  test("is the organiser's, whoever else is there", () => {
    const reading = readingWith(["title", "Tổng kết"], ["body", "Huyện ủy Chư Sê họp. Tỉnh ủy dự."]);
    const organiser = stated(["Huyện ủy Chư Sê"], "given", 2, "Huyện ủy Chư Sê họp");
    expect(level(reading, organiser)).toEqual({
      value: "district",
      basis: { known: "stated", rule: "rank-of-organiser", words: "Huyện ủy Chư Sê", line: 2 },
    });
  });

  test.each([
    [
      "Hội nghị toàn quốc tổng kết công tác năm 2016 được tổ chức",
      "central",
      "national-conference",
      "stated",
    ],
    ["Hội nghị cán bộ toàn quốc về công tác năm 2013", "central", "national-conference", "stated"],
    ["Tỉnh uỷ và các Huyện ủy cùng dự hội nghị", "province", "rank-of-the-first-body-named", "inferred"],
    ["Các Huyện ủy và Tỉnh ủy cùng dự hội nghị", "district", "rank-of-the-first-body-named", "inferred"],
    [
      "Sáng nay, huyện nhà họp, Phó Chủ tịch UBND tỉnh về dự",
      "district",
      "rank-of-the-first-body-named",
      "inferred",
    ],
    [
      "Hội nghị đã họp. Dự hội nghị có đại diện Ban Tổ chức Trung ương. Tỉnh ủy chủ trì",
      "province",
      "rank-of-the-first-body-named",
      "inferred",
    ],
    ["Cụm thi đua số 2 gồm 5 huyện họp", "district", "members-of-the-cluster", "inferred"],
    ["Cụm thi đua MTTQ Việt Nam tỉnh Gia Lai họp", "province", "rank-of-the-first-body-named", "inferred"],
    ["Toàn thể cán bộ trong tỉnh dự hội nghị", "province", "rank-of-the-first-body-named", "inferred"],
  ])("without an organiser, of «%s», is %s", (lead, rank, rule, known) => {
    const found = level(readingWith(["title", "Tổng kết"], ["body", lead], ["body", FILLER]), undefined);
    expect(found).toMatchObject({ value: rank, basis: { known, rule, line: 2 } });
  });

  test.each(["Đảng ủy Quân sự tỉnh", "Trường Chính trị"])("of «%s» is a conclusion, not stated", (body) => {
    const reading = readingWith(["title", "Tổng kết"], ["body", `${body} họp.`]);
    expect(level(reading, stated([body], "given", 2, body))?.basis.known).toBe("inferred");
  });

  test("is inferred in the words as printed", () => {
    const reading = readingWith(["title", "Tổng kết"], ["body", "Thường trực Tỉnh uỷ dự."]);
    expect(level(reading, undefined)?.basis.words).toBe("Tỉnh uỷ");
  });

  test("of a «Thành ủy» without a name is absent where nothing tells which of two it is", () => {
    const reading = readingWith(["title", "Tổng kết"], ["body", "Thành ủy họp."], ["body", FILLER]);
    expect(level(reading, stated(["Thành ủy"], "given", 2, "Thành ủy họp"))).toBeUndefined();
  });

  test("of a «Thành ủy» without a name is that of the city whose report it is", () => {
    const reading = readingWith(["title", "Tổng kết"], ["body", "Ban Tổ chức Thành ủy họp."]);
    const organiser = stated(["Ban Tổ chức Thành ủy"], "given", 2, "Ban Tổ chức Thành ủy họp");
    const from = (slug: string) => level(reading, organiser, stated([slug], "given", 2, slug))?.value;
    expect(from("da-nang")).toBe("province");
    expect(from("gia-lai")).toBe("district");
  });

  test("of a «Thành ủy» without a name is concluded from the province, and says so; without one it is not guessed", () => {
    const reading = readingWith(["title", "Tổng kết"], ["body", "Thành ủy họp."]);
    const organiser = stated(["Thành ủy"], "given", 2, "Thành ủy họp");
    expect(level(reading, organiser, stated(["da-nang"], "given", 7, "Đà Nẵng"))).toEqual({
      value: "province",
      basis: { known: "inferred", rule: "city-of-the-report", words: "Thành ủy", line: 7 },
    });
    const ofPaper = { value: ["da-nang"], basis: { known: "inferred" as const, rule: "paper", words: "" } };
    expect(level(reading, organiser, ofPaper)?.basis.line).toBe(1);
    expect(level(reading, organiser)).toBeUndefined();
  });

  test("of a bloc of a city is the bloc's", () => {
    const bloc = "Đảng ủy Khối các cơ quan thành phố";
    const reading = readingWith(["title", "Tổng kết"], ["body", `${bloc} họp.`]);
    const places = stated(["da-nang"], "given", 2, "Đà Nẵng");
    expect(level(reading, stated([bloc], "given", 2, bloc), places)?.value).toBe("bloc");
  });

  test("is told by a body that a later paragraph names, where nothing above names one", () => {
    const reading = readingWith(
      ["title", "Tổng kết"],
      ["body", FILLER],
      ["body", "Thường trực Huyện ủy dự."],
    );
    expect(level(reading, undefined)).toMatchObject({ value: "district", basis: { line: 3 } });
  });

  test("is absent where no body is named", () => {
    expect(level(readingWith(["title", "Tổng kết"], ["body", FILLER]), undefined)).toBeUndefined();
  });
});

test.each([
  ["Chi bộ Trường THPT Ngô Mây", "other"],
  ["Ủy ban Dân tộc", "central"],
  ["Ban Thường vụ Đảng ủy trường Đại học Sông Lô", "other"],
  ["Hội Nông dân Việt Nam", "central"],
])("«%s» ranks as %s", (organiser, rank) => {
  expect(levelOf(organiser)).toBe(rank);
});

test("the forces of a province may be named by it alone", () => {
  const reading = readingWith(["body", FILLER]);
  const of = (body: string, slugs: string[]) =>
    level(reading, stated([body], "organiser-subject", 1, body), stated(slugs, "given", 1, ""), "2018-12-21")
      ?.value;
  expect(of("Đảng ủy BĐBP Quảng Bình", ["quang-binh"])).toBe("province");
  expect(of("Đảng ủy BĐBP Quảng Bình", [])).toBe("other");
});

test("a city's body without a name ranks with the city, where the lead tells of it alone", () => {
  const of = (lead: string, day: string, slug: string) =>
    level(readingWith(["body", lead]), undefined, stated([slug], "given", 1, ""), day)?.value;
  const lead = "Đó là yêu cầu của Chủ nhiệm Ủy ban Kiểm tra (UBKT) Thành ủy tại hội nghị giao ban quý I.";
  expect(of(lead, "2025-04-17", "hue")).toBe("province");
  expect(of(lead, "2017-04-17", "gia-lai")).toBe("district");
  expect(of(`UBND huyện Chư Sê báo cáo. ${lead}`, "2025-04-17", "hue")).toBe("district");
});

test.each([
  ["Đảng ủy Dân - Chính - Đảng tỉnh", "bloc"],
  ["Đảng ủy khối Dân chính đảng", "bloc"],
  ["Đảng bộ Phường 12", "other"],
  ["Đảng bộ Quận 5", "district"],
  ["Tổng Công ty Văn hóa Sài Gòn", "other"],
])("«%s» is of level %s", (organiser, expected) => {
  expect(levelOf(organiser)).toBe(expected);
});

test("where no body is named but that of a city, its rank is asked", () => {
  const lead = "Cùng dự có các Phó Bí thư Thành ủy; Ban Thường vụ Thành ủy xác định rõ các nhiệm vụ.";
  const of = (slug: string) =>
    level(readingWith(["body", lead]), undefined, stated([slug], "given", 1, ""), "2025-12-20")?.value;
  expect(of("hue")).toBe("province");
  expect(of("gia-lai")).toBe("district");
});

test("where only somebody's office tells the body, it is of that body", () => {
  const lead = "Chiều 26/6, Giám đốc Sở Tư pháp đã chủ trì hội nghị sơ kết.";
  expect(level(readingWith(["title", "Sơ kết"], ["body", lead]), undefined)).toMatchObject({
    value: "province",
    basis: { known: "inferred" },
  });
});
