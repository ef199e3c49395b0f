/** The texts of the documents, one file each, in folders named by what is in them. */
import type { SearchDocument } from "../document.ts";
import { type StoredText, TEXTS_IN_FOLDER } from "../layer.ts";
import { asJson, hashOf, type IndexFiles } from "./files.ts";

function stored({ url, title, keywords, meta, filters, paragraphs }: SearchDocument): StoredText {
  return { url, title, keywords, meta, filters, paragraphs };
}

/**
 * Writes them. Adding documents at the end leaves full folders as they are.
 *
 * @param documents in the order of their numbers
 * @returns the names of the folders
 */
export async function writeTexts(documents: readonly SearchDocument[], files: IndexFiles): Promise<string[]> {
  const folders: string[] = [];
  for (let start = 0; start < documents.length; start += TEXTS_IN_FOLDER) {
    const texts = documents.slice(start, start + TEXTS_IN_FOLDER).map((document) => asJson(stored(document)));
    const folder = hashOf(Buffer.concat(texts));
    for (const [at, text] of texts.entries()) await files.writeSmall(`vi-text/${folder}/${at}`, text);
    folders.push(folder);
  }
  return folders;
}
