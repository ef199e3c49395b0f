/** Tables that are downloaded, as CSV and as JSON, and their description by the Data Package standard. */
import { stringify } from "csv-stringify/sync";
import type { ReadingPart } from "../archive/yearly.ts";
import type { Language } from "./config.ts";

/** Words in each language of the interface. */
export type Text = Readonly<Record<Language, string>>;

type Value = string | number | undefined;

export interface TableColumn {
  name: string;
  type: "string" | "date" | "integer" | "number" | "boolean";
  /** As the page of downloads shows it. */
  description: Text;
}

export interface Table {
  /** The name of its files, without extension. */
  name: string;
  title: Text;
  columns: readonly TableColumn[];
  rows: (part: ReadingPart) => Value[][];
}

/** A table as the files in which it is downloaded, one after the other, by their extensions. */
export function* tableFiles(
  { columns, rows }: Table,
  part: ReadingPart,
): Generator<[extension: string, text: string]> {
  const all = rows(part);
  yield ["csv", csvOf([columns.map(({ name }) => name), ...all])];
  // One object a row; a column without a value is left out.
  const objects = all.map((row) =>
    Object.fromEntries(
      columns.flatMap(({ name }, at) => (row[at] === undefined ? [] : [[name, row[at]] as const])),
    ),
  );
  yield ["json", `${JSON.stringify(objects, null, 1)}\n`];
}

/**
 * Rows as CSV (RFC 4180, UTF-8 with a BOM, which spreadsheets need to see that it is UTF-8). A value that a spreadsheet
 * would run as a formula is preceded by an apostrophe.
 */
export function csvOf(rows: readonly (readonly Value[])[]): string {
  return stringify([...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}

/**
 * The resources of a table in a data package.
 *
 * @param suffix what stands after its name in the names of its files: `-2017`
 */
export function tableResources(
  { name: table, title: titles, columns }: Table,
  suffix: string,
  language: Language,
): object[] {
  const name = table + suffix;
  const title = titles[language];
  const fields = columns.map((column) => ({ ...column, description: column.description[language] }));
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
