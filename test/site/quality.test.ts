import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fromHtml } from "hast-util-from-html";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { visit } from "unist-util-visit";
import { beforeAll, expect, inject, test } from "vitest";
import { brokenLinks } from "../../scripts/lib/links.ts";

const { code, said, site } = inject("built");

beforeAll(() => {
  expect(code, said).toBe(0);
});

async function htmlFiles(): Promise<string[]> {
  const files = await readdir(site, { recursive: true });
  return files.filter((file) => file.endsWith(".html"));
}

test("the HTML of every page is valid", async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ["html-validate:standard"] }),
  );
  const faults: string[] = [];
  for (const file of await htmlFiles()) {
    const { results } = await validator.validateString(await readFile(join(site, file), "utf8"));
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

test("every link and fragment of the archive leads to something", async () => {
  expect(await brokenLinks(site)).toEqual([]);
});

test("a report's page needs 15 kB at most over its text, styles included, compressed", async () => {
  const assets = await readdir(join(site, "assets"));
  const [sheet = "", ...others] = assets.filter((name) => name.endsWith(".css"));
  expect(others).toEqual([]);
  const styles = gzipSync(await readFile(join(site, "assets", sheet))).length;
  const reports = (await htmlFiles()).filter((file) => /^\d{4}\/.*index\.html$/.test(file));
  expect(reports.length).toBeGreaterThan(0);
  for (const file of reports) {
    const html = await readFile(join(site, file), "utf8");
    const over = gzipSync(html).length + styles - gzipSync(bodyOf(html)).length;
    expect(over, file).toBeLessThanOrEqual(15_000);
  }
});

/** The words of the report alone. */
function bodyOf(html: string): string {
  let words = "";
  visit(fromHtml(html), "element", (element) => {
    if (!String(element.properties.className).split(",").includes("body")) return;
    visit(element, "text", ({ value }) => {
      words += value;
    });
  });
  expect(words).not.toBe("");
  return words;
}
