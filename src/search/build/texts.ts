/** The texts of the documents, one file each, in folders named by what is in them. */
import type { SearchDocument } from "../document.ts";
import type { Runs, StoredText } from "../layer.ts";
import { asJson, hashOf, type IndexFiles } from "./files.ts";

function stored({ url, title, keywords, meta, filters, paragraphs }: SearchDocument): StoredText {
  return { url, title, keywords, meta, filters, paragraphs };
}

/**
 * Writes them, a folder for each block.
 *
 * @returns the names of the folders, with how many each has
 */
export async function writeTexts(
  blocks: readonly (readonly SearchDocument[])[],
  files: IndexFiles,
): Promise<Runs> {
  const folders: Runs = [];
  for (const block of blocks) {
    const texts = block.map((document) => asJson(stored(document)));
    const folder = hashOf(Buffer.concat(texts));
    if (!(await files.reuse(`vi-text/${folder}/`))) {
      for (const [at, text] of texts.entries()) await files.writeSmall(`vi-text/${folder}/${at}`, text);
    }
    folders.push([folder, block.length]);
  }
  return folders;
}
