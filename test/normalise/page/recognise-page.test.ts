import { describe, expect, test } from "vitest";
import { type Page, readPage } from "../../../src/normalise/page/page.ts";
import { recognisePage } from "../../../src/normalise/page/recognise-page.ts";
import { vocabulary } from "../built-in.ts";

const TITLE = "Lâm Đồng tổng kết công tác xây dựng Đảng năm 2016";
const LEAD =
  "Ngày 4/3, Tỉnh ủy Lâm Đồng tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016, triển khai nhiệm vụ năm 2017.";
const MORE =
  "Trong năm qua, Đảng bộ tỉnh đã kết nạp được 1.234 đảng viên mới, đạt 102,5% kế hoạch, vượt chỉ tiêu đề ra.";
const LAST =
  "Năm 2017, Đảng bộ tỉnh tập trung thực hiện có hiệu quả các nghị quyết của Trung ương về xây dựng Đảng.";

interface Parts {
  tab?: string;
  head?: string;
  above?: string;
  heading?: string;
  between?: string;
  amid?: string;
  inside?: string;
  below?: string;
}
const pageOf = ({
  tab = TITLE,
  head = "",
  above = "",
  heading = `<h1>${TITLE}</h1>`,
  between = "",
  amid = "",
  inside = "",
  below = "",
}: Parts) =>
  `<!doctype html><html><head><title>${tab}</title>${head}</head><body>${above}${heading}${between}
<div id=bai><p>${LEAD}</p><p>${MORE}</p>${amid}<p>${LAST}</p>${inside}</div>${below}</body></html>`;

function read(html: string): Page {
  const page = readPage(html);
  if ("fault" in page) throw new Error(page.detail);
  return page;
}
/** The role and the rule of the block with this text. */
function roleOf(text: string, parts: Parts): string {
  const found = recognisePage(read(pageOf(parts)), vocabulary).filter((line) => line.text === text);
  return found.map(({ role, rule }) => `${role}: ${rule}`).join("; ");
}

