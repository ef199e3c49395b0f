import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildIndex } from "../../src/search/build/build-index.ts";
import { openBrowser, type StaticServer, serve } from "../browser.ts";
import { page as document } from "./index-on-disk.ts";

const DOCUMENTS = [
  {
    ...document("/dang/", "Xây dựng Đảng năm 2016", "Công tác xây dựng Đảng được chú trọng."),
    filters: { year: ["2016"] },
  },
  { ...document("/tuong/", "Đang xây dựng tượng đài", "Đồng chí đến dự."), filters: { year: ["2017"] } },
  document("/lam-dong/", "Hội nghị ở Lâm Đồng", "Họp tại Đà Lạt."),
];

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tìm</title>
<script type="module" src="pagefind-component-ui.js"></script></head><body>
<pagefind-config bundle-path="/trang/pagefind/"></pagefind-config>
<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>
</body></html>`;

let browser: Browser;
let server: StaticServer;
let page: Page;

/** The Component UI as Pagefind's own bundle has it. */
async function componentUi(): Promise<Uint8Array> {
  const { index } = await createIndex();
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  const script = files.find(({ path }) => path === "pagefind-component-ui.js");
  if (!script) throw new Error("Pagefind's bundle has no Component UI");
  return script.content;
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-component-"));
  await writeFile(join(folder, "pagefind-component-ui.js"), await componentUi());
  await buildIndex(DOCUMENTS, join(folder, "pagefind"));
  await writeFile(join(folder, "index.html"), PAGE);
  server = await serve(folder, { prefix: "/trang/" });
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${server.origin}/trang/`);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function ask(query: string, titles: number): Promise<string[]> {
  await page.fill("pagefind-input input", query);
  const links = page.locator("pagefind-results a");
  await expect.poll(() => links.count(), { timeout: 10_000 }).toBe(titles);
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

test("Pagefind's Component UI finds đ typed as d, and marks it as printed", async () => {
  expect(await ask("xay dung dang", 2)).toEqual(["/trang/dang/", "/trang/tuong/"]);
  expect(await page.locator("pagefind-results mark").first().textContent()).toBe("xây dựng Đảng");
});

test("a typed mark restricts what it finds", async () => {
  expect(await ask("xây dựng đảng", 1)).toEqual(["/trang/dang/"]);
});

test("the module has Pagefind's functions, filters among them", async () => {
  // As text: what bundles the tests would rewrite the import.
  const answer = await page.evaluate(`(async () => {
    const module = await import("/trang/pagefind/pagefind.js");
    await module.options({ baseUrl: "/khac/" });
    const { results } = await module.search("lam dong", { filters: {} });
    const { url } = await results[0].data();
    const debounced = await module.debouncedSearch("xay dung", { filters: { year: "2017" } }, 1);
    return { url, filters: await module.filters(), found: debounced.results.length };
  })()`);
  expect(answer).toEqual({
    url: "/khac/lam-dong/",
    filters: { year: { 2016: 1, 2017: 1 } },
    found: 1,
  });
});
