import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { readBlocks } from "../../../src/normalise/page/blocks.ts";
import { headlinesOf } from "../../../src/normalise/page/reports.ts";

const parser = unified().use(rehypeParse);
const headlines = (body: string) =>
  headlinesOf(
    readBlocks(
      parser.parse(`<!doctype html><html><head><title>Tin</title></head><body>${body}</body></html>`),
    ),
  );

const PROSE =
  "Ngày 4/3, Tỉnh ủy tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016, triển khai nhiệm vụ năm 2017.";
const paragraphs = (count: number) => `<p>${PROSE}</p>`.repeat(count);
const article = (title: string, count: number) => `<article><h2>${title}</h2>${paragraphs(count)}</article>`;
const dated = (title: string, count: number, before = "") =>
  `<h2>${title}</h2>${before}<p>06/03/2017 08:46</p>${paragraphs(count)}`;
const teaser = (title: string) => `<h3><a href=x>${title}</a></h3><p>${PROSE}</p>`;

describe("a page has several reports", () => {
  test("where each has an article of its own, with a heading and paragraphs", () => {
    expect(headlines(article("Một", 2) + article("Hai", 3))).toEqual(["Một", "Hai"]);
  });

  test("where each has a dateline below its heading", () => {
    expect(headlines(dated("Một", 2) + dated("Hai", 2, "<p>Thứ</p>"))).toEqual(["Một", "Hai"]);
  });

  test("where it is a list of headlines that lead elsewhere, each with its teaser", () => {
    expect(headlines(teaser("Một") + teaser("Hai") + teaser("Ba"))).toEqual(["Một", "Hai", "Ba"]);
    expect(headlines(["Một", "Hai", "Ba"].map(teaser).join("") + paragraphs(3))).toHaveLength(3);
  });
});

describe("a page has one report or none", () => {
  test.each([
    ["one article", article("Một", 5)],
    ["another article of one paragraph, as a comment has", article("Một", 2) + article("Hai", 1)],
    ["an article in an article", `<article><h2>Một</h2>${paragraphs(2)}${article("Hai", 2)}</article>`],
    ["articles without headings", `<article>${paragraphs(2)}</article>`.repeat(2)],
    ["one dateline", `${dated("Một", 3)}<h2>Hai</h2>${paragraphs(2)}`],
    ["a dateline over one paragraph", dated("Một", 2) + dated("Hai", 1)],
    ["a dateline far below the heading", dated("Một", 2) + dated("Hai", 2, "<p>a</p><p>b</p><p>c</p>")],
    ["two teasers", teaser("Một") + teaser("Hai")],
    ["teasers below a longer report", paragraphs(4) + ["Một", "Hai", "Ba"].map(teaser).join("")],
    [
      "headlines that lead elsewhere without teasers",
      ["Một", "Hai", "Ba"].map((title) => `<h3><a href=x>${title}</a></h3>`).join(""),
    ],
    [
      "headings that lead nowhere",
      ["Một", "Hai", "Ba"].map((title) => `<h3>${title}</h3><p>${PROSE}</p>`).join(""),
    ],
    ["nothing", ""],
  ])("with %s", (_, body) => {
    expect(headlines(body).length).toBeLessThan(2);
  });

  test("where its paragraphs are links", () => {
    const linked = `<p><a href=x>${PROSE}</a></p>`.repeat(2);
    expect(headlines(`${article("Một", 2)}<article><h2>Hai</h2>${linked}</article>`)).toEqual([]);
  });
});
