import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { brokenLinks } from "../../scripts/lib/links.ts";
import { loadSite } from "../../src/site/load.ts";
import { parseAddresses, vanished } from "../../src/site/published.ts";
import { pagesOf } from "../../templates/addresses.ts";
import { openBrowser, serve } from "../browser.ts";
import { filesOf, folderWith, put } from "../folder.ts";
import { reportFrom } from "./archives.ts";
import { ROOT, run } from "./cli.ts";

test("an address that was published never vanishes: a build that would lose one fails, until a redirect is given, which leads readers on", async () => {
  const folder = await folderWith({
    "content/sources/a.txt": reportFrom("Lâm Đồng"),
    "content/sources/b.txt": reportFrom("Gia Lai"),
    "content/site.yml": "address: https://example.org/kho/\n",
  });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const build = (...more: string[]) => run("build", "--content", content, "--output", site, ...more);
  const addresses = async () => (await readFile(join(content, "addresses.txt"), "utf8")).trim().split("\n");
  expect((await build()).code).toBe(0);
  const listed = await addresses();
  const old = listed.find((line) => line.includes("/gia-lai-tong-ket")) ?? "";
  expect(listed).toEqual(expect.arrayContaining(["/", "/nam/2017/", "/tinh/gia-lai/", "/bai-viet/", old]));
  const good = await filesOf(site);

  await put(content, { "sources/b.yml": "title: Gia Lai sơ kết\nreason: nhan đề in nhầm\n" });
  const refused = await build();
  expect(refused.code).toBe(1);
  const to = old.replace(/[^/]+\/$/, "gia-lai-so-ket/");
  expect(refused.stderr).toContain(`addresses.txt:${listed.indexOf(old) + 1}\n  found «${old}»`);
  expect(refused.stderr).toContain(`add «${old}: ${to}» to redirects.yml`);
  expect(await filesOf(site)).toEqual(good);
  expect(await addresses()).toEqual(listed);

  const preview = await build("--drafts");
  expect(preview.code).toBe(0);
  expect(preview.stderr).toContain(old);
  expect(await addresses()).toEqual(listed);

  await put(content, { "redirects.yml": `${old}: /khong-co/\n/cu.html: /\n` });
  const wrong = await build();
  expect(wrong.stderr).toContain("redirects.yml:2 /cu.html");
  await put(content, { "redirects.yml": `${old}: ${to}\n/trang-cu/: /nam/\n` });
  const built = await build();
  expect(built.code, built.stderr).toBe(0);
  expect(await addresses()).toEqual([...new Set([...listed, to, "/trang-cu/"])].sort());
  expect(await readFile(join(site, "_redirects"), "utf8")).toContain(`/kho${old} /kho${to} 301\n`);
  expect(await brokenLinks(site, "/kho/")).toEqual([]);
  expect((await run("verify", "--content", content, "--output", site)).code).toBe(0);

  const server = await serve(site, { prefix: "/kho/" });
  const browser = await openBrowser();
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${server.origin}/kho${old}`);
  await page.waitForURL(`${server.origin}/kho${to}`);
  expect(await page.locator("h1").textContent()).toBe("Gia Lai sơ kết");
  await browser.close();
  await server.close();
}, 300_000);

test("no published address of the archive that comes with the program is lost", async () => {
  const site = await loadSite(inject("built").content);
  const published = parseAddresses(await readFile(join(ROOT, "content/addresses.txt"), "utf8"));
  expect(vanished(published, new Set(pagesOf(site)), site.redirects)).toEqual([]);
});
