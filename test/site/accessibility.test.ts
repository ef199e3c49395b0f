import { rm } from "node:fs/promises";
import axe, { type AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, type StaticServer, serve } from "../browser.ts";
import { render, writeExample } from "./example.ts";

const REPORT = "/2017/03/06/tong-ket-cong-tac-nam-2016/";
const PAGES = [
  "/",
  REPORT,
  "/bai-viet/",
  "/nam/",
  "/nam/2017/",
  "/tinh/",
  "/tinh/quang-tri/",
  "/bao/",
  "/404.html",
];
const MORE = [
  "/bao/bao-quang-binh/",
  "/gioi-thieu/",
  "/du-lieu/",
  "/viet-tat/",
  "/tim-kiem/",
  "/dinh-chinh/",
  "/ngoai-tuyen/",
  "/loai/khac/",
  "/cap/dang-bo-khoi/",
];

let folders: string[] = [];
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  const content = await writeExample();
  const site = await render(content);
  folders = [content, site];
  server = await serve(site);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});

const looks = [360, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(looks)(
  "no page has a fault of accessibility at $width px, $colorScheme",
  async ({ width, colorScheme }) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const faults: string[] = [];
    for (const path of [...PAGES, ...MORE]) {
      await page.goto(server.origin + path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await page.evaluate(axe.source);
      const results: AxeResults = await page.evaluate("axe.run()");
      faults.push(
        ...results.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${path} ${id}: ${html.slice(0, 120)}`),
        ),
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) faults.push(`${path} is wider than ${width} px`);
    }
    await page.close();
    expect(faults).toEqual([]);
  },
  120_000,
);
