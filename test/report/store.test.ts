import { rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printReport } from "../../src/report/markdown.ts";
import { FrontMatter, type Report } from "../../src/report/schema.ts";
import { readReports, readSources, readVocabulary, writeReports } from "../../src/report/store.ts";
import { filesOf, folderWith, put } from "../folder.ts";

function report(file: string, title: string, published = "2017-03-06"): Report {
  const source = { file, sha256: "0".repeat(64), encoding: "utf-8", lines: [2] };
  const lists = { provinces: [], reviews: [], plans: [], captions: [], ledger: [] };
  return { ...FrontMatter.parse({ title, published, ...lists, basis: {}, source }), body: ["Đoạn một."] };
}

test("sources come in the order of their names, each with the sidecar of its stem", async () => {
  const content = await folderWith({
    "sources/b.HTML": "<p>b</p>",
    "sources/a.txt": "a",
    "sources/a.yml": "author: TL",
    "sources/.DS_Store": "x",
  });
  const { sources, problems } = await readSources(content);
  expect(problems).toEqual([]);
  expect(sources.map(({ file, sidecar }) => [file, sidecar])).toEqual([
    ["a.txt", "author: TL"],
    ["b.HTML", undefined],
  ]);
});

test("a sidecar is found whether its name is composed or decomposed", async () => {
  const content = await folderWith({
    [`sources/${"đại hội".normalize("NFD")}.txt`]: "a",
    [`sources/${"đại hội".normalize("NFC")}.yml`]: "author: TL",
  });
  const { sources, problems } = await readSources(content);
  expect(problems).toEqual([]);
  expect(sources[0]?.sidecar).toBe("author: TL");
});

test("what is neither a source nor its sidecar is a problem, and never passed over in silence", async () => {
  const content = await folderWith({
    "sources/scan.pdf": "%PDF",
    "sources/folder/x.txt": "x",
    "sources/orphan.yml": "author: TL",
    "sources/twin.txt": "a",
    "sources/twin.html": "a",
    "sources/twin.yml": "author: TL",
    "sources/latin.txt": "a",
    "sources/latin.yml": Uint8Array.of(0xff, 0xfe, 0x41),
    "sources/sound.txt": "a",
  });
  await symlink("nowhere", join(content, "sources/broken.txt"));
  const { sources, unread, problems } = await readSources(content);
  expect(sources.map(({ file }) => file)).toEqual(["sound.txt"]);
  expect(unread).toEqual(["broken.txt", "latin.txt", "twin.html", "twin.txt"]);
  expect(problems.map(({ file }) => file).sort()).toEqual([
    "sources/broken.txt",
    "sources/folder",
    "sources/latin.yml",
    "sources/orphan.yml",
    "sources/scan.pdf",
    "sources/twin.yml",
  ]);
});

test("a link is no source, nor a sidecar: what it leads to may be anybody's", async () => {
  const content = await folderWith({
    "elsewhere/secret.txt": "a",
    "sources/own.txt": "a",
    "sources/b.txt": "b",
  });
  await symlink("../elsewhere/secret.txt", join(content, "sources/a.txt"));
  await symlink("../elsewhere/secret.txt", join(content, "sources/b.yml"));
  const { sources, unread, problems } = await readSources(content);
  expect(sources.map(({ file }) => file)).toEqual(["own.txt"]);
  expect(unread).toEqual(["a.txt", "b.txt"]);
  expect(problems.map(({ file, found }) => `${file}: ${found}`)).toEqual([
    "sources/a.txt: a link to a file somewhere else",
    "sources/b.yml: a link to a file somewhere else",
  ]);
});

test("a content folder without sources is a problem that names the folder", async () => {
  const content = await folderWith();
  const { problems } = await readSources(content);
  expect(problems.map(({ file }) => file)).toEqual([join(content, "sources")]);
});

