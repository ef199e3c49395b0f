import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { normalise } from "../../src/normalise/normalise.ts";
import { readReports } from "../../src/report/store.ts";
import { rules as english } from "../../templates/languages/en/rules.ts";
import { rules } from "../../templates/languages/vi/rules.ts";
import { ruleIn } from "../../templates/rule-in.ts";
import { readSet, SETS } from "../eval/labels.ts";
import { vocabulary } from "../normalise/reading-of.ts";

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

/** Of all labelled reports, what was found of each. */
const needed = SETS.flatMap((name) => readSet(name)).flatMap(({ label, bytes }) => {
  const { report, understood = report } = normalise({ file: label.file, bytes }, vocabulary);
  return [
    ...Object.values(understood?.basis ?? {}).map((basis) => basis.rule),
    ...(understood?.ledger ?? []).map((entry) => entry.rule),
    ...(understood?.warnings ?? []).map((warning) => warning.rule),
  ];
});

test.each([
  ["Vietnamese", rules],
  ["English", english],
])("so is every rule that the labelled reports need, in %s", (_, words) => {
  expect(needed.length).toBeGreaterThan(0);
  expect([...new Set(needed)].filter((name) => ruleIn(words, name) === name)).toEqual([]);
});
