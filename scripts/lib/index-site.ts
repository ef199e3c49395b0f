/** The last stage: what the search reads, beside the pages of the site. */
import { join } from "node:path";
import type { Entry } from "../../src/archive/entry.ts";
import type { Fact, Report } from "../../src/report/schema.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import { buildIndex, type IndexOptions } from "../../src/search/build/build-index.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { type IndexedReport, reportDocument } from "../../src/search/report-document.ts";
import type { Site } from "../../src/site/site.ts";
import { period } from "../../templates/languages/vi/dates.ts";
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

const isGuessed = (report: Report, fact: Fact): boolean => report.basis[fact]?.known === "inferred";

/** «Sơ kết 6 tháng đầu năm 2018»: of a conference to look back the periods it looks back on, of one to begin those it plans. */
function occasionOf(report: Report): IndexedReport["occasion"] {
  const kind = report.event?.kind;
  if (kind === undefined || kind === "other") return undefined;
  const periods = kind === "launch" ? "plans" : "reviews";
  const named = report[periods].map(period).join(", ");
  if (named === "") return undefined;
  return {
    name: `${kinds[kind]} ${named}`,
    guessed: isGuessed(report, "event.kind") || isGuessed(report, periods),
  };
}

/** A report with its facts in Vietnamese words: they are part of the addresses of searches, whatever the page speaks. */
export function searchable(
  { report, url, provinces, publication }: Entry,
  vocabulary: Vocabulary,
): SearchDocument {
  const kind = report.event?.kind;
  const occasion = occasionOf(report);
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
    ...(occasion && { occasion }),
    tasks: isGuessed(report, "plans") ? [] : report.plans.map((one) => `Nhiệm vụ ${period(one)}`),
  });
}
