import type { VNode } from "preact";
import { render } from "preact-render-to-string";

/** Control characters that XML 1.0 does not admit in any form, and the two that are no characters. */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** An element as an XML document. Text and attributes are escaped; what XML cannot hold is left out. */
export function renderXml<Props>(element: VNode<Props>): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${render(element).replace(NOT_XML, "")}\n`;
}
