import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openBrowser, type StaticServer, serve } from "../browser.ts";
import { rawReports, writeSite } from "./site.ts";

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  const reports = (await rawReports()).map((report, at) => ({
    ...report,
    date: `20${17 + at}-01-06`,
    keywords: [`${at === 0 ? "Lâm Đồng" : "Gia Lai"} 20${17 + at}`],
    meta: { date: `20${17 + at}-01-06`, province: at === 0 ? "Lâm Đồng" : "Gia Lai" },
    filters: { year: [`20${17 + at}`], province: [at === 0 ? "Lâm Đồng" : "Gia Lai"] },
  }));
  server = await serve(await writeSite(reports, "/kho/"), { prefix: "/kho/" });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  // What is kept for readers without a network has tests of its own.
  page = await browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
  return () => page.close();
});

const open = (query = "") =>
  page.goto(`${server.origin}/kho/tim-kiem/${query && `?q=${encodeURIComponent(query)}`}`);

/** Waits until the page says something like it. */
const says = (text: RegExp) =>
  page.locator("#so-ket-qua", { hasText: text }).waitFor({ state: "attached", timeout: 10_000 });

/** Answers 404 for some files, until what it returns is called. The route stays: nothing changes but the answer. */
async function withhold(files: string): Promise<() => void> {
  let withheld = true;
  await page.route(files, (route) =>
    withheld ? route.fulfill({ status: 404, body: "Not found" }) : route.continue(),
  );
  return () => {
    withheld = false;
  };
}

const FAILED = /Chưa tìm được vì không tải được chỉ mục/;

