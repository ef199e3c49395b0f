import type { VNode } from "preact";
import { render } from "preact-render-to-string";

/** Control characters that XML 1.0 does not admit in any form, and the two that are no characters. */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** Markup without what XML cannot hold in any form; `]]>`, which may not stand in a text, as `]]&gt;`. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, "").replaceAll("]]>", "]]&gt;");
}

/** An element as an XML document. Text and attributes are escaped; what XML cannot hold is left out. */
export function renderXml<Props>(element: VNode<Props>): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xmlText(render(element))}\n`;
}
