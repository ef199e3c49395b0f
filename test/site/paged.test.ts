import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenLinks } from "../../scripts/lib/links.ts";
import { reportsOfOneProvince } from "../archive/synthetic-reports.ts";
import { openBrowser, type StaticServer, serve } from "../browser.ts";
import { render, writeExample } from "./example.ts";

/** An archive whose every list has several pages. */
const COUNT = 110;

let content: string;
let site: string;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  content = await writeExample("files: few\n", reportsOfOneProvince(COUNT));
  site = await render(content);
  server = await serve(site);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  for (const folder of [content, site]) await rm(folder, { recursive: true });
});

async function filesNamed(pattern: RegExp): Promise<string[]> {
  return (await readdir(site, { recursive: true })).filter((file) => pattern.test(file)).sort();
}

/** One of each kind of page that comes of a list being too long. */
const OF_EACH_KIND = [
  "bai-viet/1/",
  "tinh/lam-dong/trang/1/",
  "loai/tong-ket/trang/1/",
  "cap/tinh/trang/1/",
  "nhan-vat/chu/h/",
  "han-che/",
  "qua-cac-nam/tinh/lam-dong/",
  "tinh/lam-dong/",
];

test("no page is too heavy for a phone but a report's or a conference's own", async () => {
  for (const file of await filesNamed(/\.html$/)) {
    const { size } = await stat(join(site, file));
    if (!/^(?:\d{4}|hoi-nghi)\//.test(file)) expect(size, file).toBeLessThan(150_000);
  }
});

test("lists have pages with numbers, years of long chains their own", async () => {
  const shapes = new Set(
    (await filesNamed(/index\.html$/)).map((file) =>
      file.replace(/\d+\/index\.html$/, "N/").replace(/\d{4}/, "YEAR"),
    ),
  );
  for (const shape of [
    "bai-viet/N/",
    "tinh/lam-dong/trang/N/",
    "loai/tong-ket/trang/N/",
    "cap/tinh/trang/N/",
    "han-che/N/",
    "qua-cac-nam/tinh/lam-dong/N/",
  ]) {
    expect(shapes).toContain(shape);
  }
});

test("every link and fragment leads to something, and none to a file that was left out", async () => {
  expect(await brokenLinks(site)).toEqual([]);
  expect(await filesNamed(/(?:bai\.md|trich-dan\.\w+)$/)).toEqual([]);
  expect((await filesNamed(/ban-goc\.txt$/)).length).toBe(COUNT);
});

test("a page with a number says which it is, names its own address, and leads back and on", async () => {
  const html = await readFile(join(site, "tinh/lam-dong/trang/1/index.html"), "utf8");
  expect(html).toContain("<h1>Bài về Lâm Đồng, trang 1</h1>");
  expect(html).toContain('<span aria-current="page">Trang 1</span>');
  expect(html).toContain('<a href="/tinh/lam-dong/" rel="prev">Mới nhất</a>');
  expect(await readFile(join(site, "tinh/lam-dong/index.html"), "utf8")).toContain(
    '<a href="/tinh/lam-dong/trang/1/" rel="next">1</a>',
  );
});

test("the HTML of these pages is valid", async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ["html-validate:standard"] }),
  );
  const faults: string[] = [];
  for (const file of await filesNamed(
    /^(?:bai-viet|tinh|loai|cap|nam|han-che|qua-cac-nam|nhan-vat\/chu)\/.*\.html$/,
  )) {
    const { results } = await validator.validateString(await readFile(join(site, file), "utf8"));
    for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${file}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

test("none of these pages has a fault of accessibility", async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  const [year = ""] = await filesNamed(/^qua-cac-nam\/tinh\/lam-dong\/\d{4}\/index\.html$/);
  for (const path of [...OF_EACH_KIND, year.replace("index.html", "")]) {
    await page.goto(`${server.origin}/${path}`);
    await page.evaluate(axe.source);
    const results: AxeResults = await page.evaluate("axe.run()");
    faults.push(
      ...results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${path}: ${id}: ${html.slice(0, 120)}`),
      ),
    );
  }
  await page.close();
  expect(faults).toEqual([]);
});
