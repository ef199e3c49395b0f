import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recognise } from "../../src/normalise/recognise.ts";
import { tokens } from "../../src/vietnamese/letters.ts";
import { FILLER, LAST, LEAD, NEXT, readingOf, TITLE, vocabulary } from "./reading-of.ts";

/** Each line as `role: rule`, or what it repeats. */
function roles(...lines: string[]): string[] {
  return readingOf(...lines).lines.map(({ role, rule, of }) =>
    of === undefined ? `${role}: ${rule}` : `${role}: ${rule} of ${of}`,
  );
}
const BODY = "body: paragraph";

describe("a whole page", () => {
  test("is told apart line by line", () => {
    expect(
      roles(
        "Chính trị » Xây dựng Đảng",
        "Cập nhật lúc 08:46, Thứ Hai, 09/01/2017 (GMT+7)",
        TITLE,
        LEAD,
        "hoi nghi tong ket dan van",
        "Quang cảnh hội nghị. Ảnh: Thu Hà",
        NEXT,
        LAST,
        "THU HÀ",
        "Theo dõi Báo Gia Lai trên Google News",
        "Tin liên quan",
        "Huyện ủy Chư Sê gặp mặt cán bộ hưu trí",
      ),
    ).toEqual([
      "breadcrumb: section-trail",
      "dateline: dateline",
      "title: headline",
      BODY,
      "furniture: image-alt-text",
      "caption: caption-credit",
      BODY,
      BODY,
      "byline: byline-name",
      "furniture: furniture-phrase",
      "furniture: furniture-phrase",
      "furniture: after-ending",
    ]);
  });

  test.each([
    ["before the title", ["15:06, 28/12/2012", TITLE], ["dateline: dateline", "title: headline"]],
    ["after it", [TITLE, "15:06, 28/12/2012"], ["title: headline", "dateline: dateline"]],
    ["empty", [TITLE, "Cập nhật:  GMT+7"], ["title: headline", "furniture: empty-dateline"]],
  ])("has its dateline %s", (_, head, expected) => {
    expect(roles(...head, LEAD, NEXT).slice(0, 2)).toEqual(expected);
  });

  test.each([",", "|", "2"])("may hold a lone «%s»", (line) => {
    expect(roles(TITLE, line, LEAD, NEXT)[1]).toMatch(/^furniture/);
  });

  test("keeps the end mark on a line of its own in the body", () => {
    expect(roles(TITLE, LEAD, NEXT, "./.")[3]).toBe(BODY);
  });

  test("names the paper in a line of its own", () => {
    expect(roles("Báo Gia Lai điện tử", TITLE, LEAD, NEXT)[0]).toMatch(/^furniture/);
  });
});

describe("the standfirst", () => {
  test("that opens the lead says which line goes on with it", () => {
    const cut = LEAD.slice(0, 60);
    expect(roles(TITLE, `${cut}...`, LEAD, NEXT)).toContain("standfirst: standfirst-opens-lead of 3");
  });

  test("stands above the lead that tells the day", () => {
    expect(roles(TITLE, NEXT, LEAD, LAST)[1]).toBe("standfirst: standfirst-above-lead");
  });

  test("that is the lead itself, printed twice, is a duplicate", () => {
    expect(roles(TITLE, LEAD, LEAD, NEXT).slice(1, 3)).toEqual(["duplicate: paragraph-repeated of 3", BODY]);
  });
});

describe("captions", () => {
  test("doubled: the alternative text repeats the line that readers saw", () => {
    expect(
      roles(TITLE, LEAD, "Quang cảnh hội nghị", "Quang cảnh hội nghị. Ảnh: Thu Hà", NEXT).slice(2, 4),
    ).toEqual(["duplicate: caption-repeated of 4", "caption: caption-doubled"]);
  });

  test("split over two lines, the credit on its own", () => {
    expect(roles(TITLE, LEAD, "Lá cờ thi đua của Chính phủ", "Ảnh: Thu Hà", NEXT).slice(2, 4)).toEqual([
      "caption: caption-above-credit",
      "caption: caption-credit",
    ]);
  });

  test("split in the middle of a sentence", () => {
    expect(
      roles(TITLE, LEAD, "Lá cờ thi đua của Chính phủ", "về tay đơn vị dẫn đầu", NEXT).slice(2, 4),
    ).toEqual(["caption: caption-split", "caption: caption-split"]);
  });

  test("glued to a paragraph stay with it: no word of the body is lost", () => {
    const glued = `${NEXT} ${NEXT} ${NEXT} ${NEXT} Ảnh: Thu Hà`;
    expect(roles(TITLE, LEAD, glued, LAST)[2]).toBe(BODY);
  });
});

