import { readFileSync } from "node:fs";
import { Archive } from "../../src/archive/archive.ts";
import { normaliseAll } from "../../src/normalise/normalise.ts";
import type { Report } from "../../src/report/schema.ts";
import { readSources, readVocabulary } from "../../src/report/store.ts";

export const { vocabulary } = await readVocabulary("content");

/** The archive of a content folder's sources, normalised here and now. Throws where one cannot be. */
export async function archiveOf(content: string): Promise<Archive> {
  const { sources } = await readSources(content);
  const reports = normaliseAll(sources, vocabulary).map(({ file, report, problems }): Report => {
    if (report === undefined) throw new Error(`${file}: ${JSON.stringify(problems)}`);
    return report;
  });
  return new Archive({ reports, vocabulary });
}

/** The words of a raw source, white space levelled. */
export function rawWords(content: string, file: string): string {
  return readFileSync(`${content}/sources/${file}`, "utf8").normalize("NFC").replace(/\s+/gu, " ");
}
