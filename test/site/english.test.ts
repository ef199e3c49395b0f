import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import axe, { type AxeResults } from "axe-core";
import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { onePageOfEachKind } from "../../scripts/lib/kinds-of-pages.ts";
import { brokenLinks } from "../../scripts/lib/links.ts";
import { readConfig } from "../../src/site/load.ts";
import { openBrowser, type StaticServer, serve } from "../browser.ts";
import { HOSTILE, render, writeExample } from "./example.ts";

const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));
const { site: vietnamese } = inject("built");

/** The reports of the archive, and the example with its corrections and warnings, with an English interface. */
let sites: string[] = [];
let contents: string[] = [];
let server: StaticServer;

beforeAll(async () => {
  const content = await mkdtemp(join(tmpdir(), "ky-yeu-english-"));
  await cp(CONTENT, content, { recursive: true, filter: (path) => !path.includes(".cache") });
  await writeFile(join(content, "site.yml"), "language: en\n");
  contents = [content, await writeExample("language: en\n")];
  for (const one of contents) sites.push(await render(one));
  await cp(join(vietnamese, "pagefind"), join(sites[0] ?? "", "pagefind"), { recursive: true });
  server = await serve(sites[0] ?? "");
}, 300_000);

afterAll(async () => {
  await server?.close();
  for (const folder of [...sites, ...contents]) await rm(folder, { recursive: true });
  sites = [];
});

async function pagesOf(site: string): Promise<string[]> {
  return (await readdir(site, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
}

/** What a page shows or says: texts and the attributes that are read out, with whether they are marked as Vietnamese. */
interface Said {
  text: string;
  marked: boolean;
}

const READ_OUT = ["ariaLabel", "title", "alt", "placeholder"];

function saidBy(node: Nodes, marked = false): Said[] {
  if (node.type === "text") return [{ text: node.value, marked }];
  if (node.type !== "element" && node.type !== "root") return [];
  if (node.type === "element" && node.tagName === "script") return [];
  const { lang, ...properties } = node.type === "element" ? node.properties : {};
  const here = lang === undefined ? marked : lang === "vi";
  return [
    ...READ_OUT.flatMap((name) => {
      const text = properties[name as keyof typeof properties];
      return typeof text === "string" ? [{ text, marked: here }] : [];
    }),
    ...node.children.flatMap((child) => saidBy(child, here)),
  ];
}

/** Letters that English has not. */
const VIETNAMESE_LETTER = /[đĐ]|[a-zA-Z]\p{M}/u;

test("a language that the interface has not is refused, with those that it has", async () => {
  const content = await writeExample("title: Kho\nlanguage: fr\n");
  contents.push(content);
  expect((await readConfig(content)).problems).toMatchObject([
    { file: "site.yml", line: 2, field: "language", expected: "«vi» or «en»" },
  ]);
});

test("no word of the interface is Vietnamese", async () => {
  const left = new Set<string>();
  for (const site of sites) {
    const pages = await Promise.all(
      (await pagesOf(site)).map(async (file) => saidBy(fromHtml(await readFile(join(site, file), "utf8")))),
    );
    const said = pages.flat();
    // Titles and labels cannot mark a part of themselves: names in them are those that are marked elsewhere.
    const marked = said.filter((one) => one.marked).map(({ text }) => text.trim());
    const names = [...new Set(["Kỷ Yếu", HOSTILE, ...marked])].sort((a, b) => b.length - a.length);
    for (const { text } of said.filter((one) => !one.marked)) {
      const rest = names.reduce((words, name) => (name === "" ? words : words.replaceAll(name, "")), text);
      if (VIETNAMESE_LETTER.test(rest.normalize("NFD"))) left.add(text.trim());
    }
  }
  expect([...left]).toEqual([]);
});

test("words of reports are marked as Vietnamese, those of the page are not", async () => {
  const [report = ""] = (await pagesOf(sites[0] ?? "")).filter((file) => /^2017\/03\/06\//.test(file));
  const html = await readFile(join(sites[0] ?? "", report), "utf8");
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<h1 lang="vi">Triển khai công tác tổ chức xây dựng Đảng năm 2017</h1>');
  expect(html).toContain('class="body" lang="vi"');
  expect(html).toMatch(/<a [^>]*aria-label="Link to paragraph 1" lang="en"/);
  expect(html).toContain("Monday, 6 March 2017, 08:46");
});

test("every page has the address that it has in Vietnamese, and every link leads somewhere", async () => {
  expect(await pagesOf(sites[0] ?? "")).toEqual(await pagesOf(vietnamese));
  for (const site of sites) expect(await brokenLinks(site)).toEqual([]);
});

test("the HTML is valid", async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ["html-validate:standard"] }),
  );
  for (const file of await pagesOf(sites[0] ?? "")) {
    const { results } = await validator.validateString(await readFile(join(sites[0] ?? "", file), "utf8"));
    expect(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      file,
    ).toEqual([]);
  }
});

test("no kind of page has a fault of accessibility or is too wide for a phone, and a search is answered in English", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    for (const path of await onePageOfEachKind(sites[0] ?? "")) {
      await page.goto(server.origin + path);
      await page.evaluate(axe.source);
      const results: AxeResults = await page.evaluate("axe.run()");
      expect(
        results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    }
    await page.goto(`${server.origin}/tim-kiem/?q=xay+dung+dang`);
    await page.locator("#ket-qua li").first().waitFor();
    expect(await page.locator("#so-ket-qua").textContent()).toMatch(/^5 reports/);
    expect(await page.locator("#ket-qua h2 a").first().getAttribute("lang")).toBe("vi");
    await page.locator("#bo-loc summary").click();
    // Addresses of searches are the same in both languages.
    await page.getByLabel(/^Province \(/).check();
    await page.waitForURL(/cap=C%E1%BA%A5p\+t%E1%BB%89nh/);
  } finally {
    await browser.close();
  }
}, 300_000);