describe("on a page", () => {
  test("the headline that it marks is the title, and the title of the tab is furniture", () => {
    expect(roleOf(TITLE, { tab: `${TITLE} - Báo Lâm Đồng` })).toBe("title: page-headline");
    expect(roleOf("Báo Lâm Đồng", { tab: "Báo Lâm Đồng" })).toBe("furniture: tab-title");
  });

  test("paragraphs of the article are its body", () => {
    for (const text of [LEAD, MORE, LAST]) expect(roleOf(text, {})).toMatch(/^body/);
  });

  test("what the page prints again of its headline is a duplicate of it", () => {
    const lines = recognisePage(read(pageOf({ between: `<p>${TITLE.toUpperCase()}</p>` })), vocabulary);
    const title = lines.find(({ role }) => role === "title");
    expect(lines.find(({ text }) => text === TITLE.toUpperCase())).toMatchObject({
      role: "duplicate",
      rule: "headline-repeated",
      of: title?.n,
    });
  });

  test("the words under a picture are its caption", () => {
    const amid = "<figure><img src=a.jpg><figcaption>Quang cảnh hội nghị</figcaption></figure>";
    expect(roleOf("Quang cảnh hội nghị", { amid })).toBe("caption: figcaption");
  });

  test("a dateline and a byline near the article are read, though the extractor drops them", () => {
    expect(roleOf("06/03/2017 08:46", { between: "<p>06/03/2017 08:46</p>" })).toMatch(/^dateline/);
    expect(roleOf("HỒNG YẾN", { inside: '<p class="author">HỒNG YẾN</p>' })).toMatch(/^byline/);
  });

  test.each([
    ["in a menu", { above: "<nav>06/03/2017 08:46</nav>" }],
    ["in a footer", { below: "<footer>06/03/2017 08:46</footer>" }],
    ["in a link", { between: "<p><a href=x>06/03/2017 08:46</a></p>" }],
    ["far above the headline", { above: `<p>06/03/2017 08:46</p>${"<p>Mục</p>".repeat(4)}` }],
    ["far below the article", { below: `${"<p>Mục</p>".repeat(4)}<p>06/03/2017 08:46</p>` }],
  ])("what looks like a dateline is of the paper %s", (_, parts) => {
    expect(roleOf("06/03/2017 08:46", parts)).toBe("furniture: outside-article");
  });

  test("a paragraph outside of the article is of another report", () => {
    const other =
      "Sáng 5/3, Tỉnh ủy Gia Lai triển khai nhiệm vụ công tác dân vận năm 2017 tại thành phố Pleiku.";
    expect(roleOf(other, { below: `<aside><p>${other}</p></aside>` })).toBe("furniture: outside-article");
  });

  test("a link as long as a headline amid the article is furniture, a short one is not", () => {
    const link = "Đông Hà trao giải cuộc thi viết về Đảng";
    expect(roleOf(link, { amid: `<p><a href=x>${link}</a></p>` })).toBe("furniture: link-in-article");
  });

  test("a line above the headline is not the title, however like one it is", () => {
    const above = "Hội nghị tổng kết công tác xây dựng Đảng tỉnh Lâm Đồng";
    const parts = { tab: "Tin tức", above: `<p>${above}</p>` };
    expect(roleOf(above, parts)).toBe("furniture: line-above-headline");
    expect(roleOf(TITLE, parts)).toBe("title: page-headline");
  });

  const OTHER =
    "Sáng 5/3, Tỉnh ủy Gia Lai triển khai nhiệm vụ công tác dân vận năm 2017 tại thành phố Pleiku trên cao nguyên.";
  /** As the extractor leaves it: of the article is what is in an element with the id `bai`. */
  function lines(body: string) {
    const { blocks, metadata, headline } = read(
      `<!doctype html><html><head><title>${TITLE}</title></head><body>${body}</body></html>`,
    );
    const article = new Set(
      blocks
        .filter(({ around }) => around.some(({ properties }) => properties.id === "bai"))
        .map(({ n }) => n),
    );
    return recognisePage({ blocks, metadata, article, ...(headline ? { headline } : {}) }, vocabulary);
  }
  const claimsOf = (text: string, body: string) =>
    lines(body)
      .filter((line) => line.text === text)
      .map(({ role, rule }) => `${role}: ${rule}`);
  const PARAGRAPHS = `<div id=bai><p>${LEAD}</p><p>${MORE}</p><p>${LAST}</p></div>`;

  test("a paragraph between the headline and the lead is of the report, though the extractor dropped it", () => {
    expect(claimsOf(OTHER, `<h1>${TITLE}</h1><p>${OTHER}</p>${PARAGRAPHS}`)[0]).toMatch(
      /^(?:body|standfirst)/,
    );
  });

  test.each([
    ["above the headline", `<p>${OTHER}</p><h1>${TITLE}</h1>${PARAGRAPHS}`],
    ["below the lead", `<h1>${TITLE}</h1><div id=bai><p>${LEAD}</p></div><p>${OTHER}</p>${PARAGRAPHS}`],
    ["below the article", `<h1>${TITLE}</h1>${PARAGRAPHS}<p>${OTHER}</p>`],
    ["where no headline is marked", `<p>${OTHER}</p>${PARAGRAPHS}`],
  ])("but none %s", (_, body) => {
    expect(claimsOf(OTHER, body)).toEqual(["furniture: outside-article"]);
  });

  test("a line between them that is no paragraph is neither", () => {
    const line = "Tin trong ngày của tỉnh";
    expect(claimsOf(line, `<h1>${TITLE}</h1><p>${line}</p>${PARAGRAPHS}`)[0]).not.toMatch(/^(?:body|title)/);
  });

  test("a short line of the article stays in it", () => {
    const line = "Năm của những đổi mới";
    const body = `<h1>${TITLE}</h1><div id=bai><p>${LEAD}</p><p>${MORE}</p><p>${line}</p><p>${LAST}</p></div>`;
    expect(claimsOf(line, body)).toEqual(["body: paragraph"]);
  });

  test("a caption that only a rule for lines knows is one in the article, and elsewhere the page's", () => {
    const shown = "Quang cảnh hội nghị. Ảnh: Thu Hà";
    const inside = `<h1>${TITLE}</h1><div id=bai><p>${LEAD}</p><p>${shown}</p><p>${MORE}</p><p>${LAST}</p></div>`;
    expect(claimsOf(shown, inside)[0]).toMatch(/^caption/);
    expect(claimsOf(shown, `<h1>${TITLE}</h1>${PARAGRAPHS}<p>${shown}</p>`)).toEqual([
      "furniture: outside-article",
    ]);
  });

  test("a line that the article repeats says of which line", () => {
    const shown = "Quang cảnh hội nghị";
    const body = `<h1>${TITLE}</h1><div id=bai><p>${LEAD}</p><p>${shown}</p><p>${shown}. Ảnh: Thu Hà</p><p>${MORE}</p><p>${LAST}</p></div>`;
    const all = lines(body);
    const credited = all.find(({ text }) => text.endsWith("Thu Hà"));
    expect(all.find(({ text }) => text === shown)).toMatchObject({ role: "duplicate", of: credited?.n });
    expect(all.filter(({ role }) => role === "body").every((line) => !("of" in line))).toBe(true);
  });

  test("right above the headline stands its kicker, and nothing that looks like a headline further up", () => {
    const above = "Đảng bộ tỉnh Lâm Đồng tổng kết công tác năm 2016";
    expect(claimsOf(above, `<p>${above}</p><h1>${TITLE}</h1>${PARAGRAPHS}`)[0]).toMatch(
      /^(?:kicker|furniture)/,
    );
    const all = lines(`<p>${above}</p><p>Mục</p><h1>${TITLE}</h1>${PARAGRAPHS}`);
    expect(all.filter(({ role }) => role === "title").map(({ text }) => text)).toEqual([TITLE]);
  });

  test("a line of the article right above the headline that looks like one is its kicker, further up it is the page's", () => {
    const above =
      "Đảng bộ tỉnh Lâm Đồng tổng kết công tác xây dựng Đảng năm 2016, triển khai nhiệm vụ năm 2017";
    const page = (between: string) =>
      `<div id=bai><p>${above}</p>${between}<h1>${TITLE}</h1><p>${LEAD}</p><p>${MORE}</p><p>${LAST}</p></div>`;
    expect(claimsOf(above, page(""))).toEqual(["kicker: above-headline"]);
    expect(claimsOf(above, page("<p>Mục</p>"))).toEqual(["furniture: outside-article"]);
  });

  test("a headline that is a link is the title all the same", () => {
    const all = lines(`<h1><a href=x>${TITLE}</a></h1>${PARAGRAPHS}`);
    expect(all.find(({ role }) => role === "title")).toMatchObject({ text: TITLE, rule: "page-headline" });
  });

  test.each([
    ["five words are", "Đọc thêm tin bài khác", "furniture: link-in-article"],
    ["four words are not", "Đọc thêm tin khác", undefined],
    ["a paragraph is not", OTHER, undefined],
  ])("of links in the article, %s furniture for that alone", (_, text, claim) => {
    const body = `<h1>${TITLE}</h1><div id=bai><p>${LEAD}</p><p><a href=x>${text}</a></p><p>${MORE}</p><p>${LAST}</p></div>`;
    const [found] = claimsOf(text, body);
    if (claim === undefined) expect(found).not.toBe("furniture: link-in-article");
    else expect(found).toBe(claim);
  });

  test("without a headline that it marks, the rules for lines find the title", () => {
    const parts = { tab: "Tin tức", heading: `<p>${TITLE}</p>` };
    expect(read(pageOf(parts)).headline).toBeUndefined();
    expect(roleOf(TITLE, parts)).toMatch(/^title/);
  });
});

