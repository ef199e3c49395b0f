import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EarlierPages, pageList } from "../../src/site/earlier-pages.ts";
import { filesOf, folderWith, put } from "../folder.ts";

const digest = () => "as it was";

/** A site with one page of two files, and a folder for the next site. */
async function siteOfOnePage() {
  const folder = await folderWith({ "site/a/index.html": "<p>Một</p>", "site/a/bai.md": "Một" });
  const site = join(folder, "site");
  const files = ["a/index.html", "a/bai.md"].map((path) => ({ path, sha256: "0".repeat(64) }));
  const made = new Map([["/a/", { files, reads: ["report a"] }]]);
  const list = pageList(site, new Map(), made, digest);
  return { site, next: join(folder, "next"), list };
}

test("the files of a page that would come out the same are linked, not written again", async () => {
  const { site, next, list } = await siteOfOnePage();
  expect(new EarlierPages(list, site, next).keep("/a/", digest)?.files).toHaveLength(2);
  expect(await filesOf(next)).toEqual(await filesOf(site));
});

test("a page that is made anew is not written through a link into the site that is being read", async () => {
  const { site, next, list } = await siteOfOnePage();
  await put(site, { "a/bai.md": "Một, bị đổi" });
  expect(new EarlierPages(list, site, next).keep("/a/", digest)).toBeUndefined();
  await put(next, { "a/index.html": "<p>Hai</p>" });
  expect(await readFile(join(site, "a/index.html"), "utf8")).toBe("<p>Một</p>");
  expect((await stat(join(site, "a/index.html"))).nlink).toBe(1);
});
