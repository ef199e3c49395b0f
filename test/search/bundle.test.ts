import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { bundleSearch, scriptsIn } from "../../src/search/bundle.ts";

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-scripts-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const scripts = async (folder: string) => {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
};

test("each script of the site is a file of its own, which loads no other", async () => {
  const folder = await emptyFolder();
  await bundleSearch(folder);
  const written = await scripts(folder);
  expect([...written.keys()]).toEqual(["copy.js", "highlight.js", "kept.js", "offline.js", "search.js"]);
  for (const script of written.values()) {
    expect(script.length).toBeGreaterThan(100);
    expect(script).not.toMatch(/\bimport\s*[({"'*\w]+.*\bfrom\b|\brequire\(/);
  }
});

test("scripts for pages in one language bring its words alone", async () => {
  const searchIn = async (language: string) => {
    const outdir = await emptyFolder();
    await build({ ...scriptsIn(language), outdir });
    return (await scripts(outdir)).get("search.js") ?? "";
  };
  const [vi, en] = [await searchIn("vi"), await searchIn("en")];
  const brings = (script: string) => ["Đang tìm…", "Searching…"].filter((words) => script.includes(words));
  expect(brings(vi)).toEqual(["Đang tìm…"]);
  expect(brings(en)).toEqual(["Searching…"]);
});
