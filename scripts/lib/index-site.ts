/** The last stage: what the search reads, beside the pages of the site. */
import { join } from "node:path";
import type { Entry } from "../../src/archive/entry.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import { buildIndex, type IndexOptions } from "../../src/search/build/build-index.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { reportDocument } from "../../src/search/report-document.ts";
import type { Site } from "../../src/site/site.ts";
import { kinds, levels } from "../../templates/languages/vi/names.ts";

/**
 * Writes the search index of a site that has been rendered to a folder.
 *
 * @param options what there is of an earlier build
 */
export async function indexSite(site: Site, folder: string, options: IndexOptions = {}): Promise<void> {
  const { entries, vocabulary } = site.archive;
  const documents = entries.map((entry) => searchable(entry, vocabulary));
  await buildIndex(documents, join(folder, "pagefind"), {
    ...options,
    shortenings: vocabulary.abbreviations,
  });
}

/** A report with its facts in Vietnamese words: they are part of the addresses of searches, whatever the page speaks. */
function searchable({ report, url, provinces, publication }: Entry, vocabulary: Vocabulary): SearchDocument {
  const kind = report.event?.kind;
  return reportDocument({
    report,
    url,
    provinceNames: provinces.map(({ name }) => name),
    heirs: provinces.flatMap((province) =>
      vocabulary
        .nowPartOf(province.slug)
        .filter((heir) => heir.name !== province.name)
        .map((heir) => ({ formerly: province.name, now: heir.name })),
    ),
    ...(publication && { publicationName: publication.name }),
    ...(report.level && { levelName: levels[report.level] }),
    ...(kind && { kindName: kinds[kind] }),
  });
}