describe("between the paragraphs", () => {
  test("who presides is a caption only where a paragraph tells it, too", () => {
    const line = "Đồng chí Lê Thị An, Bí thư Tỉnh ủy chủ trì hội nghị.";
    expect(roles(TITLE, LEAD, line, NEXT, LAST)[2]).toBe(BODY);
    expect(roles(TITLE, `${LEAD} Đồng chí Lê Thị An chủ trì.`, line, NEXT, LAST)[2]).toBe(
      "caption: caption-voice",
    );
  });

  test("who presides is a caption below two paragraphs, whoever tells it", () => {
    const line = "Đồng chí Lê Thị An, Bí thư Tỉnh ủy chủ trì hội nghị.";
    expect(roles(TITLE, LEAD, NEXT, line, LAST)[3]).toBe("caption: caption-voice");
  });

  test("a caption may stand above the last paragraph, though that is short", () => {
    const short = "Quý II, toàn ngành tập trung giám sát việc nêu gương.";
    expect(roles(TITLE, LEAD, NEXT, "Các đại biểu thực hiện nghi lễ chào cờ", short)[3]).toBe(
      "caption: caption-voice",
    );
  });

  test("a person shown right below the last paragraph is a caption, a headline there is not", () => {
    const shown = "Đồng chí Lê Thị An trao bằng khen cho các tập thể";
    expect(roles(TITLE, LEAD, NEXT, LAST, shown)[4]).toBe("caption: caption-voice");
    expect(roles(TITLE, LEAD, NEXT, LAST, "Bí thư Tỉnh ủy trao bằng khen cho các tập thể")[4]).toBe(BODY);
  });

  test("the headline again, or a part of it, is a duplicate; in other words it is a caption", () => {
    expect(roles(TITLE, LEAD, TITLE.toUpperCase(), NEXT, LAST)[2]).toBe("duplicate: headline-repeated of 1");
    const alike = "Ban Dân vận Tỉnh ủy Gia Lai tổng kết năm 2016";
    expect(roles(TITLE, LEAD, alike, NEXT, LAST)[2]).toBe("caption: caption-of-the-headline");
  });

  test("a few words of the headline are a subheading, which stays", () => {
    expect(roles(TITLE, LEAD, "Công tác dân vận", NEXT, LAST)[2]).toBe(BODY);
  });

  test("the beginning of the paragraph below is a duplicate of it", () => {
    const start = "Năm qua, các cấp ủy đã quan tâm lãnh đạo";
    expect(roles(TITLE, LEAD, start, NEXT, LAST)[2]).toBe("duplicate: paragraph-announced of 4");
  });
});

describe("the tail", () => {
  test.each([
    ["ĐÌNH LÂM", "byline: byline-name"],
    ["Đ.N", "byline: byline-initials"],
    ["Tác giả bài viết: Hồng Thanh", "byline: byline-label"],
    ["Theo VOV", "byline: byline-agency"],
    ["PV (theo TTXVN)", "byline: byline-reporter"],
  ])("is signed «%s»", (line, claim) => {
    expect(roles(TITLE, LEAD, NEXT, line)[3]).toBe(claim);
  });

  test("below the byline holds furniture", () => {
    expect(roles(TITLE, LEAD, NEXT, "ĐÌNH LÂM", "vài dòng của trang")[4]).toBe("furniture: below-byline");
  });

  test("may be signed twice, by a reporter and an agency", () => {
    expect(roles(TITLE, LEAD, NEXT, "ĐÌNH LÂM", "Theo TTXVN").slice(3)).toEqual([
      "byline: byline-name",
      "byline: byline-agency",
    ]);
  });

  test("«Tin liên quan» amid the report ends nothing", () => {
    expect(roles(TITLE, LEAD, "Tin liên quan", NEXT, LAST, NEXT, LAST).slice(3)).toEqual([
      BODY,
      BODY,
      BODY,
      BODY,
    ]);
  });
});

