import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openBrowser, serve } from "../browser.ts";
import { folderWith, put } from "../folder.ts";
import { reportFrom } from "../scripts/archives.ts";
import { run } from "../scripts/cli.ts";

const LAM_DONG = "2017/03/06/lam-dong-tong-ket-cong-tac-xay-dung-dang-nam-2016/";

/** The files that are kept on the device, by cache, each as its address and its text. */
function keptIn(page: Page): Promise<Record<string, Record<string, string>>> {
  return page.evaluate(async () => {
    const all: Record<string, Record<string, string>> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const files: Record<string, string> = {};
      for (const { url } of await cache.keys()) {
        files[new URL(url).pathname] = (await (await cache.match(url))?.text()) ?? "";
      }
      all[name] = files;
    }
    return all;
  });
}

test("what was read and the index that was used are there without a network; a new build replaces them whole, and the two never mix", async () => {
  const folder = await folderWith({
    "content/sources/a.txt": reportFrom("Lâm Đồng"),
    "content/site.yml": "title: Kho Một\naddress: https://example.org/kho/\n",
  });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const build = async () => {
    const { code, stderr } = await run("build", "--content", content, "--output", site);
    expect(code, stderr).toBe(0);
    return (await readFile(join(site, "phien-ban.txt"), "utf8")).trim();
  };
  const one = await build();
  const server = await serve(site, { prefix: "/kho/" });
  const browser = await openBrowser();
  const page = await browser.newPage();
  const open = (path: string) => page.goto(`${server.origin}/kho/${path}`);
  const search = async (query: string) => {
    await open(`tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.locator("#so-ket-qua", { hasText: /bài|Chưa tìm được/ }).waitFor();
    return page.locator("#so-ket-qua").textContent();
  };
  const keeps = (build: string, path: string) =>
    expect
      .poll(async () => Object.keys((await keptIn(page))[`ky-yeu /kho/ ${build}`] ?? {}), {
        timeout: 60_000,
      })
      .toContainEqual(expect.stringMatching(`^/kho/${path}$`));

  // The first page is read before there is a worker.
  await open(LAM_DONG);
  await keeps(one, LAM_DONG);
  await keeps(one, "assets/highlight-[0-9A-Z]{8}.js");
  expect(await search("lam dong")).toContain("1 bài");
  await keeps(one, "pagefind/vi-layer");
  await keeps(one, "tim-kiem/");

  server.isCut = () => true;
  await open(LAM_DONG);
  expect(await page.title()).toMatch(/Lâm Đồng tổng kết .* – Kho Một$/);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).not.toBe("rgba(0, 0, 0, 0)");
  expect(await search("lâm đồng")).toContain("1 bài");
  await open("nam/2017/");
  expect(await page.locator("h1").textContent()).toBe("Không có kết nối mạng");
  await page.locator("#da-luu a", { hasText: "Lâm Đồng tổng kết" }).click();
  expect(await page.title()).toContain("Kho Một");

  // Another build is published, whose worker cannot be had yet.
  await put(content, {
    "sources/b.txt": reportFrom("Gia Lai"),
    "site.yml": "title: Kho Hai\naddress: https://example.org/kho/\n",
  });
  const two = await build();
  expect(two).not.toBe(one);
  server.isCut = (path) => path.endsWith("/sw.js");
  await open("nam/2017/");
  expect(await page.title()).toContain("Kho Hai");
  expect(await search("gia lai")).toContain("1 bài");
  await page.waitForLoadState("networkidle");
  server.isCut = () => true;
  await open("nam/2017/");
  expect([await page.title(), await page.locator("h1").textContent()]).toEqual([
    "Không có kết nối mạng – Kho Một",
    "Không có kết nối mạng",
  ]);
  expect(await search("lam dong")).toContain("1 bài");
  expect(await page.title()).toContain("Kho Một");

  // Now it can: what was kept is taken anew, and the old is gone.
  server.isCut = () => false;
  await open("");
  await expect
    .poll(async () => Object.keys(await keptIn(page)), { timeout: 60_000 })
    .toEqual([`ky-yeu /kho/ ${two}`]);
  await keeps(two, LAM_DONG);
  server.isCut = () => true;
  await open(LAM_DONG);
  expect(await page.title()).toContain("Kho Hai");
  const kept = Object.values(await keptIn(page)).flatMap((files) => Object.entries(files));
  const pages = kept.filter(([, text]) => text.startsWith("<!doctype html>"));
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.filter(([, text]) => !text.includes("Kho Hai") || text.includes("Kho Một"))).toEqual([]);

  await browser.close();
  await server.close();
}, 300_000);

test("the site can be installed: a manifest whose icons are there, in the size they are said to have", async () => {
  const folder = await folderWith({ "content/sources/a.txt": reportFrom("Lâm Đồng") });
  const site = join(folder, "site");
  await run("build", "--content", join(folder, "content"), "--output", site);
  const manifest = JSON.parse(await readFile(join(site, "manifest.webmanifest"), "utf8"));
  expect(manifest).toMatchObject({ name: "Kỷ Yếu", start_url: "/", scope: "/", display: "minimal-ui" });
  expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(
    expect.arrayContaining(["192x192", "512x512"]),
  );
  for (const { src, sizes } of manifest.icons) {
    const png = await readFile(join(site, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
  const tokens = await readFile(new URL("../../templates/styles/tokens.css", import.meta.url), "utf8");
  expect(tokens).toContain(`--paper: ${manifest.background_color}`);
});
