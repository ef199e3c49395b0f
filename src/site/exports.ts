/**
 * The whole archive as data: a table for spreadsheets, every report with all that is known of it, and what was read
 * across reports. In one file of each kind, or one a year where there are many reports.
 */
import { stringify } from "csv-stringify/sync";
import type { Entry } from "../archive/entry.ts";
import { type Reading, readingOf } from "../archive/reading.ts";
import type { ReadingPart } from "../archive/yearly.ts";
import { FACTS } from "../report/schema.ts";
import type { Language } from "./config.ts";
import { READING_TABLES } from "./reading-tables.ts";
import type { Site } from "./site.ts";
import { type Text, tableCsv, tableJson, tableResources } from "./tables.ts";

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

type Print = (site: Site, year: string | undefined) => string;

const PRINTS: Readonly<Record<string, Print>> = {
  "bai-viet.csv": (site, year) => csv(entriesOf(site, year)),
  "bai-viet.json": (site, year) => json(entriesOf(site, year)),
  "bai-viet.ndjson": (site, year) => ndjson(entriesOf(site, year)),
  ...Object.fromEntries(
    READING_TABLES.flatMap((table): [string, Print][] => [
      [`${table.name}.csv`, (site, year) => tableCsv(table, readingPart(readingOf(site.archive), year))],
      [`${table.name}.json`, (site, year) => tableJson(table, readingPart(readingOf(site.archive), year))],
    ]),
  ),
};

/**
 * The name of a file of data.
 *
 * @example exportName("cau.csv", "2017")    // "cau-2017.csv"
 * @example exportName("cau.csv", undefined) // "cau.csv"
 */
export function exportName(file: string, year: string | undefined): string {
  return year === undefined ? file : file.replace(".", `-${year}.`);
}

/** The names of all files of data, the description of them last. */
export function exportNames(site: Site): string[] {
  const years = exportYears(site);
  const parts = years.length === 0 ? [undefined] : years;
  return [
    ...Object.keys(PRINTS).flatMap((file) => parts.map((year) => exportName(file, year))),
    "datapackage.json",
  ];
}

/** The text of a file of data, by its name; empty where there is none of this name. */
export function exportText(name: string, site: Site): string {
  if (name === "datapackage.json") return dataPackage(site);
  const year = /-(\d{4})\./.exec(name)?.[1];
  return PRINTS[year === undefined ? name : name.replace(`-${year}`, "")]?.(site, year) ?? "";
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

/**
 * The table as CSV (RFC 4180, UTF-8 with a BOM, which spreadsheets need to see that it is UTF-8). A value that a
 * spreadsheet would run as a formula is preceded by an apostrophe.
 */
function csv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => COLUMNS.map(({ value }) => value(entry)));
  return stringify([COLUMNS.map(({ name }) => name), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

/** Every report with all its fields, as one JSON list. */
function json(entries: readonly Entry[]): string {
  return `${JSON.stringify(entries.map(whole), null, 2)}\n`;
}

/** The same, one report a line. */
function ndjson(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(whole(entry))}\n`).join("");
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