describe("the name of a paper in a line of its own", () => {
  const first = (line: string) => roles(line, TITLE, LEAD, NEXT)[0];

  test.each(["Báo Gia Lai", "GLO", "QĐND Online", "SGGP điện tử", "SGGP - Online"])(
    "is furniture: «%s»",
    (line) => {
      expect(first(line)).toMatch(/^furniture/);
    },
  );

  test("is more than its tag with other words", () => {
    for (const line of ["QĐND Online điện tử Online", "QĐND họp", "XYZ Online"])
      expect(first(line)).not.toBe("furniture: paper-name");
  });
});

describe("an ending", () => {
  const OTHERS = ["Huyện ủy Chư Sê gặp mặt cán bộ hưu trí", "Huyện ủy Chư Prông tặng quà"];

  test("takes with it all that stands below, but what a rule knows for something else", () => {
    expect(roles(TITLE, LEAD, NEXT, LAST, "Tin liên quan", ...OTHERS, "|").slice(4)).toEqual([
      "furniture: furniture-phrase",
      "furniture: after-ending",
      "furniture: after-ending",
      "furniture: punctuation-only",
    ]);
  });

  test("is none above the first paragraph", () => {
    expect(roles(TITLE, "Tin liên quan", LEAD, NEXT).slice(2)).toEqual([BODY, BODY]);
    expect(roles("Tin liên quan", "Chính trị")).not.toContain("furniture: after-ending");
  });

  test("is none where more stands below than a third of what stands above", () => {
    const read = roles(TITLE, LEAD, NEXT, "Tin liên quan", LAST, LAST.replace("kết luận", "khai mạc"));
    expect(read.slice(4)).toEqual([BODY, BODY]);
  });

  test("leaves the day of publication that stands right below it", () => {
    expect(roles(TITLE, LEAD, NEXT, LAST, "Tin liên quan", "05/01/2023 16:41").at(-1)).toBe(
      "dateline: dateline",
    );
  });
});

describe("of two paragraphs at the top", () => {
  const words = (count: number) => Array(count).fill("xã").join(" ");

  test("the first is a standfirst where both begin alike", () => {
    const short =
      "Ban Dân vận Tỉnh ủy Gia Lai vừa tổ chức hội nghị tổng kết công tác dân vận của năm 2016 ở Pleiku.";
    const long =
      "Ban Dân vận Tỉnh ủy Gia Lai vừa tổ chức hội nghị, đánh giá những việc làm được ở các buôn làng trong năm.";
    expect(roles(TITLE, short, long, LAST)[1]).toBe("standfirst: standfirst-opens-alike");
  });

  test("the first is none where it tells a day itself, or the second does not", () => {
    expect(roles(TITLE, LEAD, LEAD.replace("Sáng 8-1", "Chiều 9-1"), LAST)[1]).not.toBe(
      "standfirst: standfirst-above-lead",
    );
    expect(roles(TITLE, NEXT, LAST, NEXT)[1]).toBe(BODY);
  });

  test("the first is none where it is longer than a standfirst", () => {
    expect(roles(TITLE, `Năm qua ${words(200)}.`, LEAD, LAST)[1]).toBe(BODY);
  });
});

describe("an office signs", () => {
  test("right below the last paragraph, in six words at the most and without a stop", () => {
    const fourth = (...lines: string[]) => roles(TITLE, LEAD, NEXT, ...lines)[3];
    expect(fourth("Văn phòng UBND tỉnh")).toBe("byline: byline-office");
    expect(fourth("Phòng Dân vận các cơ quan đảng")).not.toBe("byline: byline-office");
    expect(fourth("Phòng Dân vận các cơ quan")).toBe("byline: byline-office");
    expect(fourth("Phòng Dân vận.")).not.toBe("byline: byline-office");
    expect(fourth("Hội Nông dân huyện")).not.toBe("byline: byline-office");
    expect(roles(TITLE, LEAD, NEXT, "Buôn làng đổi mới", "Phòng Dân vận")[4]).not.toBe(
      "byline: byline-office",
    );
  });

  test("and what stands below it is the page's, but for a picture's credit", () => {
    expect(
      roles(TITLE, LEAD, NEXT, "Phòng Dân vận", "vài dòng của trang", "Quang cảnh. Ảnh: Thu Hà").slice(3),
    ).toEqual(["byline: byline-office", "furniture: below-byline", "caption: caption-credit"]);
  });
});

