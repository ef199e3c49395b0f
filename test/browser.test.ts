import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBrowser, serve } from "./browser.ts";

test("a page served under a prefix opens in the browser, and a missing one answers 404", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-"));
  await writeFile(join(folder, "index.html"), "<!doctype html><meta charset=utf-8><title>Đảng</title>");
  const server = await serve(folder, { prefix: "/kho/" });
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${server.origin}/kho/`);
  expect(await page.title()).toBe("Đảng");
  expect((await page.goto(`${server.origin}/kho/none`))?.status()).toBe(404);
  expect((await page.goto(`${server.origin}/`))?.status()).toBe(404);
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});
