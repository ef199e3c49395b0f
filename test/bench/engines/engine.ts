/** What every engine that is compared is asked to do. */
import type { SearchDocument } from "../../../src/search/document.ts";

export interface Asked {
  /** The addresses of the documents found, best first: all of them, or so many. */
  ask(query: string, limit?: number): Promise<string[]>;
  /** What a visitor has loaded so far, as files or compressed with gzip. */
  loaded(): { bytes: number; requests: number };
}

export interface Engine {
  name: string;
  /** How it is set up. */
  setup: string;
  build(documents: readonly SearchDocument[]): Promise<Asked>;
}

/** One document as the libraries take it. */
export interface Flat {
  id: string;
  title: string;
  text: string;
}

export const flat = ({ url, title, keywords, paragraphs }: SearchDocument): Flat => ({
  id: url,
  title,
  text: [...keywords, ...paragraphs.map((paragraph) => paragraph.text)].join("\n"),
});
