import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/archive/reading.ts";
import { exportName, exportSets, exportYears, readingPart } from "../../src/site/exports.ts";
import { loadSite } from "../../src/site/load.ts";
import { READING_TABLES } from "../../src/site/reading-tables.ts";
import { tableFiles, tableResources } from "../../src/site/tables.ts";

const site = await loadSite("content");
const reading = readingOf(site.archive);

describe.each(READING_TABLES.map((table) => [table.name, table] as const))("the table %s", (_, table) => {
  const rows = table.rows(reading);

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

  test("is made up of the rows of each year, none twice and none left out", () => {
    const byYear = reading.years.flatMap((year) => table.rows(readingPart(reading, year)));
    const sorted = (all: unknown[]) => all.map((row) => JSON.stringify(row)).sort();
    expect(reading.years.length).toBeGreaterThan(1);
    expect(sorted(byYear)).toEqual(sorted(rows));
  });

  test("says the same as CSV and as JSON, and describes each column", () => {
    const { csv = "", json = "" } = Object.fromEntries(tableFiles(table, reading));
    expect(JSON.parse(json)).toHaveLength(rows.length);
    const [header] = csv.replace("\uFEFF", "").split("\r\n");
    expect(header?.split(",")).toEqual(table.columns.map(({ name }) => name));
    for (const language of ["vi", "en"] as const) {
      const fields = table.columns.map((column) => ({
        ...column,
        description: column.description[language],
      }));
      expect(tableResources(table, "", language)).toMatchObject([
        { path: `${table.name}.csv`, title: table.title[language], schema: { fields } },
        { path: `${table.name}.json` },
      ]);
    }
  });
});

test("one file holds all reports of a small archive; a large one has a file a year, each described", () => {
  expect(exportYears(site)).toEqual([]);
  expect(exportYears(site, 3)).toEqual(reading.years);
  expect(exportName("cau.csv", "2017")).toBe("cau-2017.csv");
  const [year = ""] = site.archive.years.filter(({ entries }) => entries.length > 0).map((one) => one.year);
  const files = new Map(exportSets(site, 3).flatMap((set) => [...set.files()]));
  const urls = files
    .get(exportName("bai-viet.ndjson", year))
    ?.trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).url);
  expect(urls).toEqual(site.archive.year(year)?.entries.map(({ url }) => url));
  for (const [name, text] of exportSets(site).flatMap((set) => [...set.files()])) {
    expect(text, name).not.toBe("");
    expect([...files.keys()]).toContain(name === "datapackage.json" ? name : exportName(name, year));
  }
});
