/** Tables that are downloaded, as CSV and as JSON, and their description by the Data Package standard. */
import { stringify } from "csv-stringify/sync";
import type { Site } from "./site.ts";

type Value = string | number | undefined;

export interface TableColumn {
  name: string;
  type: "string" | "date" | "integer" | "number" | "boolean";
  /** In Vietnamese, as the page of downloads shows it. */
  description: string;
}

export interface Table {
  /** The name of its files, without extension. */
  name: string;
  /** In Vietnamese. */
  title: string;
  columns: readonly TableColumn[];
  rows: (site: Site) => Value[][];
}

/** RFC 4180, UTF-8 with a BOM; what a spreadsheet would run as a formula is preceded by an apostrophe. */
export function tableCsv({ columns, rows }: Table, site: Site): string {
  return stringify([columns.map(({ name }) => name), ...rows(site)], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

/** One object a row; a column without a value is left out. */
export function tableJson({ columns, rows }: Table, site: Site): string {
  const objects = rows(site).map((row) =>
    Object.fromEntries(
      columns.flatMap(({ name }, at) => (row[at] === undefined ? [] : [[name, row[at]] as const])),
    ),
  );
  return `${JSON.stringify(objects, null, 1)}\n`;
}

/** The resources of a table in a data package. */
export function tableResources({ name, title, columns }: Table): object[] {
  const fields = columns.map((column) => ({ ...column }));
  return [
    {
      name,
      title,
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: { fields },
    },
    {
      name: `${name}-json`,
      title,
      path: `${name}.json`,
      format: "json",
      mediatype: "application/json",
      schema: { fields },
    },
  ];
}
