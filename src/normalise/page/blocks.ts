/** The words of a page, block by block, as a reader sees them. */
import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import { phrasing } from "hast-util-phrasing";
import { tidy } from "../../vietnamese/letters.ts";
import type { Line } from "../line.ts";
import { areParted, keepsBreaks } from "./breaks.ts";
import { wordsIn } from "./words-in.ts";

/** A stretch of words between two breaks of a page. `n` counts blocks from the top of the page, from 1. */
export interface Block extends Line {
  /** The elements around it, outermost first. */
  around: readonly Element[];
  /** All of it leads somewhere else. */
  linked: boolean;
}

/** The attribute that marks the words of a block, so that they are known again in what an extractor keeps. */
export const MARK = "dataBlock";

/** Elements whose content is never shown as words. */
const UNSEEN = new Set(
  "audio canvas datalist iframe link math meta noembed noframes noscript object script style svg template video".split(
    " ",
  ),
);

/** In what an extractor weighs, but does not give back, these need not stand: each would be a node of its own. */
const SYNTAX = /[<>&]/g;

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

interface Open extends Block {
  raw: string;
}

/**
 * Takes the hidden parts out of a page, wraps what is left of its words in `<span data-block="N">`, and lists the
 * blocks. A block ends where a browser would begin a new line: at `<br>`, and before and after an element that is
 * not phrasing content.
 *
 * @param tree a page; it is changed
 */
export function readBlocks(tree: Root): Block[] {
  const blocks: Open[] = [];
  const isLined = keepsBreaks(tree);
  let open: Open | undefined;

  function word(value: string, around: readonly Element[]): RootContent {
    open ??= blocks[blocks.push({ n: blocks.length + 1, text: "", raw: "", around, linked: true }) - 1];
    if (open === undefined) return { type: "text", value };
    open.raw += value;
    open.linked &&= around.some(({ tagName }) => tagName === "a");
    return {
      type: "element",
      tagName: "span",
      properties: { [MARK]: open.n },
      children: [{ type: "text", value: value.replace(SYNTAX, " ") }],
    };
  }

  function text(node: Text, around: readonly Element[]): RootContent[] {
    const lines = isLined(around) ? node.value.split(LINE_BREAK) : [node.value];
    return lines.map((line, index) => {
      if (index > 0) open = undefined;
      if (/\S/.test(line)) return word(line, around);
      if (open) open.raw += line;
      return { type: "text", value: line };
    });
  }

  function walk(parent: Root | Element, around: readonly Element[]): void {
    parent.children = parent.children.flatMap((node, index, siblings): RootContent[] => {
      if (node.type === "text") return text(node, around);
      if (node.type !== "element") return [];
      if (isHidden(node)) return [];
      delete node.properties[MARK];
      const breaks = node.tagName === "br" || !phrasing(node);
      if (areParted(siblings[index - 1], node)) open = undefined;
      if (breaks) open = undefined;
      walk(node, [...around, node]);
      if (breaks) open = undefined;
      return [node];
    }) as ElementContent[];
  }

  walk(tree, []);
  return blocks.map(({ raw, ...block }) => ({ ...block, text: tidy(raw) }));
}

function isHidden({ tagName, properties }: Element): boolean {
  const style = String(properties.style ?? "").replace(/\s+/g, "");
  return (
    UNSEEN.has(tagName) ||
    (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false) ||
    /(?:^|;)(?:display:none|visibility:hidden)/i.test(style)
  );
}

/** The level of the heading that a block is, 1 to 6; undefined where it is none. */
export function headingLevel({ around }: Block): number | undefined {
  const tag = around.findLast(({ tagName }) => /^h[1-6]$/.test(tagName))?.tagName;
  return tag === undefined ? undefined : Number(tag.slice(1));
}

/** What pages call the words below a picture. */
const CAPTION_CLASS = /caption|chu-?thich|image-?desc|(?:^|[\s_-])cap(?:$|[\s_-])/i;

/**
 * Whether a block stands under a picture as its caption: in a `<figcaption>`, alone in an element whose class says
 * so, or as the only words of a table with a picture.
 */
export function isCaption({ around, text }: Block): boolean {
  return around.some((element) => {
    if (element.tagName === "figcaption") return true;
    const named = CAPTION_CLASS.test([element.properties.className ?? ""].flat().join(" "));
    const holds = named || (element.tagName === "table" && hasPicture(element));
    return holds && tidy(wordsIn(element, text.length)) === text;
  });
}

function hasPicture({ children }: Element): boolean {
  return children.some((one) => one.type === "element" && (one.tagName === "img" || hasPicture(one)));
}

/** Whether a block is the title that the browser shows in its tab. */
export function isTabTitle({ around }: Block): boolean {
  return around.some(({ tagName }) => tagName === "head" || tagName === "title");
}
