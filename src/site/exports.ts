/** The whole archive as data: a table for spreadsheets, and every report with all that is known of it. */
import { stringify } from "csv-stringify/sync";
import type { Entry } from "../archive/entry.ts";
import { FACTS } from "../report/schema.ts";
import { READING_TABLES } from "./reading-tables.ts";
import type { Site } from "./site.ts";
import { tableResources } from "./tables.ts";

/** A column of the table: its name, what it holds, how to get it. Lists are joined by «; ». */
interface Column {
  name: string;
  type: "string" | "date" | "integer";
  description: string;
  value(entry: Entry): string | number | undefined;
}

const joined = (values: readonly string[] | undefined) => values?.join("; ");

export const COLUMNS: readonly Column[] = [
  { name: "url", type: "string", description: "Địa chỉ của bài, từ gốc của trang", value: ({ url }) => url },
  { name: "title", type: "string", description: "Nhan đề", value: ({ report }) => report.title },
  {
    name: "kicker",
    type: "string",
    description: "Dòng dẫn trên nhan đề",
    value: ({ report }) => report.kicker,
  },
  {
    name: "published",
    type: "string",
    description: "Ngày đăng (ISO 8601), kèm giờ nếu báo ghi giờ",
    value: ({ report }) => report.published,
  },
  {
    name: "event_date",
    type: "date",
    description: "Ngày diễn ra hội nghị",
    value: ({ report }) => report.event?.date,
  },
  { name: "kind", type: "string", description: "Loại hội nghị", value: ({ report }) => report.event?.kind },
  { name: "level", type: "string", description: "Cấp", value: ({ report }) => report.level },
  {
    name: "organiser",
    type: "string",
    description: "Đơn vị tổ chức",
    value: ({ report }) => joined(report.event?.organiser),
  },
  {
    name: "provinces",
    type: "string",
    description: "Tỉnh, thành phố theo tên lúc ấy",
    value: ({ provinces }) => joined(provinces.map(({ name }) => name)),
  },
  { name: "publication", type: "string", description: "Báo", value: ({ publication }) => publication?.name },
  { name: "author", type: "string", description: "Tác giả như báo in", value: ({ report }) => report.author },
  {
    name: "reviews",
    type: "string",
    description: "Kỳ đánh giá",
    value: ({ report }) => joined(report.reviews),
  },
  { name: "plans", type: "string", description: "Kỳ kế hoạch", value: ({ report }) => joined(report.plans) },
  {
    name: "guessed",
    type: "string",
    description: "Các mục là suy đoán",
    value: ({ report }) => joined(FACTS.filter((fact) => report.basis[fact]?.known === "inferred")),
  },
  {
    name: "paragraphs",
    type: "integer",
    description: "Số đoạn của thân bài",
    value: ({ report }) => report.body.length,
  },
  {
    name: "sha256",
    type: "string",
    description: "Dấu vân tay SHA-256 của bản gốc",
    value: ({ report }) => report.source.sha256,
  },
];

/**
 * The table as CSV (RFC 4180, UTF-8 with a BOM, which spreadsheets need to see that it is UTF-8). A value that a
 * spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function csv({ archive }: Site): string {
  const rows = archive.entries.map((entry) => COLUMNS.map(({ value }) => value(entry)));
  return stringify([COLUMNS.map(({ name }) => name), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

/** Every report with all its fields, as one JSON list. */
export function json(site: Site): string {
  return `${JSON.stringify(site.archive.entries.map(whole), null, 2)}\n`;
}

/** The same, one report a line. */
export function ndjson(site: Site): string {
  return site.archive.entries.map((entry) => `${JSON.stringify(whole(entry))}\n`).join("");
}

function whole({ url, report }: Entry) {
  return { url, ...report };
}

/** The description of the files by the Data Package standard (version 2). */
export function dataPackage({ config }: Site): string {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "ky-yeu",
    title: config.title,
    description: config.description,
    ...(config.address && { homepage: config.address }),
    resources: [
      {
        name: "bai-viet",
        path: "bai-viet.csv",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: { fields: COLUMNS.map(({ name, type, description }) => ({ name, type, description })) },
      },
      { name: "bai-viet-json", path: "bai-viet.json", format: "json", mediatype: "application/json" },
      {
        name: "bai-viet-ndjson",
        path: "bai-viet.ndjson",
        format: "ndjson",
        mediatype: "application/x-ndjson",
      },
      ...READING_TABLES.flatMap(tableResources),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
