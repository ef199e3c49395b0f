import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { Cache } from "../../scripts/lib/cache.ts";
import { type IndexSiteOptions, startIndex } from "../../scripts/lib/index-site.ts";
import { loadSite } from "../../src/site/load.ts";
import type { Site } from "../../src/site/site.ts";
import { filesOf, folderWith } from "../folder.ts";
import { ROOT } from "./cli.ts";

const CONTENT = join(ROOT, "content");

let site: Site;
beforeAll(async () => {
  site = await loadSite(CONTENT);
});

async function indexed(folder: string, options: IndexSiteOptions): Promise<Record<string, string>> {
  const { done, end } = startIndex(site, folder, options);
  await done.finally(end);
  return filesOf(join(folder, "pagefind"));
}

const tokensIn = (folder: string) => new Cache(folder, "v".repeat(64), () => {}).blobs("tokens");

test("a thread writes the index that is written here, byte for byte, and tells which tokens it kept", async () => {
  const folder = await folderWith();
  const at = (name: string) => join(folder, name);
  const [kept, keptHere] = [tokensIn(at("kept")), tokensIn(at("kept-here"))];
  const here = await indexed(at("here"), { thread: false, kept: keptHere });
  expect(Object.keys(here).length).toBeGreaterThan(10);
  expect(await indexed(at("thread"), { thread: true, kept })).toEqual(here);
  expect([...kept.used].sort()).toEqual([...keptHere.used].sort());

  await kept.drop();
  expect(Object.keys(await filesOf(at("kept/tokens"))).sort()).toEqual([...kept.used].sort());
  await tokensIn(at("kept")).drop();
  expect(await filesOf(at("kept/tokens"))).toEqual({});
});

test("a thread takes over what is the same in an earlier index", async () => {
  const folder = await folderWith();
  const at = (name: string) => join(folder, name);
  const first = await indexed(at("first"), { thread: true });
  const [text] = Object.keys(first).filter((name) => name.startsWith("vi-text/"));
  await writeFile(join(at("first"), "pagefind", text ?? ""), "taken over as it is");
  const next = await indexed(at("next"), { thread: true, earlier: join(at("first"), "pagefind") });
  expect(next).toEqual({ ...first, [text ?? ""]: "taken over as it is" });
});

for (const thread of [false, true]) {
  test(`an index that cannot be written says why, ${thread ? "from a thread" : "from here"}`, async () => {
    const folder = await folderWith({ site: "a file where the folder should be" });
    const { done, end } = startIndex(site, join(folder, "site"), { thread });
    await expect(done).rejects.toThrow(/ENOTDIR|EEXIST/);
    await end();
  });

  test(`an index that is ended writes nothing more, ${thread ? "from a thread" : "from here"}`, async () => {
    const folder = await folderWith();
    const { end } = startIndex(site, join(folder, "site"), { thread });
    await vi.waitFor(async () => expect(await filesOf(folder)).not.toEqual({}), { timeout: 30_000 });
    await end();
    await rm(join(folder, "site"), { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await filesOf(folder)).toEqual({});
  });
}
