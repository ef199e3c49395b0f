import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { readBlocks } from "../../../src/normalise/page/blocks.ts";

const parser = unified().use(rehypeParse);
const texts = (html: string) => readBlocks(parser.parse(html)).map(({ text }) => text);

describe("text that stands in no element", () => {
  test("keeps its lines: a text that was given the name of a page", () => {
    expect(texts("Tỉnh ủy họp\n06/03/2017\n<p>Ngày 4/3,\n Tỉnh ủy họp.</p>")).toEqual([
      "Tỉnh ủy họp",
      "06/03/2017",
      "Ngày 4/3, Tỉnh ủy họp.",
    ]);
  });

  test("does not where the page breaks its lines itself", () => {
    expect(texts("<body>Ngày 4/3,\nTỉnh ủy họp.<br>Thu Hà</body>")).toEqual([
      "Ngày 4/3, Tỉnh ủy họp.",
      "Thu Hà",
    ]);
  });
});

describe("words side by side", () => {
  test.each([
    [
      "are parted from a day that would run into them",
      "<p><span>Thu Hà</span><span>19/12/2024 | 15:30 GMT+7</span><span>412 lượt xem</span></p>",
      ["Thu Hà", "19/12/2024 | 15:30 GMT+7", "412 lượt xem"],
    ],
    [
      "are one with a day that has its space",
      "<p><span>Ngày </span><span>4/3/2017</span>, họp</p>",
      ["Ngày 4/3/2017, họp"],
    ],
    ["are one where neither is a day", "<p><span>Đ</span><span>ảng</span></p>", ["Đảng"]],
  ])("%s", (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});
