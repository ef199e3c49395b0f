import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { syntheticSources } from "../bench/archive.ts";
import { Random } from "../bench/random.ts";
import { filesOf, folderWith, put } from "../folder.ts";
import { ROOT, run } from "./cli.ts";

const FIXTURES = join(ROOT, "test/archive/fixtures/chain/sources");

/** An archive of a few of the fixtures' reports. */
async function archiveOf(names: readonly string[]): Promise<{ content: string; site: string; anew: string }> {
  const folder = await folderWith();
  const content = join(folder, "content");
  for (const name of names) await add(content, name);
  return { content, site: join(folder, "site"), anew: join(folder, "anew") };
}

async function add(content: string, name: string): Promise<void> {
  for (const file of [`${name}.txt`, `${name}.yml`]) {
    await put(join(content, "sources"), { [file]: await readFile(join(FIXTURES, file)) });
  }
}

async function built(content: string, site: string, ...more: string[]): Promise<string> {
  const { code, stdout, stderr } = await run("build", "--content", content, "--output", site, ...more);
  expect(code, stderr).toBe(0);
  return stdout + stderr;
}

/** Names of all fixtures, without their endings. */
const ALL = (await readdir(FIXTURES))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

async function differences(site: string, anew: string): Promise<string[]> {
  const [one, other] = [await filesOf(site), await filesOf(anew)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (file) => one[file] !== other[file],
  );
}

test("whatever is added, removed, renamed, given or configured, a site is the bytes of one built from nothing", async () => {
  const random = new Random(7);
  const { content, site, anew } = await archiveOf(ALL.slice(0, 8));
  const sources = join(content, "sources");
  const there = async () =>
    (await readdir(sources)).filter((name) => name.endsWith(".txt")).map((name) => name.slice(0, -4));
  const steps: Record<string, () => Promise<void>> = {
    async "added and given"() {
      for (const name of ALL.slice(8, 12)) await add(content, name);
      const sidecar = join(sources, `${random.pick(await there())}.yml`);
      await writeFile(
        sidecar,
        `${await readFile(sidecar, "utf8")}\nauthor: Người đưa tin\nreason: theo báo giấy\n`,
      );
    },
    async "removed and renamed"() {
      const gone = random.pick(await there());
      for (const end of [".txt", ".yml"]) await rm(join(sources, gone + end));
      await rm(join(content, "addresses.txt"));
      const name = random.pick(await there());
      for (const end of [".txt", ".yml"]) {
        await rename(join(sources, name + end), join(sources, `z-${name}${end}`));
      }
    },
    async "configured and worded"() {
      await put(content, {
        "site.yml": "title: Kho thử\naddress: https://example.org/kho/\n",
        "vocabulary/publications.yml": "- { slug: bao-thu, name: Báo Thử, kind: newspaper, tags: [BTH] }\n",
      });
    },
    async "given another language"() {
      await put(content, {
        "site.yml": "title: Kho thử\naddress: https://example.org/kho/\nlanguage: en\n",
      });
    },
  };
  await built(content, site);
  for (const [step, change] of Object.entries(steps)) {
    await change();
    await built(content, site);
    await built(content, anew, "--fresh");
    expect(await differences(site, anew), step).toEqual([]);
  }
}, 600_000);

test("pages that nothing new concerns are the files they were, and nothing is done where nothing changed", async () => {
  const { content, site } = await archiveOf(ALL.slice(0, 6));
  await built(content, site);
  const before = await filesOf(site);
  const report = Object.keys(before).find((file) => /^\d{4}\/.*\/index\.html$/.test(file)) ?? "";
  const { ino } = await stat(join(site, report));
  expect(await built(content, site)).toContain("Nothing has changed");
  await add(content, ALL.at(-1) ?? "");
  expect(await built(content, site)).toMatch(/\d+ pages, \d+ of them new or changed/);
  const after = await filesOf(site);
  expect(after[report]).toBe(before[report]);
  expect((await stat(join(site, report))).ino).toBe(ino);
});

test("in an archive of many pages, one more report makes few of them, and the site is the bytes of one built from nothing", async () => {
  const { content, site, anew } = await archiveOf([]);
  const sources = [...syntheticSources(110)];
  const newest = sources.pop();
  for (const { file, text } of sources) await put(join(content, "sources"), { [file]: text });
  await built(content, site);
  const numbered = Object.keys(await filesOf(site)).filter((file) => /\/trang\/\d+\/index\.html$/.test(file));
  expect(numbered).not.toEqual([]);
  await put(join(content, "sources"), { [newest?.file ?? ""]: newest?.text ?? "" });
  const [, all = "", made = ""] =
    /(\d+) pages, (\d+) of them new or changed/.exec(await built(content, site)) ?? [];
  expect(Number(made)).toBeGreaterThan(0);
  expect(Number(made)).toBeLessThan(Number(all) / 4);
  await built(content, anew, "--fresh");
  expect(await differences(site, anew)).toEqual([]);
}, 600_000);

test("a cache that is damaged, or of another version, is passed over with a word; a page that somebody changed is made anew", async () => {
  const { content, site, anew } = await archiveOf(ALL.slice(0, 4));
  await built(content, site);
  const cache = join(content, ".cache/content");
  const files = (await readdir(cache)).filter((name) => /^source-.*json$/.test(name));
  expect(files.length).toBeGreaterThan(1);
  for (const [at, file] of files.entries()) {
    const path = join(cache, file);
    const text = await readFile(path, "utf8");
    await writeFile(path, at % 2 === 0 ? text.replace(/.{9}$/s, "#########") : `0${text.slice(1)}`);
  }
  await writeFile(join(site, "gioi-thieu/index.html"), "đổi");
  await add(content, ALL.at(-1) ?? "");
  expect(await built(content, site)).toContain("The cache is damaged");
  await built(content, anew, "--fresh");
  expect(await differences(site, anew)).toEqual([]);
});

test("where the cache cannot be written, the build says so once and goes on", async () => {
  const { content, site } = await archiveOf(ALL.slice(0, 2));
  await put(content, { ".cache": "a file in the way" });
  const said = await built(content, site);
  expect(said.match(/The cache cannot be (?:read|written)/g)).toHaveLength(1);
  expect((await filesOf(site))["index.html"]).toBeDefined();
});
