import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { z } from "zod";
import { promises as english } from "../../templates/languages/en/promises.ts";
import { promises } from "../../templates/languages/vi/promises.ts";
import { ROOT } from "../scripts/cli.ts";

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")));
const document = readFileSync(join(ROOT, "docs/promises.md"), "utf8");

/** Whether the command of a promise is there to be run. */
function exists(command: string): boolean {
  const [, script] = /^npm run (?:-s )?([\w:]+)/.exec(command) ?? [];
  if (script !== undefined) return script in scripts;
  const [, tests] = /^npx vitest run (\S+)$/.exec(command) ?? [];
  return tests !== undefined && existsSync(join(ROOT, tests));
}

test("every promise names commands that are there", () => {
  const rows = document.split("\n").filter((line) => line.startsWith("| **"));
  expect(rows.length).toBeGreaterThanOrEqual(10);
  for (const row of rows) {
    const commands = [...(row.split("|")[2] ?? "").matchAll(/`([^`]+)`/g)].map(
      ([, command]) => command ?? "",
    );
    expect(commands, row).not.toEqual([]);
    for (const command of commands) expect(exists(command), command).toBe(true);
  }
});

test("the page of promises names commands that the document names, and shows the manifest", () => {
  for (const { command } of [...promises.list, ...english.list]) {
    expect(exists(command), command).toBe(true);
    expect(document).toContain(command.replace("ĐỊA-CHỈ", "ADDRESS"));
  }
  const page = readFileSync(join(inject("built").site, "gioi-thieu/index.html"), "utf8");
  expect(page).toContain('href="/du-lieu/kiem-chung/manifest-sha256.txt"');
});
