/** The tokens of a slice, indexed by Pagefind. */
import { close, createIndex } from "pagefind";
import type { ShortForms } from "../expansions.ts";
import { documentHtml } from "./document-html.ts";
import { type PagefindFile, withNumbers } from "./page-names.ts";
import type { Slice } from "./slices.ts";
import { type Tokens, tokensOf } from "./tokens.ts";

/**
 * Entries in one file of the index; Pagefind's own choice is five times that. A reader loads a file for each word, and
 * to begin with the list of all files.
 */
const ENTRIES_IN_FILE = "4000";

function orThrow(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

/** The most frequent first: what all documents have then stands in the same places, and is kept small. */
function* pagesOf(documents: readonly Tokens[]): Generator<string> {
  const times = new Map<string, number>();
  for (const { all } of documents) for (const token of all) times.set(token, (times.get(token) ?? 0) + 1);
  for (const { head, all } of documents) {
    const ordered = [...all].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1));
    yield documentHtml([...head], ordered);
  }
}

/**
 * Pagefind's files for a slice; none for an empty one, which Pagefind cannot open.
 *
 * @throws Error when Pagefind refuses a document
 */
export async function indexSlice(slice: Slice, forms: ShortForms): Promise<PagefindFile[]> {
  if (slice.documents.length === 0) return [];
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = ENTRIES_IN_FILE;
  const { errors, index } = await createIndex({ forceLanguage: "vi" });
  orThrow(errors);
  if (!index) throw new Error("Pagefind gave no index");
  let number = slice.start;
  for (const content of pagesOf(slice.documents.map((document) => tokensOf(document, forms)))) {
    const added = await index.addHTMLFile({ url: `/${number}/`, content });
    orThrow(added.errors);
    number += 1;
  }
  const written = await index.getFiles();
  orThrow(written.errors);
  await index.deleteIndex();
  return withNumbers(written.files, slice.start);
}

/** Ends Pagefind. */
export const endIndexing = close;
