import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokens } from "../../src/vietnamese/letters.ts";
import { fixture, normalised, reportOf } from "./built-in.ts";
import { bytesOf, tcvn3, vni, windows1258 } from "./encode.ts";

const page = (name: string) => fixture(`pages/${name}.html`);

/** A page of one report in the plainest form, with room for what a test is about. */
const plainPage = ({ head = "", above = "", below = "" } = {}) =>
  `<!doctype html><html><head><title>Lâm Đồng tổng kết công tác xây dựng Đảng năm 2016</title>${head}</head><body>
<h1>Lâm Đồng tổng kết công tác xây dựng Đảng năm 2016</h1>${above}
<div><p>Ngày 4/3, Tỉnh ủy Lâm Đồng tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016, triển khai nhiệm vụ năm 2017.</p>
<p>Trong năm qua, Đảng bộ tỉnh đã kết nạp được 1.234 đảng viên mới, đạt 102,5% kế hoạch, vượt chỉ tiêu đề ra.</p>
<p>Năm 2017, Đảng bộ tỉnh tập trung thực hiện có hiệu quả các nghị quyết của Trung ương về xây dựng Đảng.</p>${below}</div></body></html>`;

describe("a saved page with metadata", () => {
  const report = reportOf("modern.html", page("modern"));

  test("has its facts stated, each with where the page says so", () => {
    expect(report).toMatchObject({
      title: "Đảng bộ xã Ia Ly sơ kết công tác 9 tháng năm 2025",
      published: "2025-10-15T09:12:00+07:00",
      publication: "bao-gia-lai",
      author: "Hoành Sơn",
      url: "https://baogialai.com.vn/dang-bo-xa-ia-ly-so-ket-post300001.html",
      event: { date: "2025-10-14", kind: "mid-term-review" },
    });
    expect(report.basis).toMatchObject({
      title: { known: "stated", rule: "page-headline" },
      url: { known: "stated", rule: "open-graph" },
      publication: { known: "stated", rule: "open-graph", words: report.url },
    });
  });

  test("has its caption, and in its body only the paragraphs of the report", () => {
    expect(report.captions).toMatchObject([{ credit: "Hoành Sơn" }]);
    expect(report.body.map((paragraph) => paragraph.split(" ").slice(0, 2).join(" "))).toEqual([
      "Chiều 14-10,",
      "Theo báo",
      "Hội nghị",
      "Phát biểu",
    ]);
  });

  test("keeps the words inside of links and bold type in their sentence", () => {
    expect(report.body[1]).toMatch(
      /^Theo báo cáo, sau hợp nhất, Đảng bộ xã có 41 chi bộ với 1\.207 đảng viên,/,
    );
  });

  test("has what the extractor dropped in its ledger", () => {
    const dropped = report.ledger.filter(({ rule }) => rule === "outside-article").map(({ text }) => text);
    expect(dropped).toContain("Tăng cường kiểm tra công vụ tại các xã, phường");
    expect(dropped).toContain("Cơ quan chủ quản: Tỉnh ủy Gia Lai. Giấy phép số 000/GP-BTTTT.");
  });

  test("numbers its lines by block from the top of the page, each in the body or in the ledger", () => {
    const numbers = [...report.ledger.map(({ line }) => line), ...report.source.lines].sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test("never has the words of scripts, styles and hidden parts", () => {
    expect(JSON.stringify(report)).not.toMatch(/không phải chữ|cũng không|không ai thấy/);
  });
});

test("the links of a menu that stand side by side are not run together", () => {
  const { ledger } = reportOf("portal.html", page("portal"));
  expect(ledger.map(({ text }) => text)).toEqual(expect.arrayContaining(["Trang chủ", "Tin tức"]));
});

test("a link to another report that stands amid the article is no paragraph and no caption", () => {
  const paragraph =
    "Năm qua, các cấp ủy đã quan tâm lãnh đạo, kết nạp được nhiều đảng viên trẻ ở các buôn làng.";
  const { body, ledger } = reportOf(
    "p.html",
    `<html lang="vi"><head><title>Tỉnh ủy Gia Lai tổng kết năm 2016</title></head><body><div><h1>Tỉnh ủy Gia Lai tổng kết năm 2016</h1>
    <p>06/03/2017</p><p>(GLO)- Ngày 4/3, Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết công tác năm 2016, bàn việc năm 2017.</p>
    <p>${paragraph}</p><ul><li><a href="1">Đông Hà trao giải cuộc thi viết về Đảng</a></li></ul><p>${paragraph} Dân tin.</p></div></body></html>`,
  );
  expect(body).toHaveLength(3);
  expect(ledger).toContainEqual(
    expect.objectContaining({ text: "Đông Hà trao giải cuộc thi viết về Đảng", rule: "link-in-article" }),
  );
});

/** The words that a reader sees, by a cruder way than that of the code: for pages without character references. */
function seen(html: string): string[] {
  const blocks =
    /<\/?(?:p|div|td|tr|table|li|ul|h\d|br|figure|figcaption|header|nav|main|article|aside|footer|title|body|label|form|button|input)\b[^>]*>/gi;
  return tokens(
    html
      .replace(/<!--.*?-->|<script.*?<\/script>|<style.*?<\/style>|<p style="display: none">.*?<\/p>/gs, " ")
      .replace(/<\/a><a\b/g, "</a> <a")
      .replace(blocks, " ")
      .replace(/<[^>]*>/g, ""),
  ).sort();
}

test.each(["modern", "portal", "table-layout"])(
  "every word of %s that a reader sees is in the body or the ledger",
  (name) => {
    const { body, ledger } = reportOf(`${name}.html`, page(name));
    expect([...body, ...ledger.map(({ text }) => text)].flatMap(tokens).sort()).toEqual(seen(page(name)));
  },
);

test("a page of a portal gives its dateline and byline, which the extractor drops", () => {
  expect(reportOf("portal.html", page("portal"))).toMatchObject({
    published: "2020-12-31T15:29:00+07:00",
    author: "Hồng Yến",
    provinces: ["long-an"],
  });
});

test.each([
  ["tcvn3", tcvn3],
  ["vni", vni],
  ["windows-1258", windows1258],
])("an old page laid out in a table is read from %s", (encoding, encode) => {
  const report = reportOf("old.htm", encode(page("table-layout")));
  expect(report).toMatchObject({ published: "2006-01-12", provinces: ["thai-binh"], source: { encoding } });
  expect(report.title).toBe("Huyện ủy Đông Hưng tổng kết công tác xây dựng Đảng năm 2005");
  expect(report.body).toHaveLength(3);
});

test("a page whose letters are character references is read in the encoding that it declares", () => {
  const html = plainPage({
    head: '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
    above: "<p>06/03/2017 08:46</p>",
  }).replace(/[\u0100-\u{10FFFF}]/gu, (letter) => `&#${letter.codePointAt(0)};`);
  const report = reportOf("a.html", bytesOf(html));
  expect(report.source.encoding).toBe("windows-1252");
  expect(report.title).toBe("Lâm Đồng tổng kết công tác xây dựng Đảng năm 2016");
});

describe("the headline", () => {
  const sentence = "Đảng ủy Khối ký giao ước thi đua với các chi bộ";
  const withHeadline = (tab: string, headline: string) =>
    plainPage({ above: "<p>06/03/2017 08:46</p>" })
      .replace(/<title>.*?<\/title>/, `<title>${tab}</title>`)
      .replace(/<h1>.*?<\/h1>/, headline);

  test.each([
    [
      "the block that the tab shows, whatever its element",
      withHeadline(`${sentence} - Báo điện tử`, `<div><b>${sentence}</b></div>`),
    ],
    ["the one heading of the first level", withHeadline("Tin tức", `<h1>${sentence}</h1>`)],
    [
      "what Open Graph calls it",
      withHeadline(
        "Tin tức",
        `<meta property="og:title" content="${sentence}"><p>Mục Thi đua</p><p>${sentence}</p>`,
      ),
    ],
  ])("is %s", (_, html) => {
    const { title, basis } = reportOf("a.html", html);
    expect(title).toBe(sentence);
    expect(basis.title).toMatchObject({ known: "stated", rule: "page-headline" });
  });
});

describe("the day of publication", () => {
  const meta = (moment: string) => `<meta property="article:published_time" content="${moment}">`;

  test("is that of the metadata where the page prints none", () => {
    const report = reportOf("a.html", plainPage({ head: meta("2017-03-06T01:46:00Z") }));
    expect(report.published).toBe("2017-03-06T08:46:00+07:00");
    expect(report.basis.published).toEqual({
      known: "stated",
      rule: "open-graph",
      words: "2017-03-06T01:46:00Z",
    });
    expect(report.event?.date).toBe("2017-03-04");
  });

  test("keeps the printed time, although the metadata call Vietnamese time UTC", () => {
    const report = reportOf(
      "a.html",
      plainPage({ head: meta("2017-03-06T08:46:00Z"), above: "<p>06/03/2017 08:46</p>" }),
    );
    expect(report.published).toBe("2017-03-06T08:46:00+07:00");
    expect(report.warnings).toBeUndefined();
  });

  test("is that of the metadata, with a warning, where the page prints another", () => {
    const report = reportOf(
      "a.html",
      plainPage({ head: meta("2017-03-06T08:46:00+07:00"), above: "<p>20/03/2017 10:00</p>" }),
    );
    expect(report.published).toBe("2017-03-06T08:46:00+07:00");
    expect(report.warnings).toMatchObject([{ rule: "page-dates-differ", words: "20/03/2017 10:00" }]);
  });
});

test("the structured data of a page that describes several articles says nothing of this one", () => {
  const article = (headline: string) =>
    `{"@type":"NewsArticle","headline":"${headline}","author":"Trần Văn A"}`;
  const head = `<script type="application/ld+json">[${article("Một")},${article("Hai")}]</script>`;
  const report = reportOf("a.html", plainPage({ head, above: "<p>06/03/2017 08:46</p>" }));
  expect(report.author).toBeUndefined();
});

describe("a page that cannot be read as one report is refused with the reason", () => {
  test.each([
    ["front-page", /^4 reports: «Tỉnh ủy tổng kết/],
    ["two-reports", /^2 reports: «Lâm Đồng tổng kết .+», «Gia Lai triển khai/],
    ["no-report", /none of them an article/],
  ])("%s", (name, found) => {
    const { report, problems } = normalised(`${name}.html`, page(name));
    expect(report).toBeUndefined();
    expect(problems).toEqual([
      {
        file: `sources/${name}.html`,
        found: expect.stringMatching(found),
        expected: expect.stringContaining("one report"),
        mend: expect.stringContaining("save the page"),
      },
    ]);
  });

  test.each([
    ["elements within elements", "<div>".repeat(10_000)],
    ["bold within bold", "<b>".repeat(10_000)],
    [
      "type that every paragraph takes up again",
      `${Array.from({ length: 300 }, (_, n) => `<font color=${n}>`).join("")}${"<p>x".repeat(5000)}`,
    ],
    ["elements without end", "<p>x".repeat(60_000)],
    ["attributes without end", `<p ${Array.from({ length: 9000 }, (_, n) => `a${n}`).join(" ")}>x`],
    ["tables within tables", "<table>".repeat(10_000)],
    ["elements in a title in a drawing", `<svg><title>${"<div>".repeat(50_000)}`],
  ])("%s", (_, html) => {
    const { problems } = normalised("a.html", html);
    expect(problems).toMatchObject([
      { found: expect.stringMatching(/nested|more than/), mend: expect.stringContaining(".txt") },
    ]);
  });
});

test("a line of a megabyte is read", () => {
  const long = `${"Đảng bộ tỉnh kết nạp đảng viên mới. ".repeat(25_000)}`;
  const report = reportOf("a.html", plainPage({ above: "<p>06/03/2017</p>", below: `<p>${long}</p>` }));
  expect(report.body.at(-1)).toHaveLength(long.length - 1);
});

const PIECES = fc.oneof(
  fc.constantFrom(
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<br>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<h1>",
    "</h1>",
    "<b>",
    "</i>",
    "<a href=x>",
    "</a>",
    "<script>",
    "</script>",
    "<style>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<svg>",
    "<math>",
    "<template>",
    "</template>",
    "<select>",
    "<option>",
    "<textarea>",
    "<pre>",
    "<article>",
    "</article>",
    "<li hidden>",
    "<span data-block=3>",
    "<body>",
    "<html>",
    "<frameset>",
    "<plaintext>",
    "&lt;",
    "&#0;",
    "&#xD800;",
    "&nbsp;",
    "&",
    "<",
    ">",
    '"',
    "'",
    "\r",
    "\n",
    "\u200b",
    "\u202e",
    "\u0007",
    "\u0085",
    "\u2028",
    '<meta property="og:title" content="x">',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>',
    '<script type="application/ld+json">{</script>',
    "<link rel=canonical href='http://'>",
  ),
  fc.constantFrom(
    "Ngày 4/3, Tỉnh ủy Lâm Đồng tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016, triển khai nhiệm vụ.",
    "06/03/2017 08:46",
    "Ảnh: Hồng Yến",
    "Lâm Đồng tổng kết",
    "x",
  ),
  fc.string({ maxLength: 8 }),
);

test("whatever the markup, there is a report that accounts for all its blocks, or a problem with its mend", () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 60 }), (pieces) => {
      const { report, problems } = normalised(
        "a.html",
        plainPage({ above: "<p>06/03/2017</p>", below: pieces.join("") }),
      );
      if (report === undefined) {
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem.mend).not.toBe("");
        return;
      }
      const numbers = [...report.ledger.map(({ line }) => line), ...report.source.lines].sort(
        (a, b) => a - b,
      );
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(report.body).toHaveLength(report.source.lines.length);
    }),
    { numRuns: 200 },
  );
});

