import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EarlierPages, fingerprintsIn, pageLists } from "../../src/site/earlier-pages.ts";
import { filesOf, folderWith, put } from "../folder.ts";

const digest = () => "as it was";

/** A site with one page of two files, and a folder for the next site. */
async function siteOfOnePage() {
  const folder = await folderWith({ "site/a/index.html": "<p>Một</p>", "site/a/bai.md": "Một" });
  const site = join(folder, "site");
  const files = ["a/index.html", "a/bai.md"].map((path) => ({ path, sha256: "0".repeat(64) }));
  const made = new Map([["/a/", { files, reads: ["report a"] }]]);
  const lists = pageLists(site, new Map(), made, digest);
  return { site, next: join(folder, "next"), lists };
}

test("the files of a page that would come out the same are linked, not written again", async () => {
  const { site, next, lists } = await siteOfOnePage();
  expect(new EarlierPages(lists, site, next).keep("/a/", digest)?.files).toHaveLength(2);
  expect(await filesOf(next)).toEqual(await filesOf(site));
});

test("a page that is made anew is not written through a link into the site that is being read", async () => {
  const { site, next, lists } = await siteOfOnePage();
  await put(site, { "a/bai.md": "Một, bị đổi" });
  expect(new EarlierPages(lists, site, next).keep("/a/", digest)).toBeUndefined();
  await put(next, { "a/index.html": "<p>Hai</p>" });
  expect(await readFile(join(site, "a/index.html"), "utf8")).toBe("<p>Một</p>");
  expect((await stat(join(site, "a/index.html"))).nlink).toBe(1);
});

test("pages are kept in as many lists as they need, each of which can be read without the others", async () => {
  const urls = ["/a/", "/b/", "/c/"];
  const folder = await folderWith(Object.fromEntries(urls.map((url) => [`site${url}index.html`, url])));
  const site = join(folder, "site");
  const files = (url: string) => [{ path: `${url.slice(1)}index.html`, sha256: "0".repeat(64) }];
  const made = new Map(urls.map((url) => [url, { files: files(url), reads: ["site", `report ${url}`] }]));
  const lists = pageLists(site, new Map(), made, digest, 2);
  expect(lists.map(({ pages }) => pages.map(([url]) => url))).toEqual([["/a/", "/b/"], ["/c/"]]);
  expect([...fingerprintsIn(lists).keys()]).toEqual(urls.map((url) => `${url.slice(1)}index.html`));
  const kept = (from: typeof lists) => {
    const earlier = new EarlierPages(from, site, join(folder, `next-${from.length}`));
    return urls.filter((url) => earlier.keep(url, digest) !== undefined);
  };
  expect(kept(lists.slice(1))).toEqual(["/c/"]);
  expect(kept(lists)).toEqual(["/a/", "/b/", "/c/"]);
});
