/** A document as the HTML that Pagefind indexes. No reader sees it. */
import type { SearchDocument } from "../document.ts";
import { encode } from "../encoding.ts";
import { expansions, type ShortForms } from "./expansions.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const meta = (kind: "meta" | "filter" | "sort", name: string, value: string): string =>
  `<meta data-pagefind-${kind}="${escaped(name)}[content]" content="${escaped(value)}">`;

/**
 * The page of a document: title, date and more as metadata, filters, the text encoded, each paragraph with its id.
 *
 * @param forms abbreviations to write out where nobody sees it
 */
export function documentHtml(document: SearchDocument, forms: ShortForms): string {
  const { title, date, keywords, paragraphs, filters } = document;
  const texts = paragraphs.map((paragraph) => paragraph.text);
  const hidden = [title, ...texts].flatMap((text) => expansions(text, forms));
  const encoded = encode([title, ...keywords], texts, hidden);
  const head = [
    ...Object.entries({ title, ...document.meta }).map(([name, value]) => meta("meta", name, value)),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => meta("filter", name, value)),
    ),
    // Pagefind leaves out of a sorted list what lacks the key.
    meta("sort", "date", date ?? "0000"),
  ];
  const body = paragraphs.map(
    ({ id }, at) =>
      `<p${id === undefined ? "" : ` id="${escaped(id)}"`}>${escaped(encoded.paragraphs[at] ?? "")}</p>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head.join("")}</head>
<body data-pagefind-body><p>${escaped(encoded.head)}</p>
${body.join("\n")}
<p>${escaped(encoded.hidden)}</p></body></html>`;
}
