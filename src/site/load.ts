/** Reads a content folder into a site, and says everything that stands in the way at once. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Archive } from "../archive/archive.ts";
import { dayOf, urlOf } from "../report/address.ts";
import { readIfThere } from "../report/files.ts";
import { describe, type Problem } from "../report/problem.ts";
import type { Report } from "../report/schema.ts";
import { readReports, readVocabulary, type StoredReport } from "../report/store.ts";
import { readVersions, type SourceVersion } from "../report/versions.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import { type Checked, checkYaml } from "../report/yaml.ts";
import { bundleAssets } from "./assets.ts";
import { SiteConfig } from "./config.ts";
import { type Redirects, readRedirects } from "./redirects.ts";
import { Site } from "./site.ts";

/** Content that cannot be rendered. The message holds every problem as `describe` words it. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describe).join("\n"));
    this.problems = problems;
  }
}

/**
 * Reads the reports, the vocabulary and `site.yml` of a content folder.
 *
 * @param leaveOut sources, by file name, whose reports are not published: their text cannot be trusted any more
 * @param drafts whether drafts are shown: this is a preview
 * @param known reports that have just been written, by file below `reports/`: those are not read again
 * @throws ContentError with all that is wrong: in front matter, vocabulary or configuration; two reports at one
 * address; a report without a day, of an unknown province or paper, or whose raw source is gone
 */
export async function loadSite(
  content: string,
  leaveOut: readonly string[] = [],
  drafts = false,
  known?: ReadonlyMap<string, Report>,
): Promise<Site> {
  const [stored, words, config, kept, led] = await Promise.all([
    readReports(content, known),
    readVocabulary(content),
    readConfig(content),
    readVersions(content),
    readRedirects(content),
  ]);
  const leftOut = new Set(leaveOut);
  const published = stored.reports.filter(
    ({ report }) => !leftOut.has(report.source.file) && (drafts || report.draft === undefined),
  );
  const dayless = published.filter(({ report }) => dayOf(report) === undefined);
  const filed = published.filter((report) => !dayless.includes(report));
  const problems = [
    ...config.problems,
    ...led.problems,
    ...words.problems,
    ...stored.problems,
    ...dayless.map(noDay),
    ...filed.flatMap((report) => strangers(report, words.vocabulary)),
    ...sameAddress(filed),
    ...missingSources(content, filed),
  ];
  if (config.value === undefined || problems.length > 0) throw new ContentError(problems);
  return siteOf(content, filed, {
    config: config.value,
    vocabulary: words.vocabulary,
    preview: drafts,
    redirects: led.redirects,
    versions: kept.versions,
  });
}

interface OfSite {
  config: SiteConfig;
  vocabulary: Vocabulary;
  preview: boolean;
  redirects?: Redirects;
  versions?: readonly SourceVersion[];
}

/**
 * A site of reports that have been found in order.
 *
 * @throws Error where two have one address, or one has no day or a slug that the vocabulary lacks
 */
export async function siteOf(
  content: string,
  reports: readonly StoredReport[],
  { config, vocabulary, preview, redirects = new Map(), versions = [] }: OfSite,
): Promise<Site> {
  return new Site({
    config,
    preview,
    redirects,
    assets: await bundleAssets(config.language),
    archive: new Archive({ reports: reports.map(({ report }) => report), vocabulary }),
    stored: new Map(reports.map((one) => [urlOf(one.report), one])),
    files: new Map(
      reports.map(({ report, file }) => [
        urlOf(report),
        {
          source: join(content, "sources", report.source.file),
          markdown: join(content, "reports", file),
          versions: versions
            .filter((version) => version.file === report.source.file)
            .map(({ number, path }) => ({ number, path: join(content, path) })),
        },
      ]),
    ),
  });
}

/** What `site.yml` of a content folder says, or what is wrong with it; the defaults where there is none. */
export async function readConfig(content: string): Promise<Checked<SiteConfig>> {
  const text = (await readIfThere(join(content, "site.yml")))?.toString("utf8") ?? "";
  return checkYaml<SiteConfig>(text, SiteConfig, { file: "site.yml" });
}

function noDay({ file }: StoredReport): Problem {
  return {
    file: `reports/${file}`,
    field: "published",
    found: "neither a day of publication nor of the conference",
    expected: "one of them, since the report is filed by it",
    mend: "give «published» in the file beside the source, and normalise again",
  };
}

function strangers({ file, report }: StoredReport, vocabulary: Vocabulary): Problem[] {
  const provinces = report.provinces.filter((slug) => vocabulary.province(slug) === undefined);
  const paper = report.publication !== undefined && vocabulary.publication(report.publication) === undefined;
  return [
    ...provinces.map((slug) => unknown(file, "provinces", slug, "provinces.yml")),
    ...(paper ? [unknown(file, "publication", report.publication ?? "", "publications.yml")] : []),
  ];
}

function unknown(file: string, field: string, slug: string, list: string): Problem {
  return {
    file: `reports/${file}`,
    field,
    found: `«${slug}»`,
    expected: `a slug of vocabulary/${list}`,
    mend: `correct the slug, or add an entry to vocabulary/${list}`,
  };
}

function sameAddress(reports: readonly StoredReport[]): Problem[] {
  const first = new Map<string, string>();
  return reports.flatMap(({ file, report }) => {
    const url = urlOf(report);
    const other = first.get(url);
    if (other === undefined) {
      first.set(url, file);
      return [];
    }
    return [
      {
        file: `reports/${file}`,
        field: "slug",
        found: `the address ${url}, which reports/${other} has`,
        expected: "an address of its own",
        mend: "give one of the two a «slug» in the file beside its source, and normalise again",
      },
    ];
  });
}

function missingSources(content: string, reports: readonly StoredReport[]): Problem[] {
  return reports
    .filter(({ report }) => !existsSync(join(content, "sources", report.source.file)))
    .map(({ report, file }) => ({
      file: `reports/${file}`,
      field: "source.file",
      found: `«${report.source.file}», which is not in sources/`,
      expected: "the raw source that the report was made from",
      mend: "put the source back, or run «npm run normalise»",
    }));
}
