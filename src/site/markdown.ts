/** A report's Markdown body as HTML that is safe to place in a page, with an address for every paragraph. */
import type { Element, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeSanitize, { type Options as Schema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { addressSentences } from "./sentence-addresses.ts";
import { ShortForms } from "./short-forms.ts";

/** What a newspaper's words need, and nothing that loads, runs, or takes an id or a class. */
const SCHEMA: Schema = {
  tagNames: [
    "p",
    "br",
    "em",
    "strong",
    "blockquote",
    "ul",
    "ol",
    "li",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "a",
    "code",
    "pre",
  ],
  attributes: { a: ["href", "title"], ol: ["start"], "*": ["dataBlock"] },
  protocols: { href: ["http", "https", "mailto"] },
};

const BLOCKS = new Set(["p", "blockquote", "ul", "ol", "h2", "h3", "h4", "h5", "h6", "pre"]);

/** Markup in the text is somebody's words, not ours to obey: it is shown, as is the text of an image. */
function wordsOnly() {
  return (tree: Root) =>
    visit(tree, ["html", "image"], (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const value = node.type === "html" ? node.value : node.type === "image" ? (node.alt ?? "") : "";
      const shown = words(value);
      parent.children[index] = parent.type === "root" ? { type: "paragraph", children: [shown] } : shown;
    });
}

/** Numbers the blocks of the body before anything is left out, so that a number is the place in `report.body`. */
function numberBlocks() {
  return (tree: Root) => {
    tree.children.forEach((block, index) => {
      // The page has its one h1.
      if (block.type === "heading") block.depth = Math.max(2, block.depth) as typeof block.depth;
      block.data = { ...block.data, hProperties: { dataBlock: index + 1 } };
    });
  };
}

/** Gives abbreviations their long form. The words stay as they are. */
function expandShortForms(shortForms: ShortForms) {
  return (tree: HtmlRoot) =>
    visit(tree, "text", (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      const stretches = shortForms.split(node.value);
      if (stretches.every(({ long }) => long === undefined)) return undefined;
      const nodes = stretches.map(({ text, long }) =>
        long === undefined ? words(text) : abbreviation(text, long),
      );
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
}

function words(value: string) {
  return { type: "text" as const, value };
}

function abbreviation(short: string, title: string): Element {
  return { type: "element", tagName: "abbr", properties: { title }, children: [words(short)] };
}

/** After sanitising, so that only ids of our own making stand in the page. */
function addressBlocks(link: ParagraphLink) {
  return (tree: HtmlRoot) => {
    for (const block of tree.children) {
      if (block.type !== "element" || !BLOCKS.has(block.tagName)) continue;
      const number = takeNumber(block);
      block.properties = { ...block.properties, id: `doan-${number}` };
      if (block.tagName === "p") block.children.push(words(" "), permalink(number, link));
    }
  };
}

/** The number stands on the block itself, or on the `code` within a `pre`. */
function takeNumber(block: Element): number {
  const bearer = block.tagName === "pre" ? block.children.find((child) => child.type === "element") : block;
  const number = Number(bearer?.properties.dataBlock);
  delete bearer?.properties.dataBlock;
  return number;
}

/** How a paragraph's link to itself is named, and in which language where it is another than the text's. */
export interface ParagraphLink {
  lang?: string | undefined;
  label: (number: number) => string;
}

function permalink(number: number, { lang, label }: ParagraphLink): Element {
  const properties = { href: `#doan-${number}`, className: ["doan"], ariaLabel: label(number), lang };
  return { type: "element", tagName: "a", properties, children: [words("¶")] };
}

const beforeWords = unified()
  .use(remarkParse)
  .use(wordsOnly)
  .use(numberBlocks)
  .use(remarkRehype)
  .use(rehypeSanitize, SCHEMA)
  .freeze();

const NONE = new ShortForms([]);
const VIETNAMESE: ParagraphLink = { label: (number) => `Liên kết đến đoạn ${number}` };

/**
 * Markdown as HTML.
 *
 * Block N of the body (`report.body[N - 1]`) has the id `doan-N`, and sentence M of a paragraph of several
 * `doan-N-cau-M`. Each paragraph ends in a link to itself with the class `doan`; nothing else has a class or an id. Raw HTML is shown as text; of an image its text is kept.
 *
 * @param shortForms abbreviations that get their long form, as the title of an `abbr`
 * @param link how the links at the ends of paragraphs are named
 * @example renderMarkdown("Một\n\n<b>Hai</b>")
 * // <p id="doan-1">Một <a href="#doan-1" class="doan" …>¶</a></p>
 * // <p id="doan-2">&#x3C;b>Hai&#x3C;/b> <a …>¶</a></p>
 */
export function renderMarkdown(
  markdown: string,
  shortForms: ShortForms = NONE,
  link: ParagraphLink = VIETNAMESE,
): string {
  return beforeWords()
    .use(addressSentences)
    .use(expandShortForms, shortForms)
    .use(addressBlocks, link)
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();
}
