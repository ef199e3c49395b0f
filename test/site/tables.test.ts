import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/site/load.ts";
import { READING_TABLES } from "../../src/site/reading-tables.ts";
import { tableCsv, tableJson, tableResources } from "../../src/site/tables.ts";

const site = await loadSite("content");

describe.each(READING_TABLES.map((table) => [table.name, table] as const))("the table %s", (_, table) => {
  const rows = table.rows(site);

  test("has a value or a gap for every column of every row, and no column that is always empty", () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(table.columns.length);
    const empty = table.columns.filter((_column, at) => rows.every((row) => row[at] === undefined));
    // The five reports contradict themselves nowhere.
    expect(empty.map(({ name }) => name).filter((name) => name !== "fault")).toEqual([]);
  });

  test("leads every row to a sentence that stands on its report's page", () => {
    const at = (wanted: string) => table.columns.findIndex(({ name }) => name === wanted);
    const [address, quotation] = [at("address"), at("quotation")];
    for (const row of rows) {
      const [url = "", id = ""] = String(row[address] ?? row.at(-1)).split("#");
      const entry = site.archive.entry(url);
      expect(entry, url).toBeDefined();
      if (address < 0) continue;
      const [, paragraph] = /^doan-(\d+)(?:-cau-\d+)?$/.exec(id) ?? [];
      expect(entry?.report.body[Number(paragraph) - 1]).toContain(row[quotation]);
    }
  });

  test("says the same as CSV and as JSON, and describes each column", () => {
    expect(JSON.parse(tableJson(table, site))).toHaveLength(rows.length);
    const [header] = tableCsv(table, site).replace("\uFEFF", "").split("\r\n");
    expect(header?.split(",")).toEqual(table.columns.map(({ name }) => name));
    expect(tableResources(table)).toMatchObject([
      { path: `${table.name}.csv`, schema: { fields: [...table.columns] } },
      { path: `${table.name}.json` },
    ]);
  });
});
