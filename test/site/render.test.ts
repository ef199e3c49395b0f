import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brokenLinks } from "../../scripts/lib/links.ts";
import { loadSite } from "../../src/site/load.ts";
import { HOSTILE, REPORTS, render, writeExample } from "./example.ts";

let content: string;
let site: string;
const made: string[] = [];
const keep = (folder: string) => {
  made.push(folder);
  return folder;
};

beforeAll(async () => {
  content = keep(await writeExample());
  site = keep(await render(content));
});

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true });
});

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function pages(): Promise<[file: string, elements: Element[]][]> {
  const files = (await filesOf(site)).filter((file) => file.endsWith(".html"));
  return Promise.all(
    files.map(async (file) => {
      const elements: Element[] = [];
      visit(fromHtml(await readFile(join(site, file), "utf8")), "element", (element) => {
        elements.push(element);
      });
      return [file, elements] as [string, Element[]];
    }),
  );
}

const page = (path: string) => readFile(join(site, path, "index.html"), "utf8");

describe("every page", () => {
  test("says that it is in Vietnamese, has a title, one h1 and one main", async () => {
    for (const [file, elements] of await pages()) {
      const all = (name: string) => elements.filter(({ tagName }) => tagName === name);
      expect(all("html")[0]?.properties.lang, file).toBe("vi");
      expect([all("title").length, all("h1").length, all("main").length], file).toEqual([1, 1, 1]);
    }
  });

  test("forbids everything that the site does not serve, and has no inline script, style or handler", async () => {
    for (const [file, elements] of await pages()) {
      const policy = elements.find(({ properties }) => properties.httpEquiv)?.properties.content;
      expect(policy, file).toContain("default-src 'none'");
      expect(policy, file).not.toContain("unsafe-inline");
      for (const { tagName, properties, children } of elements) {
        const isData = properties.type === "application/ld+json";
        if (tagName === "script" && !isData) expect(children, file).toEqual([]);
        expect(tagName, file).not.toBe("style");
        expect(
          Object.keys(properties).filter((name) => /^(on|style$)/i.test(name)),
          file,
        ).toEqual([]);
      }
    }
  });

  test("gives each id once", async () => {
    for (const [file, elements] of await pages()) {
      const ids = elements.flatMap(({ properties }) => properties.id ?? []);
      expect(ids, file).toEqual([...new Set(ids)]);
    }
  });

  test("shows hostile words as words", async () => {
    const html = await page("2020/07/01/thu-thach");
    expect(html).not.toContain("<script>");
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;script>alert(&quot;x&quot;)&lt;/script>");
  });
});

test("every internal link and fragment leads to something", async () => {
  expect(await brokenLinks(site)).toEqual([]);
});

describe("under a path prefix", () => {
  test("every link stays below it", async () => {
    const under = keep(await writeExample("address: https://example.org/kho/ky-yeu/\n"));
    expect(await brokenLinks(keep(await render(under)), "/kho/ky-yeu/")).toEqual([]);
  });
});

