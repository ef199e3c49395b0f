import type { Element } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { readBlocks } from "../../../src/normalise/page/blocks.ts";
import { reportBlocks } from "../../../src/normalise/page/region.ts";

const PARAGRAPH =
  "Trong năm qua, Đảng bộ tỉnh đã kết nạp được 1.234 đảng viên mới, đạt 102,5% kế hoạch, vượt chỉ tiêu đề ra.";
const OTHER =
  "Sáng 5/3, Tỉnh ủy Gia Lai triển khai nhiệm vụ công tác dân vận năm 2017 tại thành phố Pleiku trên cao nguyên.";
const HEADLINE = "<h1>Tin</h1>";
const ARTICLE = `<p class=kept>${PARAGRAPH}</p>`;

const parser = unified().use(rehypeParse);
const isKept = ({ properties }: Element) => [properties.className].flat().includes("kept");

/** What the rules are asked about, of a page whose article is what has the class `kept` and whose headline is its `<h1>`. */
function asked(body: string): string[] {
  const blocks = readBlocks(parser.parse(`<!doctype html><html><body>${body}</body></html>`));
  const headline = blocks.find(({ around }) => around.some(({ tagName }) => tagName === "h1"));
  const page = {
    blocks,
    article: new Set(blocks.filter(({ around }) => around.some(isKept)).map(({ n }) => n)),
    metadata: { titles: [], published: [], authors: [], urls: [], sites: [], headlines: [] },
    ...(headline ? { headline } : {}),
  };
  return reportBlocks(page).map(({ text }) => text);
}

/** Short lines, each with its number: `<p>1</p><p>2</p>`. */
const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<p>${from + at}</p>`).join("");

describe("the rules for lines are asked about", () => {
  test("nothing of a page without an article", () => {
    expect(asked(`${HEADLINE}<p>${PARAGRAPH}</p>`)).toEqual([]);
  });

  test("the article, three lines above its headline, and three below its end", () => {
    expect(asked(`${lines(1, 4)}${HEADLINE}${ARTICLE}${lines(5, 8)}`)).toEqual([
      "2",
      "3",
      "4",
      "Tin",
      PARAGRAPH,
      "5",
      "6",
      "7",
    ]);
  });

  test("three lines above the article where no headline is marked", () => {
    expect(asked(lines(1, 4) + ARTICLE)).toEqual(["2", "3", "4", PARAGRAPH]);
  });

  test("all between a headline and an article that begins twelve lines below", () => {
    expect(asked(lines(1, 1) + HEADLINE + lines(2, 12) + ARTICLE)).toEqual([
      ...["1", "Tin", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
      PARAGRAPH,
    ]);
  });

  test("of a headline further away itself alone, and three lines above the article", () => {
    expect(asked(lines(1, 1) + HEADLINE + lines(2, 13) + ARTICLE)).toEqual([
      "Tin",
      "11",
      "12",
      "13",
      PARAGRAPH,
    ]);
  });

  test("of a headline below the article's beginning itself, and three lines above the article", () => {
    const body = `${lines(1, 4)}${ARTICLE}${lines(5, 6)}${HEADLINE}${lines(7, 7)}${ARTICLE}`;
    expect(asked(body)).toEqual(["2", "3", "4", PARAGRAPH, "5", "6", "Tin", "7", PARAGRAPH]);
  });

  test("whatever stands in the element that holds the whole article", () => {
    expect(asked(`<div>${ARTICLE}<div>${ARTICLE}</div>${lines(1, 5)}</div>${lines(6, 6)}`)).toEqual([
      ...[PARAGRAPH, PARAGRAPH],
      ...["1", "2", "3", "4", "5"],
    ]);
  });

  test("so of two parts of an article in boxes of their own what stands in the box of both", () => {
    const body = `<div><div><b>${ARTICLE}</b></div><div>${ARTICLE}${lines(1, 3)}</div>${lines(4, 5)}</div>${lines(6, 6)}`;
    expect(asked(body)).toEqual([PARAGRAPH, PARAGRAPH, "1", "2", "3", "4", "5"]);
  });

  test("but not all of a page whose article is in no element of its own", () => {
    expect(asked(`${ARTICLE}${ARTICLE}${lines(1, 4)}`)).toEqual([PARAGRAPH, PARAGRAPH, "1", "2", "3"]);
  });
});

describe("of what is near the article they are not asked about", () => {
  test.each([
    ["a link", "<p><a href=x>Gần</a></p>"],
    ["a menu", "<nav>Gần</nav>"],
    ["what stands in a menu, however deep", "<nav><ul><li>Gần</li></ul></nav>"],
    ["what stands beside", "<aside>Gần</aside>"],
    ["a footer", "<footer>Gần</footer>"],
    ["the tags of the report", "<div class=tags>Gần</div>"],
    ["a box of tags by another name", '<div class="box post-tag">Gần</div>'],
    ["key words", "<p class=Keywords>Gần</p>"],
    ["key words in Vietnamese", "<p id=tu-khoa>Gần</p>"],
    ["related reports", "<p id=box_related>Gần</p>"],
    ["comments", '<p class="list comment">Gần</p>'],
  ])("%s", (_, near) => {
    expect(asked(HEADLINE + near + ARTICLE)).toEqual(["Tin", PARAGRAPH]);
    expect(asked(HEADLINE + ARTICLE + near)).toEqual(["Tin", PARAGRAPH]);
  });

  test.each(["<p class=stage>Gần</p>", "<p class=vintage-tagline>Gần</p>", "<section>Gần</section>"])(
    "but about %s they are",
    (near) => {
      expect(asked(HEADLINE + near + ARTICLE)).toEqual(["Tin", "Gần", PARAGRAPH]);
    },
  );

  test("a paragraph of another report above the headline, or below the lead", () => {
    expect(asked(`<p>${OTHER}</p>${HEADLINE}${ARTICLE}`)).toEqual(["Tin", PARAGRAPH]);
    expect(asked(`${HEADLINE}${ARTICLE}<p>${OTHER}</p>${ARTICLE}`)).toEqual(["Tin", PARAGRAPH, PARAGRAPH]);
    expect(asked(`<p>${OTHER}</p>${ARTICLE}`)).toEqual([PARAGRAPH]);
  });

  test("but a paragraph between headline and lead is the standfirst", () => {
    expect(asked(`${HEADLINE}<p>${OTHER}</p>${ARTICLE}`)).toEqual(["Tin", OTHER, PARAGRAPH]);
  });

  test("even below a caption with which the article begins", () => {
    const body = `${HEADLINE}<p class=kept>Ảnh</p><p>${OTHER}</p>${ARTICLE}`;
    expect(asked(body)).toEqual(["Tin", "Ảnh", OTHER, PARAGRAPH]);
  });

  test("and where the article begins with a headline as long as a paragraph", () => {
    const body = `<div class=kept><h1>${PARAGRAPH} Tin</h1></div><p>${OTHER}</p>${ARTICLE}`;
    expect(asked(body)).toEqual([`${PARAGRAPH} Tin`, OTHER, PARAGRAPH]);
  });
});
