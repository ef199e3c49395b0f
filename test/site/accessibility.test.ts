import { rm } from "node:fs/promises";
import axe, { type AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
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
];

let folders: string[] = [];
let servers: StaticServer[] = [];
let browser: Browser;
let addresses: string[] = [];

beforeAll(async () => {
  expect(code, said).toBe(0);
  const content = await writeExample();
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
  const faults: string[] = [];
  for (const address of addresses) {
    const path = new URL(address).pathname;
    await page.goto(address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.evaluate(axe.source);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        // Of what axe looks for, only colours change with the theme.
        const rules = colorScheme === "dark" ? '{ runOnly: ["color-contrast", "link-in-text-block"] }' : "";
        const results: AxeResults = await page.evaluate(`axe.run(${rules})`);
        faults.push(
          ...results.violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html }) => `${path} at ${width} px, ${colorScheme}: ${id}: ${html.slice(0, 120)}`),
          ),
        );
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) faults.push(`${path} is wider than ${width} px`);
    }
  }
  await page.close();
  expect(faults).toEqual([]);
}, 600_000);