describe("what a page sets apart", () => {
  test("a lead that the extractor drops between the headline and the article is in the body", () => {
    const lead =
      "Sáng 13/7, Huyện ủy Hưng Hà tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2023 tại hội trường huyện.";
    const paragraph =
      "Trong nửa năm, các cấp ủy của huyện đã kết nạp được nhiều đảng viên trẻ ở các thôn, xóm xa trung tâm.";
    const { body } = reportOf(
      "p.html",
      `<html lang="vi"><head><title>Hưng Hà gỡ nút thắt từ chi bộ thôn</title></head><body><article>
      <h1>Hưng Hà gỡ nút thắt từ chi bộ thôn</h1><div>13/07/2023 16:20</div><h2 class="sapo">${lead}</h2>
      <div><p>Đồng chí Bí thư Huyện ủy chủ trì, cùng dự có đại diện các ban xây dựng Đảng của Tỉnh ủy và bí thư đảng ủy các xã.</p>
      <p>${paragraph}</p><p>${paragraph} Dân tin.</p><p>${paragraph} Đảng mạnh.</p></div></article></body></html>`,
    );
    expect(body[0]).toBe(lead);
  });

  test.each([
    [
      "alone in a table with the picture",
      "<table><tr><td><img src='a.jpg'></td></tr><tr><td>Chị em góp ý vào chương trình quý II</td></tr></table>",
    ],
    [
      "in an element named so",
      "<div><img src='a.jpg'><p class='wp-caption-text'>Chị em góp ý vào chương trình quý II</p></div>",
    ],
  ])("words below a picture are its caption: %s", (_, below) => {
    const { captions } = reportOf("p.html", plainPage({ above: "<p>06/03/2017</p>", below }));
    expect(captions).toMatchObject([{ text: "Chị em góp ý vào chương trình quý II" }]);
  });

  test("a table that lays out the page is no picture", () => {
    const { captions } = reportOf(
      "p.html",
      plainPage({ above: "<p>06/03/2017</p>" })
        .replace("<body>", "<body><table><tr><td><img src='a.jpg'>")
        .replace("</body>", "</td></tr></table></body>"),
    );
    expect(captions).toEqual([]);
  });
});

test("a key word below the article is no byline", () => {
  const report = reportOf(
    "p.html",
    plainPage({ above: "<p>06/03/2017</p>" }).replace(
      "</body>",
      '<ul class="tags"><li>Hải Châu</li></ul></body>',
    ),
  );
  expect(report.author).toBeUndefined();
});
