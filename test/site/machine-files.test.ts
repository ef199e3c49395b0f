import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { HOSTILE, REPORTS, render, writeExample } from "./example.ts";

const ADDRESS = "https://example.org/kho/";

let folders: string[] = [];
let site: string;
let browser: Browser;

beforeAll(async () => {
  const content = await writeExample(`address: ${ADDRESS}\n`);
  site = await render(content);
  folders = [content, site];
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});

const text = (path: string) => readFile(join(site, path), "utf8");

/** The texts of the elements of one name, as a browser's XML parser reads them. Fails where the XML is not sound. */
async function textsOf(path: string, name: string): Promise<string[]> {
  const page = await browser.newPage();
  const texts = await page.evaluate(
    ([xml, wanted]) => {
      const document = new DOMParser().parseFromString(xml ?? "", "application/xml");
      const error = document.querySelector("parsererror");
      if (error) throw new Error(error.textContent ?? "not XML");
      return [...document.getElementsByTagName(wanted ?? "")].map((element) => element.textContent ?? "");
    },
    [await text(path), name],
  );
  await page.close();
  return texts;
}

describe("feeds", () => {
  test("are sound XML with the titles as they are, newest first", async () => {
    expect(await textsOf("feed.xml", "title")).toEqual(["Kỷ Yếu", HOSTILE, "Tổng kết công tác năm 2016"]);
    expect(await textsOf("nam/2017/feed.xml", "title")).toEqual([
      "Kỷ Yếu – Năm 2017",
      "Tổng kết công tác năm 2016",
    ]);
    expect(await textsOf("tinh/dak-lak/feed.xml", "title")).toEqual(["Kỷ Yếu – Đắk Lắk", HOSTILE]);
  });

  test("name each report by an id of its own that does not depend on where the site stands", async () => {
    const ids = await textsOf("feed.xml", "id");
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  test("date a report by its day where no time was printed, and never by the clock", async () => {
    expect(await textsOf("feed.xml", "updated")).toEqual([
      "2020-07-01T00:00:00+07:00",
      "2020-07-01T00:00:00+07:00",
      "2017-03-06T08:46:00+07:00",
    ]);
  });

  test("say the same as JSON", async () => {
    const { items } = JSON.parse(await text("feed.json"));
    expect(items).toMatchObject([
      { title: HOSTILE, url: `${ADDRESS}2020/07/01/thu-thach/` },
      { title: "Tổng kết công tác năm 2016" },
    ]);
  });
});

test("the sitemap lists the whole address of every page that stays where it is and is for search engines", async () => {
  const addresses = await textsOf("sitemap.xml", "loc");
  const files = await readdir(site, { recursive: true });
  const pages = files.filter(
    (file) => file.endsWith("index.html") && !/^(?:bai-viet\/\d|ngoai-tuyen\/)/.test(file),
  );
  expect(addresses.sort()).toEqual(pages.map((file) => ADDRESS + file.replace("index.html", "")).sort());
});

test("a browser can search the archive from its address bar", async () => {
  expect(await textsOf("opensearch.xml", "ShortName")).toEqual(["Kỷ Yếu"]);
  expect(await text("opensearch.xml")).toContain(`template="${ADDRESS}tim-kiem/?q={searchTerms}"`);
});

describe("the whole archive as data", () => {
  test("is a table in which every word of a report is in its cell", async () => {
    const rows = parse(await text("du-lieu/bai-viet.csv"), { columns: true, bom: true });
    expect(rows).toMatchObject([
      { title: HOSTILE, provinces: "Hồ Chí Minh; Đắk Lắk", guessed: "" },
      { title: "Tổng kết công tác năm 2016", guessed: "provinces", reviews: "2016", paragraphs: "2" },
    ]);
  });

  test("is every report whole, as JSON and line by line", async () => {
    const newestFirst = [...REPORTS].reverse();
    expect(JSON.parse(await text("du-lieu/bai-viet.json"))).toMatchObject(newestFirst);
    const lines = (await text("du-lieu/bai-viet.ndjson")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject(newestFirst);
  });

  test("is described column by column", async () => {
    const [header] = parse(await text("du-lieu/bai-viet.csv"), { bom: true });
    const { resources } = JSON.parse(await text("du-lieu/datapackage.json"));
    expect(resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
  });
});
