import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, type StaticServer, serve } from "../browser.ts";

const { code, said, content, site } = inject("built");

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  expect(code, said).toBe(0);
  server = await serve(site);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each([
  ["on a phone", { viewport: { width: 360, height: 740 } }],
  ["without JavaScript", { javaScriptEnabled: false }],
])("a reader %s", (_name, options) => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext(options);
    page = await context.newPage();
  });

  afterAll(() => context?.close());

  test("goes from the front page to a year, a report and the raw source as it was received", async () => {
    await page.goto(`${server.origin}/`);
    await page.locator('main a[href="/nam/2017/"]').first().click();
    await page.waitForURL("**/nam/2017/");
    expect(await page.locator("h1").textContent()).toContain("2017");
    await page.locator('main a[href^="/2017/03/06/"]').first().click();
    await page.waitForURL("**/2017/03/06/*/");
    expect(await page.locator("h1").textContent()).toBe("Triển khai công tác tổ chức xây dựng Đảng năm 2017");

    const raw = await page.getByRole("link", { name: "Bản gốc như đã nhận" }).getAttribute("href");
    const received = await (await fetch(new URL(raw ?? "", page.url()))).arrayBuffer();
    const sources = await readdir(join(content, "sources"));
    const kept = await Promise.all(sources.map((name) => readFile(join(content, "sources", name))));
    expect(kept.some((bytes) => bytes.equals(Buffer.from(received)))).toBe(true);
  });

  test("reads every paragraph of a report at an address of its own", async () => {
    const paragraphs = page.locator("article [id^='doan-']");
    expect(await paragraphs.count()).toBeGreaterThan(3);
    expect(await paragraphs.first().textContent()).toContain("Ngày 4/3, tại Hà Nội");
    await page.goto(`${page.url()}#doan-3`);
    expect(await page.locator(":target").textContent()).not.toBe("");
  });

  test("finds what is not there explained, with a way back", async () => {
    const answer = await page.goto(`${server.origin}/nam/1800/`);
    expect(answer?.status()).toBe(404);
    await page.locator('a[href="/"]').first().click();
    await page.waitForURL(`${server.origin}/`);
  });
});

test("a citation and the address of a paragraph are copied at a click, and it is said", async () => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(`${server.origin}/2017/03/06/trien-khai-cong-tac-to-chuc-xay-dung-dang-nam-2017/`);
  for (const [name, id] of [
    ["Chép: Kiểu Việt Nam", "trich-dan-vi"],
    ["Chép: Kiểu APA", "trich-dan-apa"],
  ] as const) {
    await page.getByRole("button", { name }).click();
    await page.getByRole("status").filter({ hasText: "Đã chép" }).waitFor();
    expect(await clipboard()).toBe(await page.locator(`#${id}`).textContent());
  }
  await page.locator("#doan-2 a.doan").click();
  await page.getByRole("status").filter({ hasText: "Đã chép địa chỉ của đoạn" }).waitFor();
  expect(await clipboard()).toBe(`${page.url().split("#")[0]}#doan-2`);
  await context.close();
});

test("there is no button for copying where no script can answer it", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/2017/03/06/trien-khai-cong-tac-to-chuc-xay-dung-dang-nam-2017/`);
  expect(await page.locator("button.copy").count()).toBe(2);
  expect(await page.locator("button.copy:visible").count()).toBe(0);
  await page.close();
});

test("every internal link of the site leads to something that is there", async () => {
  const files = (await readdir(site, { recursive: true })).map((file) => file.replaceAll("\\", "/"));
  const there = new Set(files.map((file) => `/${file}`));
  const page = await browser.newPage({ javaScriptEnabled: false });
  const broken: string[] = [];
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    await page.setContent(await readFile(join(site, file), "utf8"));
    const ids = new Set(await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id)));
    const links = await page
      .locator("a[href], link[href], script[src], img[src], form[action]")
      .evaluateAll((all) =>
        all.map((at) => at.getAttribute("href") ?? at.getAttribute("src") ?? at.getAttribute("action") ?? ""),
      );
    for (const link of links) {
      const url = new URL(link, `http://site/${file.replace(/index\.html$/, "")}`);
      if (url.host !== "site") continue;
      const path = decodeURIComponent(url.pathname);
      const found = there.has(path.endsWith("/") ? `${path}index.html` : path);
      const inPage = !link.startsWith("#") || link === "#" || ids.has(decodeURIComponent(url.hash.slice(1)));
      if (!found || !inPage) broken.push(`${file}: ${link}`);
    }
  }
  await page.close();
  expect([...new Set(broken)]).toEqual([]);
});

test("no page is blocked by its own security policy, asks another host for anything, or logs an error", async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== server.origin && !request.url().startsWith("data:")) {
      faults.push(request.url());
    }
  });
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith("index.html"));
  for (const file of files) await page.goto(`${server.origin}/${file.replace(/index\.html$/, "")}`);
  await page.close();
  expect(files.length).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});
