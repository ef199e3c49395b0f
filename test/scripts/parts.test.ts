import { fork } from "node:child_process";
import { once } from "node:events";
import { cp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { waysOf } from "../../scripts/lib/last-build.ts";
import { parsePart, startParts } from "../../scripts/lib/parts.ts";
import { filesOf, folderWith } from "../folder.ts";
import { ROOT, run } from "./cli.ts";

const CONTENT = join(ROOT, "content");

async function built(folder: string, ...more: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(
    "build",
    "--content",
    CONTENT,
    "--output",
    folder,
    "--fresh",
    ...more,
  );
  expect(code, stderr).toBe(0);
  return stdout + stderr;
}

test("a site joined of four parts is the bytes of one built whole, though a part is gone and another is of another version", async () => {
  const folder = await folderWith();
  const parts = [1, 2, 3, 4].map((number) => join(folder, `parts/${number}`));
  const [whole, joined, mended] = ["whole", "joined", "mended"].map((name) => join(folder, name));
  await built(whole ?? "");
  await Promise.all(parts.map((part, at) => built(part, "--part", `${at + 1}/4`)));
  for (const part of parts) expect(Object.keys(await filesOf(part)).length).toBeGreaterThan(3);
  // As if it had been made on another machine.
  for (const path of Object.keys(await filesOf(parts[2] ?? "")))
    await utimes(join(parts[2] ?? "", path), 1, 1);
  expect(await built(joined ?? "", "--parts", ...parts)).toContain("pages, 0 of them made here");
  const expected = await filesOf(whole ?? "");
  expect(await filesOf(joined ?? "")).toEqual(expected);

  await rm(parts[0] ?? "", { recursive: true });
  await writeFile(
    join(parts[1] ?? "", ".ky-yeu-part.jsonl"),
    '{"ways":"another","lists":1}\n{"keys":[],"pages":[]}\n',
  );
  const said = await built(mended ?? "", "--parts", ...parts);
  expect(said).toContain(`There is no part in ${parts[0]}; its pages are made here`);
  expect(said).toContain(`The part in ${parts[1]} was made by another version; its pages are made here`);
  expect(await filesOf(mended ?? "")).toEqual(expected);
}, 600_000);

test("parts are made by processes beside this one, and gone when they have been taken", async () => {
  const around = await folderWith({ "site.tmp/index.html": "" });
  const [folder, site] = [join(around, "site.tmp"), join(around, "site")];
  const { reading, showing } = await waysOf(CONTENT);
  const ways = `${reading} ${showing}`;
  const parts = startParts(3, { content: CONTENT, folder, site, ways, more: [] });
  expect(await parts.pages()).toHaveLength(2);
  await parts.clear();
  expect(Object.keys(await filesOf(folder))).toEqual(["index.html"]);
  await expect.poll(() => readdir(around), { timeout: 60_000 }).toEqual(["site.tmp"]);
}, 600_000);

test("parts that are not wanted any more end, and leave nothing", async () => {
  const around = await folderWith({ "site.tmp/index.html": "" });
  const [folder, site] = [join(around, "site.tmp"), join(around, "site")];
  const parts = startParts(2, { content: CONTENT, folder, site, ways: "", more: [] });
  await parts.clear();
  expect(Object.keys(await filesOf(folder))).toEqual(["index.html"]);
  await expect.poll(() => readdir(around), { timeout: 60_000 }).toEqual(["site.tmp"]);
  expect(await parts.pages()).toEqual([]);
}, 600_000);

test("what parts of the sources say, understood in clones apart, spares a build from understanding any", async () => {
  const folder = await folderWith();
  const clones = [1, 2].map((number) => join(folder, `clone-${number}`));
  const together = join(folder, "together");
  await Promise.all(
    clones.map(async (clone, at) => {
      await cp(CONTENT, clone, { recursive: true, filter: (path) => !path.includes(".cache") });
      const { code, stdout } = await run("normalise", "--content", clone, "--part", `${at + 1}/2`);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^\d sources? understood and kept for builds/);
    }),
  );
  for (const clone of clones) await cp(clone, together, { recursive: true });
  const { stdout } = await run("build", "--verbose", "--content", together, "--output", join(folder, "site"));
  expect(stdout).toContain("5 sources known from an earlier build");
}, 600_000);

test("a build of a part ends with the build that started it, though that was killed", async () => {
  const folder = await folderWith();
  const child = fork(
    join(ROOT, "scripts/run.mjs"),
    ["build", "--content", CONTENT, "--output", join(folder, "part"), "--part", "1/2"],
    { silent: true },
  );
  const ended = once(child, "exit");
  child.stderr?.once("data", () => child.disconnect());
  expect(await ended).not.toEqual([0, null]);
  expect(await readdir(folder)).toEqual([]);
}, 600_000);

test("a part is a number of all of them", () => {
  expect(parsePart("2/4")).toEqual({ number: 2, of: 4 });
  for (const text of ["0/4", "5/4", "2", "2/", "a/b", "-1/4"]) expect(() => parsePart(text)).toThrow("2/4");
});
