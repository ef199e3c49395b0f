import { expect, test } from "vitest";
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
