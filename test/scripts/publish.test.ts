import { readdir, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkOutput } from "../../scripts/lib/folders.ts";
import { publish } from "../../scripts/lib/publish.ts";
import { MARKER } from "../../src/trust/payload.ts";
import { filesOf, folderWith, put } from "../folder.ts";

/** A number that no process has: the largest a 32-bit system gives is smaller. */
const DEAD = 2_147_483_646;

test("a site takes the place of the old one whole", async () => {
  const folder = await folderWith();
  const site = join(folder, "_site");
  await publish(site, (fresh) => put(fresh, { "index.html": "một", "old.html": "x" }));
  await publish(site, (fresh) => put(fresh, { "index.html": "hai" }));
  expect(Object.keys(await filesOf(site))).toEqual([MARKER, "index.html"]);
  expect((await filesOf(site))["index.html"]).toBe("hai");
  expect(await readdir(folder)).toEqual(["_site"]);
});

test("a large old site is removed by a process of its own, after the new one is in place", async () => {
  const folder = await folderWith();
  const site = join(folder, "_site");
  await publish(site, (fresh) => put(fresh, { "index.html": "một" }), { large: true });
  await publish(site, (fresh) => put(fresh, { "index.html": "hai" }), { large: true });
  expect((await filesOf(site))["index.html"]).toBe("hai");
  await expect.poll(() => readdir(folder), { timeout: 30_000 }).toEqual(["_site"]);
});

test("an old site that was to be removed is never put back, and the next build removes it", async () => {
  const folder = await folderWith({
    [`_site.gone-${DEAD}-0123456789ab/${MARKER}`]: "",
    [`_site.gone-${DEAD}-0123456789ab/index.html`]: "cũ",
  });
  await expect(publish(join(folder, "_site"), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await readdir(folder)).toEqual([]);
});

test("when making the site fails, the old one is as it was and nothing else is left", async () => {
  const folder = await folderWith();
  const site = join(folder, "_site");
  await publish(site, (fresh) => put(fresh, { "index.html": "một" }));
  const before = await filesOf(folder);
  const failing = publish(site, async (fresh) => {
    await put(fresh, { "index.html": "hai" });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await filesOf(folder)).toEqual(before);
});

test("what else writes into the folder is ended before the folder is removed, whether all went well or not", async () => {
  const folder = await folderWith();
  const site = join(folder, "_site");
  for (const fails of [false, true]) {
    let writing: NodeJS.Timeout | undefined;
    let ended = 0;
    const make = async (fresh: string) => {
      writing = setInterval(() => void put(fresh, { "more/deep.html": "x" }), 1);
      await put(fresh, { "index.html": "một" });
      if (fails) throw new Error("no");
    };
    const end = async () => {
      clearInterval(writing);
      await new Promise((resolve) => setTimeout(resolve, 100));
      ended += 1;
    };
    await publish(site, make, { end }).catch(() => {});
    expect(ended).toBe(1);
    expect(await readdir(folder)).toEqual(["_site"]);
  }
});

test("what a killed build left is taken away, and what a running one makes is let be", async () => {
  const folder = await folderWith({
    [`_site.tmp-${DEAD}-0123456789ab/${MARKER}`]: "",
    [`_site.tmp-${DEAD}-0123456789ab/index.html`]: "half",
    [`_site.tmp-${process.ppid}-0123456789ab/${MARKER}`]: "",
    [`_site.tmp-${DEAD}-notours/index.html`]: "somebody's",
  });
  await publish(join(folder, "_site"), (fresh) => put(fresh, { "index.html": "một" }));
  expect((await readdir(folder)).sort()).toEqual(
    ["_site", `_site.tmp-${DEAD}-notours`, `_site.tmp-${process.ppid}-0123456789ab`].sort(),
  );
});

test("a build killed between the two renames has its old site put back by the next, even if that fails", async () => {
  const folder = await folderWith();
  const site = join(folder, "_site");
  await publish(site, (fresh) => put(fresh, { "index.html": "một" }));
  const before = await filesOf(site);
  await rename(site, `${site}.old-${DEAD}-0123456789ab`);
  await expect(publish(site, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await filesOf(site)).toEqual(before);
});

test("builds to one folder at the same time leave one whole site", async () => {
  const folder = await folderWith();
  const site = join(folder, "_site");
  const names = ["a", "b", "c", "d", "e", "f"];
  await Promise.all(names.map((name) => publish(site, (fresh) => put(fresh, { one: name, two: name }))));
  const { one, two } = await filesOf(site);
  expect(names).toContain(one);
  expect(two).toBe(one);
  expect(await readdir(folder)).toEqual(["_site"]);
});

test("a site that is a link stays one, and the folder it points to is replaced", async () => {
  const folder = await folderWith({ [`real/${MARKER}`]: "" });
  await symlink(join(folder, "real"), join(folder, "link"));
  await publish(join(folder, "link"), (fresh) => put(fresh, { "index.html": "new" }));
  expect((await filesOf(join(folder, "real")))["index.html"]).toBe("new");
  expect((await readdir(folder)).sort()).toEqual(["link", "real"]);
});

test.each([
  ["content", "is the content folder"],
  ["content/_site", "lies in the content folder"],
  [".", "holds the content folder"],
  ["thesis", "a folder with something else in it (chapter.txt)"],
  ["thesis/chapter.txt", "a file"],
  ["thesis/chapter.txt/site", "a file"],
])("the site may not go to «%s», which %s", async (output, found) => {
  const folder = await folderWith({ "content/sources/a.txt": "a", "thesis/chapter.txt": "x" });
  const [problem] = await checkOutput(join(folder, "content"), join(folder, output));
  expect(problem?.found).toContain(found.replace(" the content folder", ""));
});

test("the site may go to an empty folder, to an earlier site and to a folder that is not there yet", async () => {
  const folder = await folderWith({ "content/sources/a.txt": "a", [`site/${MARKER}`]: "" });
  for (const output of ["site", "none/at/all", "content-site"]) {
    expect(await checkOutput(join(folder, "content"), join(folder, output))).toEqual([]);
  }
});
