/**
 * The whole archive as data: a table for spreadsheets, every report with all that is known of it, and what was read
 * across reports. In one file of each kind, or one a year where there are many reports.
 */
import type { Entry } from "../archive/entry.ts";
import { type Reading, readingOf } from "../archive/reading.ts";
import type { ReadingPart } from "../archive/yearly.ts";
import { FACTS } from "../report/schema.ts";
import type { Language } from "./config.ts";
import { READING_TABLES } from "./reading-tables.ts";
import type { Site } from "./site.ts";
import { csvOf, type Text, tableFiles, tableResources } from "./tables.ts";

/** A column of the table: its name, what it holds, how to get it. Lists are joined by «; ». */
interface Column {
  name: string;
  type: "string" | "date" | "integer";
  description: Text;
  value(entry: Entry): string | number | undefined;
}

const joined = (values: readonly string[] | undefined) => values?.join("; ");

export const COLUMNS: readonly Column[] = [
  {
    name: "url",
    type: "string",
    description: {
      vi: "Địa chỉ của bài, từ gốc của trang",
      en: "Address of the report, from the root of the site",
    },
    value: ({ url }) => url,
  },
  {
    name: "title",
    type: "string",
    description: { vi: "Nhan đề", en: "Headline" },
    value: ({ report }) => report.title,
  },
  {
    name: "kicker",
    type: "string",
    description: { vi: "Dòng dẫn trên nhan đề", en: "Line above the headline" },
    value: ({ report }) => report.kicker,
  },
  {
    name: "published",
    type: "string",
    description: {
      vi: "Ngày đăng (ISO 8601), kèm giờ nếu báo ghi giờ",
      en: "Day of publication (ISO 8601), with the time where one is printed",
    },
    value: ({ report }) => report.published,
  },
  {
    name: "event_date",
    type: "date",
    description: { vi: "Ngày diễn ra hội nghị", en: "Day of the conference" },
    value: ({ report }) => report.event?.date,
  },
  {
    name: "kind",
    type: "string",
    description: { vi: "Loại hội nghị", en: "Kind of conference" },
    value: ({ report }) => report.event?.kind,
  },
  {
    name: "level",
    type: "string",
    description: { vi: "Cấp", en: "Level" },
    value: ({ report }) => report.level,
  },
  {
    name: "organiser",
    type: "string",
    description: { vi: "Đơn vị tổ chức", en: "Organiser" },
    value: ({ report }) => joined(report.event?.organiser),
  },
  {
    name: "provinces",
    type: "string",
    description: { vi: "Tỉnh, thành phố theo tên lúc ấy", en: "Provinces, by their names at the time" },
    value: ({ provinces }) => joined(provinces.map(({ name }) => name)),
  },
  {
    name: "publication",
    type: "string",
    description: { vi: "Báo", en: "Newspaper" },
    value: ({ publication }) => publication?.name,
  },
  {
    name: "author",
    type: "string",
    description: { vi: "Tác giả như báo in", en: "Author, as printed" },
    value: ({ report }) => report.author,
  },
  {
    name: "reviews",
    type: "string",
    description: { vi: "Kỳ đánh giá", en: "Periods reviewed" },
    value: ({ report }) => joined(report.reviews),
  },
  {
    name: "plans",
    type: "string",
    description: { vi: "Kỳ kế hoạch", en: "Periods planned for" },
    value: ({ report }) => joined(report.plans),
  },
  {
    name: "guessed",
    type: "string",
    description: { vi: "Các mục là suy đoán", en: "Fields that are guesses" },
    value: ({ report }) => joined(FACTS.filter((fact) => report.basis[fact]?.known === "inferred")),
  },
  {
    name: "paragraphs",
    type: "integer",
    description: { vi: "Số đoạn của thân bài", en: "Paragraphs in the body" },
    value: ({ report }) => report.body.length,
  },
  {
    name: "sha256",
    type: "string",
    description: { vi: "Dấu vân tay SHA-256 của bản gốc", en: "SHA-256 fingerprint of the source" },
    value: ({ report }) => report.source.sha256,
  },
];

/** Reports in one file; a larger archive has one file a year, so that none grows with the archive. */
const MOST_IN_ONE = 1000;

/**
 * The years of the files, newest first; none where there is one file for all.
 *
 * @param most reports in one file
 */
