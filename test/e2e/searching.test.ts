import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { urlOf } from "../../src/report/address.ts";
import { readReports } from "../../src/report/store.ts";
import { unmarked } from "../../src/vietnamese/letters.ts";
import { oldStyle } from "../../src/vietnamese/tones.ts";
import { openBrowser, type StaticServer, serve } from "../browser.ts";

const { code, said, content, site } = inject("built");
const { reports } = await readReports(content);

let server: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  expect(code, said).toBe(0);
  server = await serve(site);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The addresses of the results in ranked order, once the page has answered. */
async function find(query: string): Promise<string[]> {
  await page.goto(`${server.origin}/tim-kiem/?q=${encodeURIComponent(query)}`);
  await answered();
  const links = page.locator("#ket-qua a");
  const paths = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  return [...new Set(paths)];
}

async function answered(): Promise<void> {
  await page.locator("#so-ket-qua", { hasText: /\d+ bài|Không bài nào/ }).waitFor();
  await page.locator("#ket-qua:not([aria-busy])").waitFor({ state: "attached" });
}

/** The addresses of the reports whose title, body or captions pass a test. */
function withText(passes: (text: string) => boolean): string[] {
  const textOf = ({ report }: (typeof reports)[number]) =>
    [
      report.title,
      report.kicker,
      report.standfirst,
      ...report.body,
      ...report.captions.map(({ text }) => text),
    ].join("\n");
  return reports.filter((stored) => passes(textOf(stored))).map(({ report }) => urlOf(report));
}

const folded = (text: string) => unmarked(oldStyle(text));

describe("over the five reports", () => {
  test.each(["xay dung dang", "xây dựng đảng", "xây dựng đảng".normalize("NFD")])(
    "«%s» finds all",
    async (query) => {
      expect((await find(query)).sort()).toEqual(reports.map(({ report }) => urlOf(report)).sort());
    },
  );

  test.each(["Lâm Đồng", "lam dong"])(
    "«%s» puts the Lâm Đồng report first, and finds none without both words",
    async (query) => {
      const [first, ...others] = await find(query);
      expect(first).toBe(withText((text) => text.includes("Lâm Đồng"))[0]);
      const both = withText((text) => /\blam\b/.test(folded(text)) && /\bdong\b/.test(folded(text)));
      expect(both).toEqual(expect.arrayContaining(others));
    },
  );

  test.each([
    ["khoá XII", "khóa XII"],
    ["hdnd", "HĐND"],
    ['"dân vận khéo"', "“dân vận khéo”"],
    ["Khánh Hoà", "Khánh Hòa"],
  ])("«%s» and «%s» find the same in the same order", async (one, other) => {
    const found = await find(one);
    expect(found).not.toEqual([]);
    expect(await find(other)).toEqual(found);
  });

  test.each(["3.703/3.823", "99,52%", "05-CT/TW"])(
    "«%s» finds exactly the reports that print it",
    async (query) => {
      const expected = withText((text) => text.includes(query));
      expect(expected).not.toEqual([]);
      expect((await find(query)).sort()).toEqual(expected.sort());
    },
  );

  test.each(["pham minh chinh", '"dân vận khéo"', "Khánh Hoà"])(
    "«%s» ranks the reports with the phrase first",
    async (query) => {
      const expected = withText((text) => folded(text).includes(folded(query).replaceAll('"', "")));
      const found = await find(query);
      expect(expected).not.toEqual([]);
      expect(found.slice(0, expected.length).sort()).toEqual(expected.sort());
    },
  );
});

test("a result shows title, date, province and an excerpt in the source's spelling with the match marked", async () => {
  await find("khóa XII");
  const result = page.locator("#ket-qua > li", { hasText: "Quảng Bình" });
  const text = await result.textContent();
  expect(text).toContain("Tăng cường công tác xây dựng Đảng");
  expect(text).toMatch(/0?6\/0?1\/2017/);
  const marked = await page.locator("#ket-qua mark").allTextContents();
  expect(marked.join(" ")).toContain("khoá");
  expect(marked.join(" ")).toContain("khóa");
});

test("a reader goes from the box on a page to the results, to the report, and back", async () => {
  await page.goto(`${server.origin}/nam/2017/`);
  await page.getByRole("searchbox").fill("lam dong");
  await page.getByRole("searchbox").press("Enter");
  await page.waitForURL("**/tim-kiem/?q=lam+dong");
  await answered();
  expect(await page.locator("#so-ket-qua").textContent()).toMatch(/\d+ bài/);
  await page.locator("#ket-qua a").first().click();
  await page.waitForURL("**/2017/03/06/**");
  expect(await page.locator("h1").textContent()).toBe("Triển khai công tác tổ chức xây dựng Đảng năm 2017");
  await page.goBack();
  await answered();
  expect(await page.getByRole("searchbox").inputValue()).toBe("lam dong");
});

test("an empty query and one that finds nothing are helped along", async () => {
  await page.goto(`${server.origin}/tim-kiem/`);
  await page.getByRole("heading", { name: "Cách tìm" }).waitFor();
  expect(await page.locator("#ket-qua a").count()).toBe(0);
  expect(await find("zzzzqqqq")).toEqual([]);
  expect(await page.locator("#so-ket-qua").textContent()).toContain("zzzzqqqq");
  expect(await page.getByRole("heading", { name: "Cách tìm" }).isVisible()).toBe(true);
});

test("without JavaScript the search page leads to the years, the provinces and the papers", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${server.origin}/tim-kiem/?q=lam+dong`);
  await plain.locator('main a[href="/nam/"]').first().click();
  await plain.waitForURL("**/nam/");
  await context.close();
});

test("a query is text, whatever markup or script it holds", async () => {
  const payload = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await page.goto(`${server.origin}/tim-kiem/?q=${encodeURIComponent(payload)}`);
  await answered();
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).toContain("Tìm kiếm");
});
