import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { buildIndex, type IndexOptions } from "../../../src/search/build/build-index.ts";
import type { SearchDocument } from "../../../src/search/document.ts";
import { page } from "../index-on-disk.ts";

const dated = (date: string, text: string): SearchDocument => ({
  ...page(`/${date}/`, `Hội nghị ngày ${date}`, text),
  date,
  filters: { year: [date.slice(0, 4)] },
});

const REPORTS = [
  dated("2015-03-01", "Công tác xây dựng Đảng, Ủy ban Kiểm tra (UBKT) và HĐND."),
  dated("2016-04-02", "Hội nghị tổng kết ở Lâm Đồng; BCH và UBKT dự."),
  dated("2017-05-03", "Hội nghị triển khai ở Gia Lai, đạt 99,52%."),
  dated("2017-06-04", "Học tập Chỉ thị 05-CT/TW."),
];
const ADDED = dated("2016-01-01", "Một bài cũ đến sau: sơ kết ở Khánh Hòa.");
const OPTIONS: IndexOptions = {
  shortenings: [{ short: ["BCH"], long: ["Ban Chấp hành"] }],
  inSlice: 2,
};

let kept: Map<string, Uint8Array>;
let made: string[];
let withKept: IndexOptions;

beforeEach(() => {
  kept = new Map();
  made = [];
  withKept = {
    ...OPTIONS,
    kept: {
      read: async (key) => kept.get(key),
      write: async (key, content) => {
        made.push(key);
        kept.set(key, content);
      },
    },
  };
});

async function build(documents: readonly SearchDocument[], options: IndexOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-reuse-"));
  await buildIndex(documents, folder, options);
  return folder;
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.sort().map(async (file) => [file.slice(folder.length), (await readFile(file)).toString("base64")]),
  );
  return Object.fromEntries(contents);
}

test("an index built on an earlier one is the same, byte for byte, as one built from nothing", async () => {
  const earlier = await build(REPORTS, withKept);
  const documents = [...REPORTS, ADDED];
  const onEarlier = await build(documents, { ...withKept, earlier });
  expect(await filesOf(onEarlier)).toEqual(await filesOf(await build(documents, OPTIONS)));
});

test("a report added, whatever its date, has the tokens of its own year made anew and no others", async () => {
  await build(REPORTS, withKept);
  expect(made).toHaveLength(3);
  await build([...REPORTS, ADDED], withKept);
  expect(made).toHaveLength(4);
});

test("an index none of whose documents changed is taken over, wherever it stands now", async () => {
  const earlier = await build(REPORTS.slice(0, 2), OPTIONS);
  await build(REPORTS, { ...withKept, earlier });
  expect(made).toHaveLength(1);
});

test("an index of other code, or of other abbreviations, is not", async () => {
  const earlier = await build(REPORTS, OPTIONS);
  await build(REPORTS, { ...withKept, earlier, version: "2" });
  expect(made).toHaveLength(3);
  await build(REPORTS, { ...withKept, earlier, shortenings: [] });
  expect(made).toHaveLength(6);
});

test("an earlier folder that is not there, or has no index, changes nothing", async () => {
  const empty = await mkdtemp(join(tmpdir(), "ky-yeu-empty-"));
  const plain = await filesOf(await build(REPORTS, OPTIONS));
  for (const earlier of [empty, join(empty, "none")])
    expect(await filesOf(await build(REPORTS, { ...OPTIONS, earlier }))).toEqual(plain);
});

test("the same documents in another order give the same files", async () => {
  const reversed = await build([...REPORTS].reverse(), OPTIONS);
  expect(await filesOf(reversed)).toEqual(await filesOf(await build(REPORTS, OPTIONS)));
});
