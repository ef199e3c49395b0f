import { describe, expect, test } from "vitest";
import { documentsOf, type Found } from "../../src/archive/document-index.ts";
import { citationsIn } from "../../src/archive/documents.ts";
import { entriesOf } from "../../src/archive/entry.ts";
import { readVocabulary } from "../../src/report/store.ts";
import { reportWith } from "./reports.ts";

const { vocabulary } = await readVocabulary("content");
const cite = (text: string) => citationsIn(text, 1, vocabulary.terms);

/** The documents of reports with these bodies, one a year from 2015 on. */
function index(...bodies: string[]) {
  const reports = bodies.map((body, at) =>
    reportWith({
      body: [body],
      title: `Bài ${at}`,
      published: `${2015 + at}-01-05`,
      provinces: ["quang-binh"],
    }),
  );
  const found: Found[] = [...entriesOf(reports, vocabulary)]
    .reverse()
    .flatMap((entry) => cite(entry.report.body[0] ?? "").map((citation) => ({ entry, citation })));
  return documentsOf(found);
}

describe("a citation", () => {
  test("of two plenums by their place in the row is two", () => {
    const text = "Nghị quyết hội nghị lần thứ 11, 12 của BCH Trung ương Đảng khóa XI.";
    expect(cite(text).map(({ plenum }) => plenum)).toEqual([
      { number: 11, term: "XI" },
      { number: 12, term: "XI" },
    ]);
  });

  test("in short has the kind in full", () => {
    expect(cite("theo NQ số 18-NQ/TW").map(({ kind, symbol }) => [kind, symbol])).toEqual([
      ["Nghị quyết", "18-NQ/TW"],
    ]);
  });

  test.each(["các xã của Chương trình 135", "đội CT 05 của tỉnh"])(
    "is not in «%s»: a number alone",
    (text) => {
      expect(cite(text)).toEqual([]);
    },
  );

  test("of one plenum and two terms is two documents", () => {
    expect(
      cite("tinh thần Nghị quyết Trung ương 4 (khoá XI, khoá XII) tiếp tục").map(({ plenum }) => plenum),
    ).toEqual([
      { number: 4, term: "XI" },
      { number: 4, term: "XII" },
    ]);
  });

  test.each([
    ["theo Chỉ thị số 05-CT/TW của Bộ Chính trị", "Chỉ thị số 05-CT/TW"],
    ["triển khai Đề án số 04-ĐA/TU của tỉnh", "Đề án số 04-ĐA/TU"],
    ["NQ Hội nghị Trung ương 4 (khóa XI) và", "NQ Hội nghị Trung ương 4 (khóa XI)"],
    [
      "đưa Nghị quyết Đại hội Đảng bộ Ngoài nước lần thứ XII vào",
      "Nghị quyết Đại hội Đảng bộ Ngoài nước lần thứ XII",
    ],
    ["theo Nghị định 178/2024/NĐ-CP.", "Nghị định 178/2024/NĐ-CP"],
    ["Nghị quyết T.Ư 4 (khoá XI) được làm", "Nghị quyết T.Ư 4 (khoá XI)"],
    ["nêu trong Kết luận số 21 tại Hội nghị", "Kết luận số 21"],
    ["thắng lợi Nghị quyết XIII của Đảng, đặc biệt", "Nghị quyết XIII của Đảng"],
    ["Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI.", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI"],
  ])("in «%s» is «%s»", (text, words) => {
    expect(cite(text).map((one) => one.text)).toEqual([words]);
  });

  test.each([
    "các nghị quyết, chỉ thị của Trung ương",
    "nghị quyết đại hội Đảng các cấp",
    "Nghị quyết năm 2019 xác định 3 khâu",
    "ban hành Nghị quyết về nâng cao chất lượng",
  ])("is none in «%s»", (text) => {
    expect(cite(text)).toEqual([]);
  });
});

describe("the documents of an archive", () => {
  test("take a short form for the document that some report names in full, and call it a guess", () => {
    const documents = index("thực hiện Chỉ thị 05 của Đảng", "theo Chỉ thị số 05-CT/TW của Bộ Chính trị");
    expect(documents.map(({ name }) => name)).toEqual(["Chỉ thị số 05-CT/TW"]);
    expect(documents[0]?.cited.map(({ guessed }) => guessed)).toEqual([true, false]);
    expect(documents[0]?.forms).toEqual(["Chỉ thị 05", "Chỉ thị số 05-CT/TW"]);
  });

  test("leave a short form as it is where no report says more", () => {
    expect(index("theo Kết luận số 21 tại Hội nghị").map(({ name }) => name)).toEqual(["Kết luận số 21"]);
  });

  test("leave a short form as it is where two documents could be meant", () => {
    const names = index("theo Chỉ thị 05", "Chỉ thị số 05-CT/TW", "Chỉ thị số 05-CT/TTg").map(
      ({ name }) => name,
    );
    expect(names).toContain("Chỉ thị số 05");
  });

  test("name the province of a provincial congress", () => {
    expect(index("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI").map(({ name }) => name)).toEqual([
      "Nghị quyết Đại hội Đảng bộ tỉnh Quảng Bình lần thứ XVI",
    ]);
  });
});