test("a name with a credit signs only where it names the photographer, too", () => {
  expect(roles(TITLE, LEAD, NEXT, "Bài, ảnh: Thu Hà")[3]).toMatch(/^byline/);
  expect(roles(TITLE, LEAD, NEXT, "Ảnh: Thu Hà")[3]).toMatch(/^caption/);
});

test("a headline cut off needs the day of publication right below, and no other headline", () => {
  const cut =
    "Sáng ngày 02/8/2023, Đảng ủy xã Ia Ly tổ chức Hội nghị sơ kết giữa nhiệm kỳ. Dự hội nghị có đồng chí Đinh Văn";
  expect(roles(cut, "03/08/2023 09:58", NEXT, LAST)[0]).toBe("title: headline-cut-off");
  expect(roles(cut, NEXT, LAST)[0]).not.toBe("title: headline-cut-off");
  expect(roles(TITLE, cut, "03/08/2023 09:58", NEXT, LAST)[1]).not.toBe("title: headline-cut-off");
});

test("a text of short lines has a body and no headline", () => {
  expect(roles("một", "hai ba")).not.toContain("title: headline");
  expect(recognise([], vocabulary)).toEqual([]);
});

test("the day below the headline of another report is not this one's", () => {
  const ending = ["Tin liên quan:", "Huyện ủy Thọ Xuân tổng kết công tác xây dựng Đảng", "05/01/2023 16:41"];
  expect(roles(TITLE, LEAD, NEXT, LAST, ...ending).at(-1)).toBe("furniture: after-ending");
});

test("a caption broken behind a comma is one", () => {
  const first = "Đ/c Hoàng Quỳnh - Chánh Thanh tra tỉnh Quảng Trị,";
  const second = "Phó Cụm trưởng Cụm thi đua - khai mạc Hội nghị";
  expect(roles(TITLE, LEAD, first, second, NEXT, LAST).slice(2, 4)).toEqual([
    "caption: caption-split",
    "caption: caption-split",
  ]);
});

test("without a headline, whole sentences above the lead stay in the report", () => {
  const opening = "Đồng chí Lê Văn An, Bí thư Tỉnh ủy, dự và phát biểu chỉ đạo Hội nghị.";
  const read = readingOf(opening, NEXT, LAST).lines;
  expect(read.filter(({ role }) => role === "furniture" || role === "title")).toEqual([]);
});

