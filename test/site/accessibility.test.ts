import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { faultsOf } from "../../scripts/lib/accessibility.ts";
import { onePageOfEachKind } from "../../scripts/lib/kinds-of-pages.ts";
import { openBrowser, type StaticServer, serve } from "../browser.ts";
import { render, writeExample } from "./example.ts";

const { code, said, site: built } = inject("built");

/** Pages of the example, with what no page of the built archive shows: hostile words, corrections, warnings. */
const OF_THE_EXAMPLE = [
  "/2017/03/06/tong-ket-cong-tac-nam-2016/",
  "/2020/07/01/thu-thach/",
  "/tinh/quang-tri/",
  "/loai/khac/",
  "/chuyen/",
];

let folders: string[] = [];
let servers: StaticServer[] = [];
let browser: Browser;
let addresses: string[] = [];

beforeAll(async () => {
  expect(code, said).toBe(0);
  const content = await writeExample();
  await writeFile(join(content, "redirects.yml"), "/chuyen/: /nam/\n");
  const example = await render(content);
  folders = [content, example];
  const [ofBuilt, ofExample] = [await serve(built), await serve(example)];
  servers = [ofBuilt, ofExample];
  addresses = [
    ...(await onePageOfEachKind(built)).map((path) => ofBuilt.origin + path),
    ...OF_THE_EXAMPLE.map((path) => ofExample.origin + path),
  ];
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) await server.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});

test("no kind of page has a fault of accessibility, narrow or wide, light or dark", async () => {
  const page = await browser.newPage();
  // The page at an address that leads on is looked at as those see it whose browser does not follow.
  await page.route("**/chuyen/", async (route) => {
    const response = await route.fetch();
    const stays = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, "");
    await route.fulfill({ response, body: stays });
  });
  const faults: string[] = [];
  for (const address of addresses) {
    const path = new URL(address).pathname;
    faults.push(...(await faultsOf(page, address)).map((fault) => `${path} ${fault}`));
  }
  await page.close();
  expect(faults).toEqual([]);
}, 600_000);
