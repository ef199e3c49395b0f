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

  test("may be broken in capitals, the body above what it did", () => {
    expect(header("BAN DÂN VẬN TỈNH ỦY GIA LAI", "TỔNG KẾT CÔNG TÁC DÂN VẬN NĂM 2016")).toEqual([
      "title: headline-first-line",
      "title: headline",
    ]);
    expect(header("BAN DÂN VẬN TỈNH ỦY GIA LAI", "Tổng kết công tác dân vận năm 2016")[0]).toBe(
      "kicker: kicker-committee",
    );
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
  ["Trang chủ / Đưa nghị quyết vào cuộc sống", true],
  ["Tin tức | Mùa xuân mới", true],
  ["Tin tức »", false],
])("whether «%s» is the path to a page: %s", (text, trail) => {
  expect(isTrail(text, phrases)).toBe(trail);
});

test("without a headline, a picture may open the report", () => {
  expect(header("Đồng chí Lê Thị An phát biểu tại hội nghị.", "(Ảnh:TH)")).toEqual([
    "caption: caption-voice",
    "caption: caption-credit",
  ]);
});

test("a body in capitals above what it did is no headline; one line that tells both is", () => {
  expect(header("ĐẢNG BỘ TỔNG CÔNG TY MÍA ĐƯỜNG GIA LAI", TITLE)[1]).toBe("title: headline");
  expect(header('Tỉnh ủy Gia Lai: "Nói ít, làm rõ từng việc"')).toEqual(["title: headline"]);
  expect(header("TIN HỘI NGHỊ", TITLE)[0]).toBe("breadcrumb: short-line-above-headline");
});

test("below the headline, who wrote may stand beside who took the pictures", () => {
  expect(header(TITLE, "Trần Long - Ảnh: Thanh Hải")[1]).toBe("byline: byline-with-photographer");
});

test("below the headline, the name of a picture made of it is a caption, and a salutation opens a speech", () => {
  expect(header(TITLE, `${TITLE} - 1`)).toEqual(["title: headline", "caption: caption-of-the-headline"]);
  expect(header(TITLE, "Thưa các đồng chí,")).toEqual(["title: headline", "undefined: undefined"]);
});

describe("of two lines the headline is the one", () => {
  const OTHER = "Một năm nhìn lại của dân vận";

  test.each([
    [
      "that shares more words with the opening",
      "Nhiều hộ dân được vay vốn ưu đãi nuôi bò",
      "Tỉnh ủy Gia Lai nhìn lại một năm dân vận",
    ],
    ["that tells of a conference", "Dân vận Tỉnh ủy Gia Lai năm 2016", "Tổng kết dân vận Gia Lai năm 2016"],
    ["of six words or more", "Tổng kết công tác", "Gia Lai tổng kết công tác"],
    [
      "that tells what a body did",
      "Ban Dân vận Tỉnh ủy Gia Lai năm 2016",
      "Nhìn lại một năm công tác dân vận",
    ],
    ["that is no heading of a section", "Hoạt động của Ban Dân vận Tỉnh ủy Gia Lai", OTHER],
    ["without a colon", "Ban Dân vận Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết:", OTHER],
    ["without a stop", "Ban Dân vận Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết.", TITLE],
    ["without the voice of a caption", "Đồng chí Bí thư dự hội nghị tổng kết công tác dân vận", TITLE],
    ["without a credit", "Hội nghị tổng kết công tác dân vận năm 2016. Ảnh: Gia Lai", TITLE],
  ])("%s", (_, other, headline) => {
    expect(header(other, headline)[1]).toBe("title: headline");
  });

  test("that is printed twice", () => {
    expect(header(OTHER, "Tỉnh ủy nhìn lại một năm dân vận", OTHER)[0]).toBe("title: headline");
    expect(header(OTHER, "Tỉnh ủy nhìn lại một năm dân vận")[1]).toBe("title: headline-likeliest");
  });

  test("though it has three words, where there is no other", () => {
    expect(header("Tổng kết năm")).toEqual(["title: headline"]);
  });

  test("not in brackets, and not what a picture shows", () => {
    expect(
      header("(Trích phát biểu tại hội nghị tổng kết công tác dân vận năm 2016)", "Gần dân hơn nữa").at(0),
    ).not.toBe("title: headline");
    expect(
      header(
        "Nhìn lại một năm dân vận",
        "Ảnh: Ban Dân vận Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết công tác dân vận năm 2016",
      ),
    ).toEqual(["title: headline", "caption: caption-voice"]);
  });

  test("not a conference in capitals, where right below it stands what the report makes of it", () => {
    const conference = "HỘI NGHỊ TỔNG KẾT CÔNG TÁC DÂN VẬN";
    expect(header(conference, "Gần dân, sát dân từ mỗi chi bộ")).toEqual([
      "kicker: kicker-conference",
      "title: headline",
    ]);
    expect(header(conference, "Quang cảnh hội nghị tổng kết công tác dân vận")[0]).toBe("title: headline");
    expect(header(conference, "GẦN DÂN, SÁT DÂN TỪ MỖI CHI BỘ")[0]).toBe("title: headline-likeliest");
  });

  test("and a caption where there is no other, unless it ends in a stop", () => {
    expect(header("Đồng chí Bí thư dự hội nghị tổng kết công tác")).toEqual(["title: headline"]);
    expect(header("Đồng chí Bí thư dự hội nghị tổng kết công tác.")[0]).not.toBe("title: headline");
  });
});

