import { h } from "preact";
import { expect, test } from "vitest";
import { renderXml } from "../../src/site/xml.ts";

test("what XML reserves, or cannot hold, does not break a document in which it is said", () => {
  expect(renderXml(h("title", { lang: "]]>" }, "Một & <hai> ]]> ba\u0001\uFFFE\tbốn"))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<title lang="]]&gt;">Một &amp; &lt;hai> ]]&gt; ba\tbốn</title>\n',
  );
});
