import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { asJson, hashOf, IndexFiles } from "../../../src/search/build/files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ky-yeu-files-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});
const at = (...path: string[]) => join(folder, ...path);
const bytes = (text: string) => new Uint8Array(Buffer.from(text));

test("a folder is emptied before an index is written, and one that is not there is no fault", async () => {
  await mkdir(at("index", "old"), { recursive: true });
  await writeFile(at("index", "old", "a"), "cũ");
  await new IndexFiles(at("index")).clear();
  expect(await readdir(folder)).toEqual([]);
  await new IndexFiles(at("index")).clear();
});

test("what is written is counted, in files and in bytes on disk", async () => {
  const files = new IndexFiles(at("index"));
  await files.write("a", bytes("một"));
  await files.write("b/c", bytes("hai"));
  expect([files.files, files.bytes]).toEqual([2, Buffer.byteLength("mộthai")]);
  expect(await readFile(at("index", "b", "c"), "utf8")).toBe("hai");
});

test("a file of the layer is compressed, and named by its content", async () => {
  const files = new IndexFiles(at("index"));
  const content = asJson({ words: "đảng ".repeat(100) });
  const name = await files.writeNamed("vi-facets-", content);
  expect(name).toBe(`vi-facets-${hashOf(content)}`);
  expect(name).toMatch(/^vi-facets-[0-9a-f]{10}$/);
  const written = await readFile(at("index", name));
  expect(inflateRawSync(written).equals(content)).toBe(true);
  expect(files.bytes).toBe(written.length);
});

test("files of an earlier index whose names begin so are taken over, and counted; others are left", async () => {
  const before = new IndexFiles(at("before"));
  for (const name of ["vi_1/a", "vi_1/b", "index/vi_1_0", "index/vi_2_0"])
    await before.write(name, bytes(name));
  const files = new IndexFiles(at("index"), at("before"));
  expect(await files.reuse("vi_1/")).toBe(true);
  expect(await files.reuse("slice/index/vi_1_", "index/vi_1_")).toBe(true);
  expect(await files.reuse("index/vi_3_")).toBe(false);
  expect(await files.reuse("none/")).toBe(false);
  expect([files.files, files.bytes]).toEqual([3, "vi_1/avi_1/bindex/vi_1_0".length]);
  expect((await readdir(at("index"), { recursive: true })).sort()).toEqual([
    ...["slice", "slice/index", "slice/index/vi_1_0", "vi_1", "vi_1/a", "vi_1/b"],
  ]);
  expect(await new IndexFiles(at("index")).reuse("vi_1/")).toBe(false);
});
