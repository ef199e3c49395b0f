import { csv, dataPackage, json, ndjson } from "../../src/site/exports.ts";
import { READING_TABLES } from "../../src/site/reading-tables.ts";
import type { Site } from "../../src/site/site.ts";
import { tableCsv, tableJson } from "../../src/site/tables.ts";
import type { PageData } from "../../src/site/tsx.ts";

const FILES: Readonly<Record<string, (site: Site) => string>> = {
  "bai-viet.csv": csv,
  "bai-viet.json": json,
  "bai-viet.ndjson": ndjson,
  "datapackage.json": dataPackage,
  ...Object.fromEntries(
    READING_TABLES.flatMap((table) => [
      [`${table.name}.csv`, (site: Site) => tableCsv(table, site)],
      [`${table.name}.json`, (site: Site) => tableJson(table, site)],
    ]),
  ),
};

export const data = {
  files: Object.keys(FILES),
  pagination: { data: "files", size: 1, alias: "file" },
  permalink: ({ file }: { file: string }) => `/du-lieu/${file}`,
};

export default function Exports({ site, file }: PageData & { file: string }) {
  return FILES[file]?.(site) ?? "";
}
