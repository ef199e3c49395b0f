import { describe, expect, test } from "vitest";
import { articlesIn } from "../../../src/normalise/page/json-ld.ts";

test("an article is found by itself, in a list and in a graph", () => {
  const article = { "@type": "NewsArticle", headline: "Tổng kết" };
  for (const form of [article, [article], { "@graph": [{ "@type": "WebPage" }, article] }]) {
    expect(articlesIn([JSON.stringify(form)])).toMatchObject([{ headline: "Tổng kết" }]);
  }
});

test("one of several types is enough", () => {
  expect(articlesIn(['{"@type":["WebPage","ReportageNewsArticle"],"headline":"Tổng kết"}'])).toHaveLength(1);
});

test("a person, an organisation and an address may be a name or an item", () => {
  const script =
    '{"@type":"Article","author":[{"name":"Thu Hà"},"N. D"],"publisher":"Báo A","mainEntityOfPage":{"@id":"https://a.vn/1"}}';
  expect(articlesIn([script])).toMatchObject([
    { author: ["Thu Hà", "N. D"], publisher: "Báo A", mainEntityOfPage: "https://a.vn/1" },
  ]);
});

test("a field of another form is left out, and the others stand", () => {
  expect(
    articlesIn(['{"@type":"Article","headline":7,"author":{},"datePublished":"2017-03-06"}']),
  ).toMatchObject([{ headline: undefined, author: undefined, datePublished: "2017-03-06" }]);
});

test.each([["{"], ["null"], ["7"], ['{"@type":"Organization"}'], [`${"[".repeat(90)}${"]".repeat(90)}`]])(
  "«%s» describes no article",
  (script) => {
    expect(articlesIn([script])).toEqual([]);
  },
);

describe("items within items", () => {
  const ARTICLE = '{"@type":"Article","headline":"Tổng kết"}';
  const inLists = (depth: number) => `${"[".repeat(depth)}${ARTICLE}${"]".repeat(depth)}`;
  const inGraphs = (depth: number) => `${'{"@graph":'.repeat(depth)}${ARTICLE}${"}".repeat(depth)}`;

  test.each([
    ["lists", inLists],
    ["graphs", inGraphs],
  ])("are looked through five %s deep, and not further", (_, within) => {
    expect(articlesIn([within(5)])).toHaveLength(1);
    expect(articlesIn([within(6)])).toEqual([]);
  });

  test("that are no items, or have no type, hide no article beside them", () => {
    expect(articlesIn([`[null,7,"x",{"headline":"Một"},{"@type":7},${ARTICLE}]`])).toHaveLength(1);
  });

  test("in a script that is broken hide none of another", () => {
    expect(articlesIn(["{", ARTICLE, ARTICLE])).toHaveLength(2);
  });
});

test("several authors are all named, and one that is not is left out with the list", () => {
  const by = (author: string) => articlesIn([`{"@type":"Article","author":${author}}`])[0]?.author;
  expect(by('"Thu Hà"')).toEqual(["Thu Hà"]);
  expect(by('{"name":" Thu Hà "}')).toEqual(["Thu Hà"]);
  expect(by("[]")).toEqual([]);
  expect(by('["Thu Hà", 7]')).toBeUndefined();
  expect(by('""')).toBeUndefined();
});
