/** A document as Pagefind kept it, in the source's own spelling. */
import { decode } from "../encoding.ts";
import type { PagefindData } from "./pagefind.ts";

export interface StoredText {
  /** From the root of the site. */
  url: string;
  title: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  paragraphs: { text: string; id?: string }[];
}

/** Decodes the fragment of a document. A paragraph's id is the anchor that stands where it begins. */
export function storedText({ raw_url, url, content, meta, filters, anchors }: PagefindData): StoredText {
  const ids = new Map(anchors.map((anchor) => [anchor.location, anchor.id]));
  const paragraphs = decode(content).map(({ text, position }) => {
    const id = ids.get(position);
    return id === undefined ? { text } : { text, id };
  });
  return { url: raw_url ?? url, title: meta.title ?? "", meta, filters, paragraphs };
}
