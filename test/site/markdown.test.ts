import fc from "fast-check";
import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { printBody } from "../../src/report/markdown.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";
import { ShortForms } from "../../src/site/short-forms.ts";
import { tidy } from "../../src/vietnamese/letters.ts";

const ALLOWED = new Set("p br em strong blockquote ul ol li h2 h3 h4 h5 h6 hr a code pre span".split(" "));
const ATTRIBUTES: Record<string, string[]> = {
  a: ["href", "title", "className", "ariaLabel"],
  ol: ["start"],
};

const parse = (html: string): Root => fromHtml(html, { fragment: true });

/** The words of each block with an address, without the sign that links to it. */
function blocksOf(html: string): [id: unknown, words: string][] {
  return parse(html)
    .children.filter((node) => node.type === "element")
    .map((block) => {
      let words = "";
      visit(block, (node, _index, parent) => {
        const isLink = parent?.type === "element" && [parent.properties.className].flat().includes("doan");
        if (node.type === "text" && !isLink) words += node.value;
      });
      return [block.properties.id, tidy(words)];
    });
}

/** Everything in the HTML that the allowed list does not have. */
function foreign(html: string): string[] {
  const found: string[] = [];
  visit(parse(html), "element", ({ tagName, properties }) => {
    if (!ALLOWED.has(tagName)) found.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      const ours = name === "id" && /^doan-\d+(?:-cau-\d+)?$/.test(String(value));
      if (!ours && !ATTRIBUTES[tagName]?.includes(name)) found.push(`${tagName} ${name}`);
      if (name === "href" && !/^(#doan-\d+$|https?:|mailto:|[^:]*$)/.test(String(value)))
        found.push(String(value));
      if (name === "className" && String(value) !== "doan") found.push(`class ${value}`);
    }
  });
  return found;
}

describe("rendering a body", () => {
  test("gives every paragraph an address and a link to it", () => {
    expect(renderMarkdown("Một\n\nHai")).toBe(
      '<p id="doan-1">Một <a href="#doan-1" class="doan" aria-label="Liên kết đến đoạn 1">¶</a></p>\n' +
        '<p id="doan-2">Hai <a href="#doan-2" class="doan" aria-label="Liên kết đến đoạn 2">¶</a></p>',
    );
  });

  test("gives every sentence of a paragraph an address of its own, where there are several", () => {
    expect(renderMarkdown("Một.\n\nHai việc. Việc kia.")).toContain(
      '<p id="doan-2"><span id="doan-2-cau-1">Hai việc.</span> <span id="doan-2-cau-2">Việc kia.</span> <a',
    );
    expect(renderMarkdown("Một.")).not.toContain("<span");
  });

  test("numbers every block by its place in the body, also after one that shows nothing", () => {
    const html = renderMarkdown("Một\n\n[a]: https://example.org\n\n- hai\n\n# Ba\n\n    bốn");
    expect(blocksOf(html).map(([id]) => id)).toEqual(["doan-1", "doan-3", "doan-4", "doan-5"]);
  });

  test("shows markup as the words it is", () => {
    const [[, words] = []] = blocksOf(renderMarkdown('<b onclick="x()">Đảng</b> <script>alert(1)</script>'));
    expect(words).toBe('<b onclick="x()">Đảng</b> <script>alert(1)</script>');
  });

  test("keeps the words of an image and does not load it", () => {
    expect(blocksOf(renderMarkdown("![Quang cảnh hội nghị](https://example.org/a.png)"))).toEqual([
      ["doan-1", "Quang cảnh hội nghị"],
    ]);
  });

  test("gives abbreviations their long form without touching the words", () => {
    const shortForms = new ShortForms([{ short: ["HĐND"], long: [`"><script>`] }]);
    const html = renderMarkdown("Đại biểu *HĐND* tỉnh", shortForms);
    expect(html).toContain('<em><abbr title="&#x22;><script>">HĐND</abbr></em>');
    expect(blocksOf(html)).toEqual([["doan-1", "Đại biểu HĐND tỉnh"]]);
  });

  test.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](&#x6A;avascript:alert(1))",
    "<javascript:alert(1)>",
    '<p id="doan-1" class="doan" style="x">',
    "<svg/onload=alert(1)>",
    "<img src=x onerror=alert(1)>",
    '```js" onclick="x\nx\n```',
    "[x](https://a.b 'a\" onmouseover=\"x')",
    "# a {#id .class}",
  ])("lets nothing through of %s", (hostile) => {
    expect(foreign(renderMarkdown(hostile))).toEqual([]);
  });

  test("lets nothing through of any Markdown", () => {
    const pieces = fc.constantFrom(
      ..."< > \" ' ` # * _ [ ] ( ) ! \\ & \n \n\n <script> </p> <a href= onclick= javascript: &lt; x Đảng - 1.".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        expect(foreign(renderMarkdown(parts.join("")))).toEqual([]);
      }),
    );
  });

  test("shows every word of any paragraphs that were written as Markdown", () => {
    const paragraph = fc
      .string({ unit: "grapheme", minLength: 1 })
      .map(tidy)
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        expect(blocksOf(renderMarkdown(printBody(paragraphs)))).toEqual(
          paragraphs.map((words, index) => [`doan-${index + 1}`, words]),
        );
      }),
    );
  });
});
