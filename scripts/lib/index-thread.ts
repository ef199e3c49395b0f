/** What a thread does that makes an index: it is handed the documents in batches, and then told where to write. */
import { buildIndex } from "../../src/search/build/build-index.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import type { Shortening } from "../../src/search/layer.ts";
import { type BlobsPlace, Cache } from "./cache.ts";

export type IndexMessage =
  | { documents: readonly SearchDocument[] }
  | { folder: string; shortenings: readonly Shortening[]; earlier?: string; kept?: BlobsPlace };

/**
 * Hears one message after the other.
 *
 * @returns a function that gives, when the index is written, the files of kept tokens that were read or written
 */
export function indexer(): (message: IndexMessage) => Promise<string[] | undefined> {
  const documents: SearchDocument[] = [];
  return async (message) => {
    if ("documents" in message) {
      for (const document of message.documents) documents.push(document);
      return undefined;
    }
    const { folder, kept: place, ...options } = message;
    const kept = place && new Cache(place.folder, place.version).blobs(place.name);
    await buildIndex(documents, folder, { ...options, ...(kept && { kept }) });
    return [...(kept?.used ?? [])];
  };
}
