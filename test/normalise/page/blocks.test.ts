import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { headingLevel, isCaption, isTabTitle, readBlocks } from "../../../src/normalise/page/blocks.ts";

const parser = unified().use(rehypeParse);
const blocks = (body: string) => readBlocks(parser.parse(`<!doctype html><html><body>${body}</body></html>`));
const texts = (body: string) => blocks(body).map(({ text }) => text);

describe("the words of a page are in blocks", () => {
  test.each<[string, string, string[]]>([
    [
      "that end where a browser begins a line",
      "<p>Một</p><div>Hai<p>Ba</p>bốn</div>",
      ["Một", "Hai", "Ba", "bốn"],
    ],
    ["that end at a line break", "Một<br>hai", ["Một", "hai"]],
    ["that go on through bold type and links", "Một <b>hai</b> <a href=x>ba</a>, bốn", ["Một hai ba, bốn"]],
    ["that do not end at a line of the source", "<p>Một\n hai</p>", ["Một hai"]],
    [
      "that end at a line of what is set as typed",
      "<pre>Một\nhai\r\nba\n\nbốn</pre>",
      ["Một", "hai", "ba", "bốn"],
    ],
    ["that have only the space there is", "Một<b>hai</b> <i> ba</i>", ["Mộthai ba"]],
    [
      "that part links side by side, as a menu does",
      "<a href=1>Một</a><a href=2>Hai</a> <a href=3>Ba</a>",
      ["Một", "Hai Ba"],
    ],
    ["of which none is empty", "<p> </p><p>\n<b> </b></p><p>Một</p>", ["Một"]],
  ])("%s", (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  test.each([
    "<script>x</script>",
    "<style>x</style>",
    "<template>x</template>",
    "<noscript>x</noscript>",
    "<svg><text>x</text></svg>",
    "<p hidden>x</p>",
    '<p hidden="until-found">x</p>',
    '<p style="display: none">x</p>',
    '<p style="color:red; DISPLAY:none">x</p>',
    '<p style="visibility : hidden">x</p>',
    "<!-- x -->",
  ])("not those of %s", (hidden) => {
    expect(texts(`Một${hidden}hai`).join(" ")).not.toContain("x");
  });

  test("and so those of a style that hides nothing", () => {
    expect(texts('<p style="no-display:none">x</p><p style="display:block">y</p>')).toEqual(["x", "y"]);
  });

  test("numbered from the top", () => {
    expect(blocks("<p>Một</p><p>Hai</p>").map(({ n }) => n)).toEqual([1, 2]);
  });
});

describe("of a block is told", () => {
  test("whether all of it leads somewhere", () => {
    expect(
      blocks("<p><a href=x>Một <b>hai</b></a></p><p><a href=x>Một</a> hai</p><p>Một</p>").map(
        ({ linked }) => linked,
      ),
    ).toEqual([true, false, false]);
  });

  test("in which elements it stands, and so whether it is a heading, a caption or the title of the tab", () => {
    const [title, heading, figure, text] = readBlocks(
      parser.parse(
        "<!doctype html><html><head><title>Tin</title></head><body><section><h2>Một <b>hai</b></h2></section><figure><figcaption>Ảnh</figcaption></figure><p>Ba</p></body></html>",
      ),
    );
    if (!title || !heading || !figure || !text) throw new Error("four blocks");
    expect(heading.around.map(({ tagName }) => tagName)).toEqual(["html", "body", "section", "h2"]);
    expect([title, heading, figure, text].map(headingLevel)).toEqual([undefined, 2, undefined, undefined]);
    expect([title, heading, figure, text].map(isCaption)).toEqual([false, false, true, false]);
    expect([title, heading, figure, text].map(isTabTitle)).toEqual([true, false, false, false]);
  });
});

test("what is left of the page has each word marked by its block, and no mark that it came with", () => {
  const tree = parser.parse(
    "<!doctype html><html><body><p data-block=9>Một <b>hai</b> &lt;ba&gt;</p><p>bốn</p></body></html>",
  );
  readBlocks(tree);
  const html = unified().use(rehypeStringify).stringify(tree);
  expect(html).toContain('<p><span data-block="1">Một </span><b><span data-block="1">hai</span></b>');
  expect(html).toContain('<span data-block="1">  ba </span></p><p><span data-block="2">bốn</span></p>');
});

describe("a caption is", () => {
  const captions = (body: string) =>
    blocks(body)
      .filter(isCaption)
      .map(({ text }) => text);

  test.each([
    [
      "what a figure says of its picture",
      "<figure><img src=a><figcaption>Quang <b>cảnh</b></figcaption></figure>",
    ],
    ["what stands alone in an element named so", '<div class="box wp-caption-text">Quang cảnh</div>'],
    ["also by a Vietnamese name", "<p class=chuthich>Quang cảnh</p>"],
    ["or a short one", '<p class="x_cap y">Quang cảnh</p>'],
    ["however deep it stands in it", "<div class=image-desc><p><i>Quang</i> cảnh</p></div>"],
    [
      "the only words of a table with a picture",
      "<table><tr><td><a><img src=a></a></td></tr><tr><td>Quang cảnh</td></tr></table>",
    ],
  ])("%s", (_, body) => {
    expect(captions(body)).toEqual(["Quang cảnh"]);
  });

  test.each([
    ["words of a table without a picture", "<table><tr><td>Quang cảnh</td></tr></table>"],
    [
      "those of a table with other words",
      "<table><tr><td><img src=a></td><td>Quang cảnh</td><td>Năm 2016</td></tr></table>",
    ],
    [
      "those beside others in an element named so",
      "<div class=caption><p>Quang cảnh</p><p>Năm 2016</p></div>",
    ],
    ["words before others there", "<div class=caption>Quang cảnh<p>Năm 2016</p></div>"],
    ["an element whose name only has these letters", "<p class=capital>Quang cảnh</p>"],
    ["an element that holds a picture and is no table", "<div><img src=a>Quang cảnh</div>"],
  ])("not %s", (_, body) => {
    expect(captions(body)).toEqual([]);
  });
});

test("of what is set as typed each line is a block, and a text of several elements goes on", () => {
  expect(texts("<pre>Một <b>hai\nba</b> bốn</pre>năm")).toEqual(["Một hai", "ba bốn", "năm"]);
  expect(texts("<p>Một</p> <a href=1>Hai</a><b>ba</b><a href=2>bốn</a>")).toEqual(["Một", "Haibabốn"]);
});

test("a block is a heading of the level that is nearest around it", () => {
  const [inner, plain] = blocks("<h1><span>Một</span></h1><h5>Hai</h5>");
  expect([inner, plain].map((block) => block && headingLevel(block))).toEqual([1, 5]);
});