describe("of any text", () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...[
        TITLE,
        LEAD,
        NEXT,
        LAST,
        "ĐÌNH LÂM",
        "Theo VOV",
        "Ảnh: Thu Hà",
        "Quang cảnh hội nghị",
        "Tin liên quan",
      ],
      ...[
        "15:06, 28/12/2012",
        "Cập nhật:  GMT+7",
        "|",
        "",
        "./.",
        "a.jpg",
        "Trang chủ » Tin tức",
        "Chính trị",
      ],
    ),
    fc
      .string({ unit: "binary", maxLength: 30 })
      .map((text) => text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, "")),
  );

  test("every line keeps its number and its tokens, in order, and what repeats another says an existing one", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const read = readingOf(...lines).lines;
        expect(read.flatMap(({ text }) => tokens(text))).toEqual(lines.flatMap(tokens));
        for (const { n, text, of } of read) {
          expect(tokens(lines[n - 1] ?? "")).toEqual(tokens(text));
          if (of !== undefined) expect(read.map((other) => other.n)).toContain(of);
        }
        expect(read.filter(({ rule }) => rule === "headline").length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test("the beginning of the lead, cut off above the day of publication, stands for the headline", () => {
  const cut =
    "Sáng ngày 02/8/2023, Đảng ủy xã Ia Ly tổ chức Hội nghị sơ kết giữa nhiệm kỳ. Dự hội nghị có đồng chí Đinh Văn";
  expect(roles("UBND Xã Ia Ly", cut, "03/08/2023 09:58", NEXT, LAST).slice(1, 4)).toEqual([
    "title: headline-cut-off",
    "dateline: dateline",
    BODY,
  ]);
  expect(roles(TITLE, `${cut}.`, "03/08/2023 09:58", NEXT)[0]).toBe("title: headline");
});

test("where the writer is named, «Nguồn tin» is the page's", () => {
  const ending = ["Tác giả bài viết: Thu Hà", "Nguồn tin: Chi bộ nhà trường"];
  expect(roles(TITLE, LEAD, NEXT, ...ending).slice(3)).toEqual([
    "byline: byline-label",
    "furniture: source-beside-writer",
  ]);
  expect(roles(TITLE, LEAD, NEXT, "Nguồn tin: Thu Hà")[3]).toBe("byline: byline-label");
});

test("the headline again between the paragraphs is a duplicate, behind a bar a caption", () => {
  const headline = "Hội nghị tổng kết công tác xây dựng Đảng năm 2016";
  expect(roles(headline, LEAD, headline, NEXT, LAST)[2]).toBe("duplicate: headline-repeated of 1");
  expect(roles(headline, LEAD, `${headline}. |`, NEXT, LAST)[2]).toMatch(/^caption: /);
});

test("what a picture below the byline shows is a caption", () => {
  const shown =
    "Ảnh: Đồng chí Nguyễn Hồng Hà, Bí thư Đảng ủy, Chủ tịch Hội đồng Thành viên Tổng Công ty phát biểu kết luận Hội nghị";
  expect(roles(TITLE, LEAD, NEXT, LAST, "Tin và ảnh: Kim Huỳnh", shown).at(-1)).toBe(
    "caption: caption-below-byline",
  );
});

test("a kicker as long as a paragraph, closed by a colon above headline and lead, is none", () => {
  const kicker =
    "Thường trực Tỉnh ủy giao ban với bí thư các huyện ủy, thị ủy và đảng ủy trực thuộc quý III năm 2014:";
  const headline = "Chủ động phòng, chống thiên tai trước mùa mưa bão";
  expect(roles(kicker, headline, LEAD, NEXT, LAST).slice(0, 3)).toEqual([
    "kicker: kicker-colon",
    "title: headline",
    BODY,
  ]);
  expect(roles(TITLE, LEAD, kicker, headline, NEXT)[2]).toBe(BODY);
});

test("of two lines that may both be the headline, the likelier is one with doubt", () => {
  const invitation = "Mời bà con nghe tin Đảng bộ xã Gia Tân tổng kết năm 2011";
  const lead = "Sáng 4/1, Đảng bộ xã Gia Tân tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2011.";
  const found = roles("Bản tin của Đảng bộ xã Gia Tân năm 2011", invitation, lead, NEXT, LAST);
  expect(found).toContain("title: headline-likeliest");
  expect(roles(invitation, lead, NEXT, LAST)[0]).toBe("title: headline");
});

describe("a headline that is closed as a sentence is", () => {
  const TOP = ["Tin Chính trị - Xã hội", "27/12/2019"];
  const LONG =
    "Hội nghị tổng kết năm 2019 và triển khai nhiệm vụ năm 2020; giao chỉ tiêu kế hoạch phát triển kinh tế - xã hội và dự toán ngân sách.";
  const DAY =
    "Chiều ngày 26/12, UBND huyện tổ chức hội nghị tổng kết nhiệm vụ năm 2019, triển khai nhiệm vụ năm 2020.";

  test("is the likeliest where no other line can be one; the section above it is none", () => {
    const { lines } = readingOf(...TOP, LONG, DAY, FILLER);
    expect(lines.map(({ role, rule }) => [role, rule]).slice(0, 4)).toEqual([
      ["breadcrumb", "section-name"],
      ["dateline", "dateline"],
      ["title", "headline-likeliest"],
      ["body", "paragraph"],
    ]);
  });

  test("is not where there is a headline", () => {
    const { lines } = readingOf(
      "Huyện tổng kết nhiệm vụ năm 2019, giao chỉ tiêu năm 2020",
      LONG,
      DAY,
      FILLER,
    );
    expect(lines.map(({ role }) => role).slice(0, 2)).toEqual(["title", "standfirst"]);
  });
});

test("who took the pictures, named right below the byline, is none of the captions", () => {
  const { lines } = readingOf(TITLE, LEAD, NEXT, LAST, "Tin bài: Thu Hà", "Ảnh: Văn Mạnh");
  expect(lines.slice(-2).map(({ role }) => role)).toEqual(["byline", "furniture"]);
});
