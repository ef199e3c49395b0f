/**
 * `npm run pictures`: takes the pictures of the guide and the README, of the archive that comes with the program, anew
 * into `templates/pictures/`. To be run when the looks of the site have changed.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { onePageOfEachKind } from "../scripts/lib/kinds-of-pages.ts";
import { PICTURE } from "../templates/components/picture.tsx";
import { openBrowser, serve } from "./browser.ts";
import { ROOT } from "./scripts/cli.ts";

interface Shot {
  name: string;
  /** What the page's path looks like; the largest page of its kind is taken. */
  path: RegExp | string;
  /** Brings the page to what is to be seen. */
  prepare?: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  { name: "trang-chu", path: "/" },
  { name: "bai-viet", path: /^\/\d{4}\// },
  { name: "tim-kiem", path: "/tim-kiem/?q=xay+dung+dang" },
  {
    name: "can-cu",
    path: /^\/\d{4}\//,
    prepare: async (page) => {
      await page.locator(".known.inferred summary").first().click();
      await page
        .locator(".facts")
        .first()
        .evaluate((facts) => facts.scrollIntoView());
    },
  },
  {
    name: "qua-cac-nam",
    path: "/qua-cac-nam/",
    prepare: (page) =>
      page
        .locator(".related")
        .first()
        .evaluate((related) => related.closest(".pair")?.scrollIntoView()),
  },
];

const site = await mkdtemp(join(tmpdir(), "ky-yeu-pictures-"));
const build = spawn(process.execPath, [join(ROOT, "scripts/run.mjs"), "build", "--output", site], {
  stdio: "inherit",
});
const [code] = await once(build, "close");
if (code !== 0) throw new Error("The archive cannot be built");
const kinds = await onePageOfEachKind(site);
const server = await serve(site);
const browser = await openBrowser();
// As wide as a desk's window, shown smaller.
const zoom = 1.35;
const viewport = { width: PICTURE.width * zoom, height: PICTURE.height * zoom };
for (const { name, path, prepare } of SHOTS) {
  const page = await browser.newPage({ viewport, colorScheme: "light" });
  const found = typeof path === "string" ? path : kinds.find((kind) => path.test(kind));
  if (found === undefined) throw new Error(`No page for ${name}`);
  // Twice: the second sight of a page has the fonts.
  await page.goto(server.origin + found, { waitUntil: "networkidle" });
  await page.reload({ waitUntil: "networkidle" });
  await prepare?.(page);
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: 72 });
  await writeFile(join(ROOT, "templates/pictures", `${name}.webp`), Buffer.from(data, "base64"));
  await page.close();
}
await browser.close();
await server.close();
await rm(site, { recursive: true, force: true });
