import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf, folderWith, put } from "../folder.ts";
import { AT_FAULT, BAD_ARCHIVE, reportFrom } from "./archives.ts";
import { ROOT, run } from "./cli.ts";

test("the committed Markdown is what the committed sources give", async () => {
  const content = await folderWith();
  await cp(join(ROOT, "content/sources"), join(content, "sources"), { recursive: true });
  const { code, stderr } = await run("normalise", "--content", content);
  expect(stderr).not.toContain("found");
  expect(code).toBe(0);
  expect(await filesOf(join(ROOT, "content/reports"))).toEqual(await filesOf(join(content, "reports")));
});

test("all problems are told together with what to do, and the sound reports are written", async () => {
  const content = await folderWith(BAD_ARCHIVE);
  const { code, stdout, stderr } = await run("normalise", "--content", content);
  expect(code).toBe(1);
  for (const place of AT_FAULT) expect(stderr).toContain(place);
  expect(stderr.match(/^ {2}found .+, expected .+\n {2}mend: .+$/gm)?.length).toBeGreaterThanOrEqual(
    AT_FAULT.length,
  );
  expect(stderr).not.toMatch(/^\s+at .+:\d+/m);
  expect(stdout).toContain("sound.txt -> reports/2017/03-06-lam-dong-tong-ket");
  const written = Object.keys(await filesOf(content)).filter((file) => file.startsWith("reports/"));
  expect(written.filter((file) => !file.includes("quang-nam"))).toEqual([
    "reports/2017/03-06-lam-dong-tong-ket-cong-tac-xay-dung-dang-nam-2016.md",
  ]);
});

test("the report that was there stays as it was while its source has a problem", async () => {
  const content = await folderWith({ "sources/a.txt": reportFrom("Lâm Đồng") });
  await run("normalise", "--content", content);
  const before = await filesOf(join(content, "reports"));
  expect(Object.keys(before)).toHaveLength(1);
  await put(content, { "sources/a.txt": "" });
  expect((await run("normalise", "--content", content)).code).toBe(1);
  expect(await filesOf(join(content, "reports"))).toEqual(before);
});

test("when every source has gone, the reports stay and it is said", async () => {
  const content = await folderWith({ "sources/a.txt": reportFrom("Lâm Đồng") });
  await run("normalise", "--content", content);
  const before = await filesOf(join(content, "reports"));
  await rm(join(content, "sources/a.txt"));
  const { code, stderr } = await run("normalise", "--content", content);
  expect(code).toBe(1);
  expect(stderr).toContain("no report in the folder");
  expect(await filesOf(join(content, "reports"))).toEqual(before);
});

test("--json prints only JSON: what was understood of each source, its ledger, and the problems, also where no report came of it", async () => {
  const content = await folderWith({
    "sources/a.txt": reportFrom("Lâm Đồng"),
    "sources/a.yml": "publication: bao-lam-dong\n",
    "sources/empty.txt": "",
    "sources/no-day.txt":
      "Huyện ủy Phú Bình tổng kết công tác\n\nHuyện ủy Phú Bình vừa tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2012, triển khai nhiệm vụ năm 2013.\n",
  });
  const { code, stdout } = await run("normalise", "--content", content, "--json");
  expect(code).toBe(1);
  const told = JSON.parse(stdout);
  expect(told.sources).toMatchObject([
    {
      file: "a.txt",
      report: "reports/2017/03-06-lam-dong-tong-ket-cong-tac-xay-dung-dang-nam-2016.md",
      facts: {
        published: { value: "2017-03-06T08:46:00+07:00", known: "stated" },
        provinces: { value: ["lam-dong"] },
        publication: { value: "bao-lam-dong", known: "given" },
      },
      ledger: [{ line: 1 }, { line: 2 }],
      problems: [],
    },
    { file: "empty.txt", problems: [{ file: "sources/empty.txt" }] },
    {
      file: "no-day.txt",
      facts: {
        title: { value: "Huyện ủy Phú Bình tổng kết công tác", known: "stated" },
        reviews: { value: ["2012"], known: "stated" },
      },
      paragraphs: 1,
      problems: [{ field: "published" }],
    },
  ]);
  expect(told.sources[2]).not.toHaveProperty("report");
  expect(told.problems).toHaveLength(2);
});

test("a content folder that is not there is said to be missing, and is not made", async () => {
  const folder = await folderWith();
  const { code, stderr } = await run("normalise", "--content", join(folder, "none"));
  expect(code).toBe(1);
  expect(stderr).toContain("no such folder");
  expect(await filesOf(folder)).toEqual({});
});

test.each(["normalise", "build", "start"])("%s --help lists the options", async (name) => {
  const { code, stdout } = await run(name, "--help");
  expect(code).toBe(0);
  expect(stdout).toContain("--content <folder>");
  expect(stdout).toMatch(/^Usage: npm (run )?\w+ --/);
});

test("an unknown option or command is named, with where help is", async () => {
  const option = await run("normalise", "--contents", "x");
  expect(option.code).toBe(1);
  expect(option.stderr).toContain("unknown option '--contents'");
  expect(option.stderr).toContain("npm run normalise -- --help");
  const command = await run("publish");
  expect(command.code).toBe(1);
  expect(command.stderr).toContain("start, build, normalise, add, verify");
});
