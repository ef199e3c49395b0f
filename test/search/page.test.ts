import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type StaticServer, serve } from "../browser.ts";
import { rawReports, writeSite } from "./site.ts";

let browser: Browser;
let server: StaticServer;
let page: Page;

const shortenings = [{ short: ["HĐND"], long: ["Hội đồng nhân dân"] }];

beforeAll(async () => {
  server = await serve(await writeSite(await rawReports(), "/kho/", { shortenings }), { prefix: "/kho/" });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function ask(query: string): Promise<string[]> {
  await page.goto(`${server.origin}/kho/tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.getElementById("so-ket-qua")?.textContent !== "");
  await page.waitForSelector("#ket-qua:not([aria-busy])", { state: "attached" });
  return page.$$eval("#ket-qua a", (links) =>
    links.map((link) => /kho\/(\d+)/.exec((link as HTMLAnchorElement).href)?.[1] ?? ""),
  );
}

const marked = () => page.$$eval("#ket-qua mark", (marks) => marks.map((mark) => mark.textContent));

describe("over the five reports", () => {
  test.each(["xay dung dang", "xây dựng đảng", "xây dựng đảng".normalize("NFD")])(
    "%s finds all",
    async (query) => {
      expect((await ask(query)).sort()).toEqual(["000", "001", "002", "003", "004"]);
      expect(new Set((await marked()).map((text) => text?.toLowerCase()))).toEqual(
        new Set(["xây dựng đảng"]),
      );
    },
  );

  test.each(["Lâm Đồng", "lam dong"])("%s finds the report of Lâm Đồng first", async (query) => {
    expect((await ask(query))[0]).toBe("000");
    const texts = await page.$$eval("#ket-qua li", (items) => items.map((item) => item.textContent ?? ""));
    for (const text of texts) expect(text).toMatch(/l[aâàả]m/i);
  });

  test("both tone styles find the same", async () => {
    const newStyle = await ask("khoá XII");
    expect(newStyle).toHaveLength(3);
    expect(await ask("khóa XII")).toEqual(newStyle);
  });

  test("an abbreviation is found with and without its stroke", async () => {
    expect(await ask("hdnd")).toEqual(await ask("HĐND"));
  });

  test.each([
    ["3.703/3.823", "002", "3.703/3.823"],
    ["99,52%", "002", "99,52%"],
    ["05-CT/TW", "004", "05-CT/TW"],
    ["pham minh chinh", "001", "Phạm Minh Chính"],
    ['"dân vận khéo"', "002", "Dân vận khéo"],
    ["“dân vận khéo”", "002", "Dân vận khéo"],
    ["Khánh Hoà", "001", "Khánh Hòa"],
  ])("%s finds %s, marked as printed", async (query, first, printed) => {
    expect((await ask(query))[0]).toBe(first);
    expect(await marked()).toContain(printed);
  });

  test("on the page that a result opens, nothing less is marked than what it has of the query", async () => {
    await ask("dân vận khéo");
    await page.click("#ket-qua a");
    await page.waitForSelector("main mark");
    const texts = await page.$$eval("main mark", (marks) => marks.map((mark) => mark.textContent));
    expect(texts.map((text) => text?.toLowerCase())).toEqual(["dân vận khéo"]);
  });

  test.each([
    ["xaay duwngj ddangr", /^xây dựng đảng$/i],
    ["hội đồng nhân dân", /^(?:hđnd|hội đồng nhân dân)$/i],
    ["pham ming chinh", /^phạm minh chính$/i],
  ])("%s: the page that a result opens has marked what was meant", async (query, printed) => {
    await ask(query);
    await page.click("#ket-qua a");
    await page.waitForSelector("main mark");
    const texts = await page.$$eval("main mark", (marks) => marks.map((mark) => mark.textContent));
    for (const text of texts) expect(text).toMatch(printed);
  });

  test("a result opens at its paragraph, with the match marked and a clean address", async () => {
    await ask("99,52%");
    await page.click("#ket-qua a");
    await page.waitForSelector("main mark");
    expect(await page.textContent(":target mark")).toBe("99,52%");
    expect(new URL(page.url()).search).toBe("");
  });
});

describe("typing", () => {
  test("answers as one types, keeps the address, and goes back", async () => {
    await ask("khóa XII");
    await page.fill("#tu-khoa", "dan van kheo");
    await page.waitForFunction(() => document.querySelectorAll("#ket-qua a").length === 1);
    expect(new URL(page.url()).searchParams.get("q")).toBe("dan van kheo");
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll("#ket-qua a").length === 3);
    expect(await page.inputValue("#tu-khoa")).toBe("khóa XII");
  });

  test("arrow keys lead from the box into the results and back", async () => {
    await ask("xay dung dang");
    await page.focus("#tu-khoa");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.closest("#ket-qua") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tu-khoa");
  });
});