export function exportYears({ archive }: Site, most = MOST_IN_ONE): string[] {
  return archive.entries.length <= most ? [] : readingOf(archive).years;
}

/** Files of data that are made together, since each takes less once another is made. */
export interface ExportSet {
  /** `cau`, or `cau-2017` where there is a set for each year. */
  name: string;
  /** Name and text of each, one after the other. */
  files: () => Generator<[name: string, text: string]>;
}

/**
 * All files of data, in sets, the description of them last.
 *
 * @param most reports in one file
 */
export function exportSets(site: Site, most = MOST_IN_ONE): ExportSet[] {
  const years = exportYears(site, most);
  const sets: [string, (year: string | undefined) => Iterable<[extension: string, text: string]>][] = [
    ["bai-viet", (year) => reportFiles(entriesOf(site, year))],
    ...READING_TABLES.map((table): (typeof sets)[number] => [
      table.name,
      (year) => tableFiles(table, readingPart(readingOf(site.archive), year)),
    ]),
  ];
  return [
    ...sets.flatMap(([set, print]) =>
      (years.length === 0 ? [undefined] : years).map((year) => ({
        name: exportName(set, year),
        *files(): Generator<[string, string]> {
          for (const [extension, text] of print(year)) yield [`${exportName(set, year)}.${extension}`, text];
        },
      })),
    ),
    {
      name: "datapackage",
      *files() {
        yield ["datapackage.json", dataPackage(site)];
      },
    },
  ];
}

/**
 * The name of a file of data, or of a set of them.
 *
 * @example exportName("cau.csv", "2017")    // "cau-2017.csv"
 * @example exportName("cau.csv", undefined) // "cau.csv"
 */
export function exportName(name: string, year: string | undefined): string {
  return year === undefined ? name : name.replace(/(?=\.|$)/, `-${year}`);
}

function entriesOf({ archive }: Site, year: string | undefined): readonly Entry[] {
  return year === undefined ? archive.entries : (archive.year(year)?.entries ?? []);
}

/** Of a reading what a year has: a table reads the pieces that it shows, and is made again only where these have changed. */
export function readingPart(reading: Reading, year: string | undefined): ReadingPart {
  if (year === undefined) return reading;
  return {
    get reports() {
      return reading.inYear("reports", year);
    },
    get conferences() {
      return reading.inYear("conferences", year);
    },
    get documents() {
      return reading.inYear("documents", year);
    },
    get people() {
      return reading.inYear("people", year);
    },
    get periods() {
      return reading.inYear("periods", year);
    },
  };
}

/** The reports as a table, as one JSON list with all their fields, and as the same with one report a line. */
function* reportFiles(entries: readonly Entry[]): Generator<[extension: string, text: string]> {
  const rows = entries.map((entry) => COLUMNS.map(({ value }) => value(entry)));
  yield ["csv", csvOf([COLUMNS.map(({ name }) => name), ...rows])];
  yield ["json", `${JSON.stringify(entries.map(whole), null, 2)}\n`];
  yield ["ndjson", entries.map((entry) => `${JSON.stringify(whole(entry))}\n`).join("")];
}

function whole({ url, report }: Entry) {
  return { url, ...report };
}

/** The description of the files by the Data Package standard (version 2). */
function dataPackage(site: Site): string {
  const { config } = site;
  const years = exportYears(site);
  const suffixes = years.length === 0 ? [""] : years.map((year) => `-${year}`);
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "ky-yeu",
    title: config.title,
    description: config.description,
    ...(config.address && { homepage: config.address }),
    resources: [
      ...suffixes.flatMap((suffix) => reportResources(suffix, config.language)),
      ...READING_TABLES.flatMap((table) =>
        suffixes.flatMap((suffix) => tableResources(table, suffix, config.language)),
      ),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function reportResources(suffix: string, language: Language): object[] {
  const name = `bai-viet${suffix}`;
  return [
    {
      name,
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: COLUMNS.map(({ name, type, description }) => ({
          name,
          type,
          description: description[language],
        })),
      },
    },
    { name: `${name}-json`, path: `${name}.json`, format: "json", mediatype: "application/json" },
    { name: `${name}-ndjson`, path: `${name}.ndjson`, format: "ndjson", mediatype: "application/x-ndjson" },
  ];
}
