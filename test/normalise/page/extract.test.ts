import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { readBlocks } from "../../../src/normalise/page/blocks.ts";
import { articleBlocks } from "../../../src/normalise/page/extract.ts";

const PARAGRAPH =
  "Trong năm qua, Đảng bộ tỉnh đã kết nạp được 1.234 đảng viên mới, đạt 102,5% kế hoạch, vượt chỉ tiêu đề ra, cao hơn năm trước.";

/** The words that the extractor keeps, block by block. */
function kept(body: string): string[] {
  const tree = unified().use(rehypeParse).parse(`<!doctype html><html><body>${body}</body></html>`);
  const blocks = readBlocks(tree);
  const article = articleBlocks(tree);
  return blocks.filter(({ n }) => article.has(n)).map(({ text }) => text);
}

test("the article of a page is its paragraphs, without the menu", () => {
  const menu = "<nav><ul><li><a href=1>Trang chủ</a></li><li><a href=2>Tin tức</a></li></ul></nav>";
  const paragraphs = [1, 2, 3, 4].map((n) => `${PARAGRAPH} Đoạn ${n}.`);
  expect(kept(`${menu}<div>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div>`)).toEqual(
    paragraphs,
  );
});

test("a page without words has none", () => {
  expect(kept("")).toEqual([]);
  expect(kept("<div><img src=a.jpg></div>")).toEqual([]);
});
