import { describe, expect, test } from "vitest";
import { toLines } from "../../../src/normalise/line.ts";
import { isTrail, readHeader } from "../../../src/normalise/lines/headline.ts";
import { vocabulary } from "../reading-of.ts";

const { phrases } = vocabulary;
const OPENING =
  "Ngày 4/3, Ban Dân vận Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết công tác dân vận năm 2016. Đồng chí Bí thư dự.";
const TITLE = "Ban Dân vận Tỉnh ủy tổng kết công tác dân vận năm 2016";

/** The role and rule of each line of a header. */
function header(...lines: string[]): string[] {
  const read = toLines(lines.join("\n"));
  const claims = readHeader(read, OPENING, phrases);
  return read.map(({ n }) => `${claims.get(n)?.role}: ${claims.get(n)?.rule}`);
}

describe("the headline", () => {
  test("is the line that shares its words with the opening paragraphs", () => {
    expect(header("Nhiều hộ dân trong tỉnh được vay vốn ưu đãi", TITLE)[1]).toBe("title: headline");
  });

  test("may be printed in capitals and in the other tone style", () => {
    expect(header(TITLE.toUpperCase().replace("ỦY", "UỶ"))).toEqual(["title: headline"]);
  });

  test("is the whole of two lines where one is cut short", () => {
    expect(header("Ban Dân vận Tỉnh ủy tổng kết công tác dân vận", TITLE)).toEqual([
      "duplicate: headline-repeated",
      "title: headline",
    ]);
  });

  test("may be broken over two lines, the second in lower case", () => {
    expect(header("Ban Dân vận Tỉnh ủy tổng kết công tác", "dân vận năm 2016")).toEqual([
      "title: headline",
      "title: headline-second-line",
    ]);
  });

  test("is not the name of the body above it", () => {
    expect(header("Ban Dân vận Tỉnh ủy Gia Lai", TITLE)).toEqual([
      "kicker: kicker-committee",
      "title: headline",
    ]);
  });

  test("repeated below itself is a duplicate that says of which line", () => {
    const lines = toLines(`${TITLE}\n\n${TITLE}`);
    expect(readHeader(lines, OPENING, phrases).get(3)).toEqual({
      role: "duplicate",
      rule: "headline-repeated",
      of: 1,
    });
  });

  test.each([
    ["a section", "Xây dựng Đảng"],
    ["a byline", "Thu Hà"],
    ["two words", "Tổng kết"],
    ["words that have nothing to do with the report", "Giá cà phê hôm nay"],
  ])("is never %s", (_, line) => {
    expect(header(line)[0]).not.toMatch(/^title/);
  });

  test("is missing where no line can be one, and then no line is said to stand below it", () => {
    expect(header("Chính trị", "Giá cà phê")).toEqual([
      "breadcrumb: section-name",
      "breadcrumb: short-line-above-headline",
    ]);
  });

  test("of no line is none", () => {
    expect(readHeader([], OPENING, phrases).size).toBe(0);
  });
});

describe("above the headline", () => {
  test.each([
    ["Tỉnh ủy Gia Lai:", "kicker: kicker-colon"],
    ["Huyện uỷ Chư Sê", "kicker: kicker-committee"],
    ["TIỀN HẢI", "kicker: kicker-capitals"],
    ["Trang chủ » Tin tức » Xây dựng Đảng", "breadcrumb: section-trail"],
    ["CHÍNH TRỊ - XÃ HỘI", "breadcrumb: section-name"],
    ["Nhịp sống hôm nay", "breadcrumb: short-line-above-headline"],
    ["Nhiều hộ dân được vay vốn ưu đãi để nuôi bò", "furniture: line-above-headline"],
  ])("stands «%s» as %s", (line, claim) => {
    expect(header(line, TITLE)).toEqual([claim, "title: headline"]);
  });

  test("only the nearest line is a kicker", () => {
    expect(header("Huyện ủy Chư Sê", "Chính trị", TITLE)[0]).not.toMatch(/^kicker/);
  });
});

describe("below the headline", () => {
  test.each([
    [
      "Công tác dân vận đã góp phần củng cố niềm tin của nhân dân với Đảng",
      "standfirst: line-below-headline",
    ],
    ["Ảnh: Thu Hà", "caption: caption-credit"],
    ["Quang cảnh hội nghị", "caption: caption-voice"],
    ["Thu Hà", "byline: byline-name"],
    ["Tin tức | Dân vận", "breadcrumb: section-trail"],
    ["Thời sự", "breadcrumb: section-name"],
    ["Vài dòng nữa", "furniture: short-line-below-headline"],
    ["vì một nền nếp mới ở cơ sở", "title: headline-second-line"],
  ])("stands «%s» as %s", (line, claim) => {
    expect(header(TITLE, line)).toEqual(["title: headline", claim]);
  });
});

test.each([
  ["Trang chủ » Tin tức » Xây dựng Đảng", true],
  ["Trang chủ / Chính trị", true],
  ["Thời sự > Trong tỉnh", true],
  ["Xây dựng Đảng", false],
  ["Nguyễn Văn An / Trần Thị Bình", false],
  ["Tin tức | Ban Dân vận Tỉnh ủy tổng kết công tác năm", false],
])("whether «%s» is the path to a page: %s", (text, trail) => {
  expect(isTrail(text, phrases)).toBe(trail);
});
