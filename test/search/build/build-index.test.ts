import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { buildIndex, type IndexOptions } from "../../../src/search/build/build-index.ts";
import type { SearchDocument } from "../../../src/search/document.ts";
import type { Layer } from "../../../src/search/layer.ts";
import { page } from "../index-on-disk.ts";

async function build(documents: readonly SearchDocument[], options?: IndexOptions) {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-layer-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const summary = await buildIndex(documents, folder, options);
  const layer: Layer = JSON.parse(inflateRawSync(await readFile(join(folder, "vi-layer"))).toString());
  return { folder, summary, layer };
}
const dated = (year: number, text = "Họp."): SearchDocument => ({
  ...page(`/${year}/`, "Tin", text),
  date: `${year}-01-01`,
});

test("a summary says how many documents there are, and how many files with how many bytes were written", async () => {
  const { folder, summary } = await build([dated(2016), dated(2017)]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  expect(summary).toEqual({
    documents: 2,
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  });
});

test("the newest documents are in the folder itself, older ones in folders named by their index", async () => {
  const { folder, layer } = await build([dated(2015), dated(2016), dated(2017)], { inSlice: 1 });
  expect(layer.slices.map(([, documents]) => documents)).toEqual([1, 1, 1]);
  const names = await readdir(folder);
  expect(layer.slices.map(([name]) => names.includes(name))).toEqual([true, true, false]);
  for (const [name] of layer.slices) expect(name).toMatch(/^vi_[0-9a-f]{10}$/);
});

test("the layer names its facets by their content, and counts the texts", async () => {
  const { folder, layer } = await build([dated(2016), dated(2017)]);
  expect(layer.facets).toMatch(/^vi-facets-[0-9a-f]{10}$/);
  expect(await readdir(folder)).toContain(layer.facets);
  expect(layer.texts.map(([, documents]) => documents)).toEqual([1, 1]);
});

test("of abbreviations it knows the given ones, and those that documents define and nobody gave", async () => {
  const text = "Ủy ban Kiểm tra (UBKT) và Hội đồng nhân dân (HĐND) họp.";
  const given = [{ short: ["HĐND", "HDND"], long: ["Hội đồng nhân dân"] }];
  const { layer } = await build([dated(2016, text)], { shortenings: given });
  expect(layer.shortenings).toEqual(given);
  expect(layer.defined).toEqual([{ short: ["UBKT"], long: ["Ủy ban Kiểm tra"] }]);
});

test("every place that became part of another is told once", async () => {
  const first = { formerly: "Quảng Bình", now: "Quảng Trị" };
  const second = { formerly: "Kon Tum", now: "Quảng Ngãi" };
  const { layer } = await build([
    { ...dated(2015), heirs: [first] },
    { ...dated(2016), heirs: [first, second] },
    dated(2017),
  ]);
  expect(layer.heirs).toEqual([first, second]);
});

test("an empty archive has an index in which nothing is found", async () => {
  const { layer, summary } = await build([]);
  expect(layer).toMatchObject({ slices: [], texts: [], shortenings: [], defined: [], heirs: [] });
  expect(summary.documents).toBe(0);
});