describe("when the index does not come", () => {
  test.each(["**/vi-layer", "**/*.pf_meta", "**/wasm.*", "**/*.pf_index", "**/vi-text/**"])(
    "%s missing: says so, shows other ways, and finds on the next try",
    async (files) => {
      const giveBack = await withhold(files);
      await open("xay dung dang");
      await says(FAILED);
      expect(await page.isVisible("#tro-giup")).toBe(true);
      giveBack();
      await page.getByRole("button", { name: "Thử lại" }).click();
      await says(/bài/);
      expect(await page.locator("#ket-qua li").count()).toBe(5);
    },
  );

  test("the filters are loaded when they are opened; without them it says so, and finds on the next try", async () => {
    const giveBack = await withhold("**/vi-facets-*");
    await open("xay dung dang");
    await says(/5 bài/);
    await page.click("#bo-loc summary");
    await says(FAILED);
    giveBack();
    await page.getByRole("button", { name: "Thử lại" }).click();
    await says(/5 bài/);
    await page.getByLabel("Gia Lai (4)").waitFor();
  });

  test("without a network it says that, and finds again when the network is back", async () => {
    await open("lâm đồng");
    await says(/bài/);
    await page.context().setOffline(true);
    await page.fill("#tu-khoa", "khóa XII");
    await says(/Không có kết nối mạng/);
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Thử lại" }).click();
    await says(/3 bài/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tu-khoa");
  });

  test("a slow answer is announced, and an answer to what is no longer asked is dropped", async () => {
    await page.route("**/vi-layer", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await open("khóa XII");
    await says(/Đang tìm/);
    await page.fill("#tu-khoa", "99,52%");
    await says(/1 bài/);
    expect(await page.locator("#ket-qua li").count()).toBe(1);
  });
});

describe("helped along", () => {
  test.each([
    ["", /^$/],
    ["?!…", /Chưa có chữ hay số nào để tìm/],
    ["🙂", /Chưa có chữ hay số nào để tìm/],
    ["qqqq", /Không bài nào có “qqqq”/],
    ["a", /bài/],
    ['"xây dựng', /bài/],
    ["<script>alert(1)</script>", /Không bài nào|một số từ/],
    ["<img src=x onerror=alert(1)>", /Không bài nào|một số từ/],
    [".*(a+)+$", /bài/],
    ["đảng ".repeat(2_000), /bài/],
    ["x".repeat(2_000), /Không bài nào/],
  ])("%j is answered with a word, and runs no script", async (query, said) => {
    const ran: string[] = [];
    page.on("dialog", (dialog) => {
      ran.push(dialog.message());
      return dialog.dismiss();
    });
    const faults: Error[] = [];
    page.on("pageerror", (error) => faults.push(error));
    await open();
    await page.fill("#tu-khoa", query);
    await page.keyboard.press("Enter");
    await says(said);
    await page.waitForSelector("#ket-qua:not([aria-busy])", { state: "attached" });
    expect(ran).toEqual([]);
    expect(faults).toEqual([]);
    expect(await page.locator("main script, main img").count()).toBe(0);
  });

  test("of ten thousand letters the first are looked for, and that is said", async () => {
    await open();
    await page.fill("#tu-khoa", "đảng ".repeat(2_000));
    await page.keyboard.press("Enter");
    await page.locator("#goi-y", { hasText: "Câu tìm quá dài" }).waitFor();
    expect((await page.textContent("#so-ket-qua"))?.length).toBeLessThan(200);
  });

  test("a slip is answered with what may have been meant, as a link", async () => {
    await open("pham ming chinh");
    await says(
      /Không bài nào có “pham ming chinh”. Tìm “phạm minh chính” thì được .*1 bài có đúng cụm từ này/,
    );
    expect(await page.textContent("#goi-y")).toContain("Có phải bạn tìm phạm minh chính?");
    await page.click("#goi-y a");
    await says(/1 bài có đúng cụm từ này/);
  });
});

describe("facts beside a title", () => {
  test("are marked where the text has not what was looked for", async () => {
    await open("Gia Lai 2018");
    await says(/bài/);
    const marked = await page.$$eval("#ket-qua .search-facts mark", (marks) =>
      marks.map((m) => m.textContent),
    );
    expect(marked).toContain("Gia Lai");
  });
});

describe("filters", () => {
  test("combine, count what they leave, and stand in the address", async () => {
    await open("xây dựng Đảng");
    await says(/5 bài/);
    await page.click("#bo-loc summary");
    await page.getByLabel("Gia Lai (4)").check();
    await says(/4 bài.*bộ lọc bỏ bớt 1/);
    await page.getByLabel("2018 (1)").check();
    await says(/1 bài/);
    expect(await page.textContent("#bo-loc summary")).toContain("đang chọn 2");
    expect(new URL(page.url()).searchParams.getAll("tinh")).toEqual(["Gia Lai"]);
    await page.goBack();
    await says(/4 bài/);
    await page.reload();
    await says(/4 bài/);
    await page.selectOption("#sap-xep", "cu");
    await expect.poll(() => page.locator("#ket-qua a").first().getAttribute("href")).toContain("/kho/001/");
  });
});

describe("axe finds nothing on the site's own page", () => {
  let site: StaticServer;

  beforeAll(async () => {
    site = await serve(inject("built").site);
    return () => site.close();
  });

  const states: [state: string, query: string][] = [
    ["empty", ""],
    ["found", "xay dung dang"],
    ["mended", "pham ming chinh"],
    ["nothing", "qqqq"],
    ["failed", "khóa XII"],
    ["loading", "khóa XII"],
    ["offline", "khóa XII"],
    ["words missing", "đảng xanh tím vàng nhạt"],
    ["of a former place", "Quảng Trị"],
  ];
  const looks = [360, 1280].flatMap((width) =>
    (["light", "dark"] as const).flatMap((colorScheme) =>
      states.map(([state, query]) => ({ width, colorScheme, state, query })),
    ),
  );

  test.each(looks)("$state, $width px, $colorScheme", async ({ width, colorScheme, state, query }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    if (state === "failed") await page.route("**/vi-layer", (route) => route.abort());
    if (state === "loading") await page.route("**/vi-layer", () => {});
    if (state === "offline") {
      await page.goto(`${site.origin}/tim-kiem/`);
      await page.context().setOffline(true);
      await page.fill("#tu-khoa", query);
    } else await page.goto(`${site.origin}/tim-kiem/${query && `?q=${encodeURIComponent(query)}`}`);
    if (state !== "empty") await says(/./);
    if (state !== "loading") await page.waitForSelector("#ket-qua:not([aria-busy])", { state: "attached" });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.evaluate(`${axe.source}; void 0`);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
