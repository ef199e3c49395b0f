/** The last stage: what the search reads, beside the pages of the site. */
import { join } from "node:path";
import type { Entry } from "../../src/archive/entry.ts";
import { buildIndex } from "../../src/search/build/build-index.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { reportDocument } from "../../src/search/report-document.ts";
import type { Site } from "../../src/site/site.ts";
import { kinds, levels } from "../../templates/words.ts";

/** Writes the search index of a site that has been rendered to a folder. */
export async function indexSite(site: Site, folder: string): Promise<void> {
  await buildIndex(site.archive.entries.map(searchable), join(folder, "search-index"));
}

/** A report with its facts in the words of its page. */
function searchable({ report, url, provinces, publication }: Entry): SearchDocument {
  const kind = report.event?.kind;
  return reportDocument({
    report,
    url,
    provinceNames: provinces.map(({ name }) => name),
    ...(publication && { publicationName: publication.name }),
    ...(report.level && { levelName: levels[report.level] }),
    ...(kind && { kindName: kinds[kind] }),
  });
}