test("a sources folder without any report is a problem: whoever emptied it did not mean to empty the archive", async () => {
  const content = await folderWith({ "sources/.gitkeep": "" });
  const { problems } = await readSources(content);
  expect(problems).toMatchObject([{ file: join(content, "sources"), found: "no report in the folder" }]);
});

test("a written report reads back, and is not written again when nothing changed", async () => {
  const content = await folderWith();
  const one = report("a.txt", "Hội nghị tổng kết");
  expect((await writeReports(content, [one], [])).written).toEqual(["2017/03-06-hoi-nghi-tong-ket.md"]);
  expect(await writeReports(content, [one], [])).toMatchObject({ written: [], removed: [] });
  const { reports, problems } = await readReports(content);
  expect(problems).toEqual([]);
  expect(reports.map(({ report }) => report)).toEqual([one]);
});

test("the report of a source that is gone or has moved is removed, and the year folder it leaves empty", async () => {
  const content = await folderWith();
  await writeReports(content, [report("a.txt", "Một"), report("b.txt", "Hai", "2018-01-01")], []);
  const { removed } = await writeReports(content, [report("a.txt", "Ba")], []);
  expect(removed).toEqual(["2017/03-06-mot.md", "2018/01-01-hai.md"]);
  expect(Object.keys(await filesOf(content))).toEqual(["reports/2017/03-06-ba.md"]);
});

test("files that are not our reports stay, and so does the report of a source that has a problem", async () => {
  const content = await folderWith();
  await writeReports(content, [report("a.txt", "Một")], []);
  await put(content, {
    "reports/2017/notes.md": "# Ghi chú\n",
    "reports/2017/blog.md": "---\ntitle: Một bài khác\n---\n\nx\n",
    "reports/2017/photo.jpg": "x",
  });
  const before = await filesOf(content);
  expect((await writeReports(content, [], ["a.txt"])).removed).toEqual([]);
  expect(await filesOf(content)).toEqual(before);
});

test("a write that was cut short leaves a file that the next write takes away", async () => {
  const content = await folderWith();
  const part = `reports/2017/.03-06-mot.md.2147483646-${crypto.randomUUID()}.part`;
  await put(content, { [part]: "---\ntit" });
  await writeReports(content, [report("a.txt", "Một")], []);
  expect(Object.keys(await filesOf(content))).toEqual(["reports/2017/03-06-mot.md"]);
});

test("a report file that cannot be read is named with its line and field", async () => {
  const content = await folderWith();
  const file = "reports/2017/03-06-mot.md";
  await put(content, { [file]: printReport(report("a.txt", "Một")).replace("2017-03-06", "2017-13-06") });
  const { reports, problems } = await readReports(content);
  expect(reports).toEqual([]);
  expect(problems).toMatchObject([{ file, field: "published", found: "«2017-13-06»" }]);
  expect(problems[0]?.line).toBeGreaterThan(1);
});

test("an archive's vocabulary adds to the built-in one and replaces entries of the same slug", async () => {
  const content = await folderWith({
    "vocabulary/publications.yml":
      "- {slug: bao-moi, name: Báo Mới, kind: newspaper}\n- {slug: bao-gia-lai, name: Đổi Tên, kind: newspaper}\n",
  });
  const { vocabulary, problems } = await readVocabulary(content);
  expect(problems).toEqual([]);
  expect(vocabulary.publication("bao-moi")?.name).toBe("Báo Mới");
  expect(vocabulary.publication("bao-gia-lai")?.name).toBe("Đổi Tên");
  expect(vocabulary.province("gia-lai")?.name).toBe("Gia Lai");
});

test("a vocabulary file with an unknown name is a problem", async () => {
  const content = await folderWith({ "vocabulary/province.yml": "[]" });
  const { problems } = await readVocabulary(content);
  expect(problems).toMatchObject([{ file: "vocabulary/province.yml" }]);
  await rm(join(content, "vocabulary"), { recursive: true });
  await writeFile(join(content, "vocabulary"), "a file where a folder may be");
  expect((await readVocabulary(content)).problems).toEqual([]);
});
