import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readReports } from "../../src/report/store.ts";
import { rules } from "../../templates/languages/vi/rules.ts";
import { ruleIn } from "../../templates/rule-in.ts";

test("every rule that the reports of this archive rest on is put in words for readers", async () => {
  const { reports } = await readReports(fileURLToPath(new URL("../../content", import.meta.url)));
  const names = reports.flatMap(({ report }) => [
    ...Object.values(report.basis).map((basis) => basis.rule),
    ...report.ledger.map((entry) => entry.rule),
    ...(report.warnings ?? []).map((warning) => warning.rule),
  ]);
  expect(names.length).toBeGreaterThan(0);
  expect([...new Set(names)].filter((name) => ruleIn(rules, name) === name)).toEqual([]);
});
