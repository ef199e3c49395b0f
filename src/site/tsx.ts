/** Page templates as TSX: what a template returns becomes the text of its file. */
import { h, isValidElement, type VNode } from "preact";
import { render } from "preact-render-to-string";
import { SiteContext } from "./context.ts";
import type { Site } from "./site.ts";

/** What every template is given. */
export interface PageData {
  site: Site;
  page: { url: string };
}

/**
 * The text of a page: an element as an HTML document with everything escaped that is not markup, a string
 * (a feed, a sitemap) as it is.
 */
export function renderPage(content: VNode | string, data: PageData): string {
  if (!isValidElement(content)) return content;
  return `<!doctype html>\n${render(h(SiteContext.Provider, { value: data.site }, content))}\n`;
}