test("pages are the same under every time zone and locale", async () => {
  const other = keep(
    await render(content, { TZ: "America/Los_Angeles", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" }),
  );
  const hashes = async (folder: string) =>
    Promise.all(
      (await filesOf(folder)).map(async (file) => [
        file,
        createHash("sha256")
          .update(await readFile(join(folder, file)))
          .digest("hex"),
      ]),
    );
  expect(await hashes(other)).toEqual(await hashes(site));
});

describe("a report's page", () => {
  test("has the raw source as received and the Markdown beside it", async () => {
    expect(await readFile(join(site, "2020/07/01/thu-thach/ban-goc.txt"), "utf8")).toBe(HOSTILE);
    expect(await readFile(join(site, "2020/07/01/thu-thach/bai.md"), "utf8")).toContain("thu-thach");
  });

  test("marks what was guessed and what was given, with the rule and the words", async () => {
    const html = await page("2017/03/06/tong-ket-cong-tac-nam-2016");
    expect(html).toContain("<summary>suy đoán</summary><p>Căn cứ: tỉnh của tờ báo. Nguyên văn: «(QBĐT)».");
    expect(html).toContain("<summary>do người lưu trữ cung cấp</summary>");
    expect(html).toContain("Lý do: người lưu trữ biết.");
  });

  test("says what the archivist corrected, when and why, as /dinh-chinh/ does, and marks what was given wherever it is quoted", async () => {
    for (const path of ["2017/03/06/tong-ket-cong-tac-nam-2016", "dinh-chinh"]) {
      const html = await page(path);
      expect(html).toContain('<time datetime="2024-05-01">1/5/2024</time>');
      expect(html).toContain(
        "Dòng 2 của bản gốc: trước <del>thân bài</del>, nay <ins>phần phụ của trang báo</ins>",
      );
      expect(html).toContain(
        '<a href="/2017/03/06/tong-ket-cong-tac-nam-2016/#doan-2">Vai trò</a>: trước <del>chưa xếp loại</del>, nay <ins>Kết quả</ins>',
      );
      expect(html).toContain("Lý do: &lt;/title>");
    }
    const html = await page("qua-cac-nam");
    expect(html).toMatch(/Đoạn hai\.<\/q><\/a> <span class="guessed"[^<]*>do người lưu trữ cung cấp<\/span>/);
  });

  test("says what has become of the province", async () => {
    expect(await page("2017/03/06/tong-ket-cong-tac-nam-2016")).toContain(
      '<a href="/tinh/quang-binh/">Quảng Bình</a><span class="now"> (nay thuộc <a href="/tinh/quang-tri/">Quảng Trị</a>)',
    );
  });
});

test("structured data is JSON whatever the report says, and leaves guesses out", async () => {
  const graphOf = async (path: string) => {
    const html = await page(path);
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    return blocks.map(([, json = ""]) => JSON.parse(json)).flatMap((data) => data["@graph"] ?? data);
  };
  expect(await graphOf("2020/07/01/thu-thach")).toMatchObject([
    { "@type": "BreadcrumbList" },
    { "@type": "NewsArticle", headline: HOSTILE, datePublished: "2020-07-01" },
    { "@type": "Event", startDate: "2020-06-30" },
  ]);
  const [, article] = await graphOf("2017/03/06/tong-ket-cong-tac-nam-2016");
  expect(article).toMatchObject({ publisher: { name: "Báo Quảng Bình" } });
  expect(article).not.toHaveProperty("contentLocation");
});

test("a year's page quotes the lead of what planned for it and what looked back on it, with the paragraph's address", async () => {
  for (const year of ["2016", "2017"]) {
    const html = await page(`nam/${year}`);
    expect(html).toContain("<p>(QBĐT) - Ngày 4/3, hội nghị đã họp. ");
    expect(html).toContain('href="/2017/03/06/tong-ket-cong-tac-nam-2016/#doan-1"');
  }
});

describe("content that cannot be rendered", () => {
  test("is refused with all its problems at once", async () => {
    const [first] = REPORTS;
    const bad = keep(
      await writeExample("titel: x\naddress: example.org\n", [
        { ...(first as (typeof REPORTS)[number]), provinces: ["atlantis"], publication: "bao-nao-do" },
      ]),
    );
    await rm(join(bad, "sources/a.txt"));
    await expect(loadSite(bad)).rejects.toMatchObject({
      problems: [
        { file: "site.yml", line: 2, field: "address" },
        { file: "site.yml", line: 1, field: "titel" },
        { file: "reports/2017/03-06-tong-ket-cong-tac-nam-2016.md", field: "provinces", found: "«atlantis»" },
        {
          file: "reports/2017/03-06-tong-ket-cong-tac-nam-2016.md",
          field: "publication",
          found: "«bao-nao-do»",
        },
        { file: "reports/2017/03-06-tong-ket-cong-tac-nam-2016.md", field: "source.file" },
      ],
    });
  });
});
