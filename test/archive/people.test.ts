import { describe, expect, test } from "vitest";
import { entriesOf } from "../../src/archive/entry.ts";
import { PeopleReader } from "../../src/archive/people.ts";
import { peopleOf } from "../../src/archive/people-index.ts";
import { readVocabulary } from "../../src/report/store.ts";
import { reportWith } from "./reports.ts";

const { vocabulary } = await readVocabulary("content");
const reader = new PeopleReader(vocabulary);
const read = (text: string) =>
  reader.mentionsIn({ body: [text] }).map(({ name, titles }) => [name, titles] as const);

describe("a person is read", () => {
  test.each([
    [
      "Đồng chí Hồ Văn Niên-Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy dự và chỉ đạo",
      "Hồ Văn Niên",
      ["Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng", "Bí thư Tỉnh ủy"],
    ],
    ["ông Hà Quốc Trị - Phó Bí thư Tỉnh ủy cùng lãnh đạo các ban", "Hà Quốc Trị", ["Phó Bí thư Tỉnh ủy"]],
    ["Bí thư Tỉnh ủy Hà Tĩnh Hoàng Trung An nhấn mạnh", "Hoàng Trung An", ["Bí thư Tỉnh ủy Hà Tĩnh"]],
    ["GS, TS Đoàn Minh Thông, Phó Chủ tịch Hội đồng", "Đoàn Minh Thông", ["GS, TS", "Phó Chủ tịch Hội đồng"]],
    [
      "Đồng chí Lê Xuân Lợi- TUV, Bí thư thành uỷ - Chủ tịch HĐND thành phố chủ trì",
      "Lê Xuân Lợi",
      ["TUV", "Bí thư thành uỷ", "Chủ tịch HĐND thành phố"],
    ],
    ["Bí thư T.Ư Đảng, Trưởng Ban T.Ư Tô Huy Rứa dự", "Tô Huy Rứa", ["Bí thư T.Ư Đảng", "Trưởng Ban T.Ư"]],
    ["ông Dương Trọng HIếu, Chánh Văn phòng báo cáo", "Dương Trọng HIếu", ["Chánh Văn phòng"]],
    [
      "Thừa ủy quyền của Thủ tướng Chính phủ, Chánh Văn phòng Đinh Anh Tuấn trao",
      "Đinh Anh Tuấn",
      ["Chánh Văn phòng"],
    ],
    ["đồng chí Lê Hà, Giám đốc Sở Giáo dục và Đào tạo dự", "Lê Hà", ["Giám đốc Sở Giáo dục và Đào tạo"]],
  ])("in «%s»", (text, name, titles) => {
    expect(read(text)).toEqual([[name, titles]]);
  });

  test("with the office that is theirs, not the next one's", () => {
    expect(read("Bí thư Tỉnh ủy Trần Văn An, Chủ tịch UBND tỉnh Nguyễn Thị Bình dự")).toEqual([
      ["Trần Văn An", ["Bí thư Tỉnh ủy"]],
      ["Nguyễn Thị Bình", ["Chủ tịch UBND tỉnh"]],
    ]);
  });

  test("with no office that goes with the next by «là»", () => {
    expect(read("ông Lê Văn An – Phó Bí thư Đảng ủy, thư ký là ông Phan Thành Dương")).toEqual([
      ["Lê Văn An", ["Phó Bí thư Đảng ủy"]],
      ["Phan Thành Dương", []],
    ]);
  });

  test("one by one out of a list", () => {
    expect(
      read("Dự hội nghị có các đồng chí Trần Quốc Vượng, Trương Hòa Bình.").map(([name]) => name),
    ).toEqual(["Trần Quốc Vượng", "Trương Hòa Bình"]);
  });

  test.each([
    "Học viện Chính trị quốc gia Hồ Chí Minh tổ chức",
    "các đồng chí lãnh đạo Ban Dân vận Tỉnh uỷ, Văn Phòng Tỉnh ủy",
    "đường Trần Hưng Đạo, huyện Lâm Hà",
    "Bí thư Tỉnh ủy Đồng Tháp phát biểu",
    "đồng chí Bí thư Huyện ủy Lâm Hà nhấn mạnh",
    "ngăn chặn tà đạo “Bà Cô Dợ”, “Giê Sùa”",
  ])("nowhere in «%s»", (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ["Bí thư Tỉnh ủy Lê Hà nhấn mạnh", "Lê Hà"],
    ["Bí thư Huyện ủy Y Thanh nhấn mạnh", "Y Thanh"],
    ["dự có “đồng chí Lê Hà và các đại biểu”", "Lê Hà"],
  ])("where the words leave no doubt: «%s»", (text, name) => {
    expect(read(text).map(([found]) => found)).toEqual([name]);
  });
});

describe("the people of an archive", () => {
  const people = (...reports: [province: string, body: string][]) =>
    peopleOf(
      [
        ...entriesOf(
          reports.map(([province, body], at) =>
            reportWith({
              body: [body],
              title: `Bài ${at}`,
              published: `${2015 + at}-01-05`,
              provinces: [province],
            }),
          ),
          vocabulary,
        ),
      ]
        .reverse()
        .map((entry) => ({ entry, mentions: reader.mentionsIn(entry.report) })),
    );

  test("have the offices of each date", () => {
    const [person] = people(
      ["gia-lai", "Phó Bí thư Tỉnh ủy Trần Văn An dự"],
      ["gia-lai", "Bí thư Tỉnh ủy Trần Văn An dự"],
    );
    expect(person?.appearances.map(({ entry, titles }) => [entry.year, titles])).toEqual([
      ["2015", ["Phó Bí thư Tỉnh ủy"]],
      ["2016", ["Bí thư Tỉnh ủy"]],
    ]);
  });

  test("of one name are kept apart where their offices have nothing in common", () => {
    const found = people(
      ["thai-binh", "Bí thư Huyện ủy Nguyễn Thái Bình dự"],
      ["vinh-phuc", "đồng chí Nguyễn Thái Bình, Phó Trưởng Ban Kinh tế Trung ương dự"],
    );
    expect(found.map(({ slug, namesakes }) => [slug, namesakes])).toEqual([
      ["nguyen-thai-binh", ["nguyen-thai-binh-2"]],
      ["nguyen-thai-binh-2", ["nguyen-thai-binh"]],
    ]);
  });

  test("are one where their name is spelled in the two tone styles, and go by the spelling met first", () => {
    const found = people(
      ["thai-binh", "Bí thư Tỉnh ủy Trương Hoà Bình dự"],
      ["thai-binh", "Bí thư Tỉnh ủy Trương Hòa Bình dự"],
    );
    expect(found.map(({ slug, name, appearances }) => [slug, name, appearances.length])).toEqual([
      ["truong-hoa-binh", "Trương Hoà Bình", 2],
    ]);
  });

  test("have addresses of their own where names differ in marks alone; the one met first keeps the plain one", () => {
    const found = people(
      ["gia-lai", "Bí thư Tỉnh ủy Nguyễn Văn Ân dự"],
      ["gia-lai", "Bí thư Tỉnh ủy Nguyễn Văn An dự"],
      ["ha-nam", "Bí thư Tỉnh ủy Nguyễn Văn An dự"],
    );
    expect(found.map(({ slug, name, namesakes }) => [slug, name, namesakes])).toEqual([
      ["nguyen-van-an-2", "Nguyễn Văn An", ["nguyen-van-an-3"]],
      ["nguyen-van-an-3", "Nguyễn Văn An", ["nguyen-van-an-2"]],
      ["nguyen-van-an", "Nguyễn Văn Ân", []],
    ]);
  });
});