describe("without a headline", () => {
  test.each([
    [
      "a whole sentence is left to the report",
      "Giá cà phê hôm nay tăng mạnh ở nhiều huyện.",
      "undefined: undefined",
    ],
    ["a short one is not", "Giá cà phê tăng.", "breadcrumb: short-line-above-headline"],
    [
      "a long line without a stop is not",
      "Hoạt động của các doanh nghiệp trong tỉnh những ngày giáp Tết",
      "furniture: line-above-headline",
    ],
    ["no line stands above one", "Giá cà phê:", "breadcrumb: short-line-above-headline"],
  ])("%s", (_, line, claim) => {
    expect(header(line)).toEqual([claim]);
  });
});

describe("beside the headline", () => {
  const SENTENCE = "Nhiều hộ dân trong tỉnh đã được vay vốn ưu đãi để nuôi bò.";

  test("a whole sentence is not the report's own", () => {
    expect(header(SENTENCE, TITLE)).toEqual(["furniture: line-above-headline", "title: headline"]);
    expect(header(TITLE, SENTENCE)).toEqual(["title: headline", "standfirst: line-below-headline"]);
  });

  test("only the line right below it may go on with it, in at most sixteen words", () => {
    const words = (number: number) => Array(number).fill("buôn").join(" ");
    expect(header(TITLE, "Thời sự", "vì một nền nếp mới ở cơ sở")[2]).toBe("standfirst: line-below-headline");
    expect(header(TITLE, words(16))[1]).toBe("title: headline-second-line");
    expect(header(TITLE, words(17))[1]).toBe("standfirst: line-below-headline");
  });

  test.each([
    ["Ban Dân vận Tỉnh ủy tổng kết", "duplicate: headline-repeated"],
    ["Tổng kết công tác dân vận năm 2016", "standfirst: line-below-headline"],
    ["Quang cảnh. Ảnh: Thu Hà", "caption: caption-credit"],
    ["Đưa dân vận đi vào chiều sâu hơn", "standfirst: line-below-headline"],
    ["Đưa dân vận vào chiều sâu hơn", "furniture: short-line-below-headline"],
  ])("below stands «%s» as %s", (line, claim) => {
    expect(header(TITLE, line)).toEqual(["title: headline", claim]);
  });

  test.each([
    ["TIN 24H!", "breadcrumb: short-line-above-headline"],
    ["Nhịp sống của hôm nay", "breadcrumb: short-line-above-headline"],
    ["Nhịp sống của ngày hôm nay", "furniture: line-above-headline"],
  ])("above stands «%s» as %s", (line, claim) => {
    expect(header(line, TITLE)).toEqual([claim, "title: headline"]);
  });
});

test("a conference named without a stop is the headline rather than the menu above it", () => {
  const lines = ["Giới thiệu Cơ cấu tổ chức Hỏi đáp", "Hội nghị trực tuyến sơ kết công tác ngành Nội vụ"];
  const opening =
    "Sáng 11/7, Bộ Nội vụ tổ chức hội nghị trực tuyến sơ kết công tác ngành Nội vụ, giới thiệu cơ cấu tổ chức mới.";
  const claims = readHeader(toLines(lines.join("\n")), opening, vocabulary.phrases);
  expect(claims.get(2)?.role).toBe("title");
});

test("the name of a union above the headline is its kicker", () => {
  const lines = ["Trung ương Hội LHPN Việt Nam", "Hội nghị trực tuyến đánh giá phong trào phụ nữ năm 2021"];
  const opening =
    "Ngày 14/1, Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam tổ chức hội nghị đánh giá phong trào phụ nữ.";
  const claims = readHeader(toLines(lines.join("\n")), opening, vocabulary.phrases);
  expect([claims.get(1)?.role, claims.get(2)?.role]).toEqual(["kicker", "title"]);
});

test("a star before the body above the headline is no part of its name", () => {
  const lines = ["* Ban Nội chính Tỉnh ủy", "Phòng, chống tham nhũng: Chuyển từ bị động sang chủ động"];
  const opening =
    "Ban Nội chính Tỉnh ủy vừa sơ kết công tác phòng, chống tham nhũng, chuyển sang chủ động phát hiện.";
  expect(readHeader(toLines(lines.join("\n")), opening, phrases).get(1)).toEqual({
    role: "kicker",
    rule: "kicker-committee",
  });
});
