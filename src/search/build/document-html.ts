/** A document as the HTML that Pagefind indexes: its tokens. No reader sees it. */
import { tokenText } from "../encoding.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * The page of a document.
 *
 * @param head the tokens of the title and the keywords
 * @param all all tokens, those that Pagefind shall keep smallest first
 */
export function documentHtml(head: readonly string[], all: readonly string[]): string {
  const text = escaped(tokenText(head, all));
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"></head><body data-pagefind-body><p>${text}</p></body></html>`;
}