describe("the headline of a page is", () => {
  const headline = (parts: Parts) => read(pageOf(parts)).headline?.text;
  const og = (title: string) => `<meta property="og:title" content="${title}">`;

  test.each<[string, Parts, string | undefined]>([
    [
      "what the metadata call the title",
      { tab: "x", head: og("Ba chữ thôi"), above: "<p>Ba chữ thôi</p>" },
      "Ba chữ thôi",
    ],
    [
      "a heading before other text that is the same",
      { tab: "x", head: og(TITLE.toUpperCase()), above: `<p>${TITLE}</p>` },
      TITLE,
    ],
    [
      "not a link that is the same",
      { tab: "x", head: og("Ba chữ thôi"), above: "<p><a href=x>Ba chữ thôi</a></p>" },
      TITLE,
    ],
    [
      "what the title of the tab begins with",
      { tab: `${TITLE} | Báo`, heading: `<h1>Báo</h1><h3>${TITLE}</h3>` },
      TITLE,
    ],
    [
      "so in a block that is no heading",
      { tab: `${TITLE} | Báo`, heading: `<h1>Báo</h1><b>${TITLE}</b>` },
      TITLE,
    ],
    ["not three words of the tab", { tab: "Tin tức mới", heading: "<h1>Tin tức mới</h1>" }, undefined],
    [
      "the one heading of the first level",
      { tab: "x", heading: `<h1>${TITLE}</h1><h2>Tin khác trong ngày này</h2>` },
      TITLE,
    ],
    [
      "none where there are two of them",
      { tab: "x", heading: `<h1>${TITLE}</h1><h1>Tin khác trong ngày này</h1>` },
      undefined,
    ],
    ["none where it is a link", { tab: "x", heading: `<h1><a href=x>${TITLE}</a></h1>` }, undefined],
    [
      "the higher of two headings in the tab",
      { tab: `${TITLE} và các tin khác`, heading: `<h3>${TITLE} và các</h3><h2>${TITLE}</h2>` },
      TITLE,
    ],
  ])("%s", (_, parts, text) => {
    expect(headline(parts)).toBe(text);
  });
});

describe("a page that is no report", () => {
  test("says how many pieces it has, none of them an article", () => {
    expect(readPage("<p>Một</p><p>Hai</p>")).toEqual({
      fault: "no-article",
      detail: "2 pieces of text, none of them an article",
    });
  });

  test("says which reports it has, three by name", () => {
    const report = (title: string) => `<article><h2>${title}</h2><p>${LEAD}</p><p>${MORE}</p></article>`;
    expect(readPage(["Một", "Hai", "Ba"].map(report).join(""))).toEqual({
      fault: "several-articles",
      detail: "3 reports: «Một», «Hai», «Ba»",
    });
    expect(readPage(["Một", "Hai", "Ba", "Bốn"].map(report).join(""))).toMatchObject({
      detail: "4 reports: «Một», «Hai», «Ba», …",
    });
    const long = "chữ ".repeat(40);
    expect(readPage(report(long) + report("Hai"))).toMatchObject({
      detail: `2 reports: «${long.slice(0, 80)}», «Hai»`,
    });
  });

  test("says that it has too many pieces", () => {
    expect(readPage("x<br>".repeat(10_001))).toEqual({ fault: "too-much", detail: "10,001 pieces of text" });
  });
});
