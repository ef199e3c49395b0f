import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf, folderWith, put } from "../folder.ts";
import { fixture } from "../normalise/built-in.ts";
import { vni } from "../normalise/encode.ts";
import { reportFrom } from "./archives.ts";
import { ROOT, run } from "./cli.ts";

/** An archive with one report, and a desk with files to be added to it. */
async function archiveAnd(
  desk: Record<string, string | Uint8Array>,
): Promise<[content: string, desk: string]> {
  const content = await folderWith({
    "sources/a.txt": reportFrom("Lâm Đồng"),
    "sources/a.yml": "publication: bao-lam-dong\n",
  });
  return [content, await folderWith(desk)];
}

const sourcesOf = async (content: string) =>
  Object.keys(await filesOf(content)).filter((file) => file.startsWith("sources/"));

test("a text and a saved page are copied as they are, and all that was understood is shown", async () => {
  const text = vni(reportFrom("Gia Lai"));
  const [content, desk] = await archiveAnd({
    "gia-lai.txt": text,
    "ia-ly.html": fixture("pages/modern.html"),
  });
  const { code, stdout } = await run(
    "add",
    "--content",
    content,
    join(desk, "gia-lai.txt"),
    join(desk, "ia-ly.html"),
  );
  expect(code).toBe(0);
  expect(await readFile(join(content, "sources/gia-lai.txt"))).toEqual(Buffer.from(text));
  expect(stdout).toContain("gia-lai.txt (vni) -> reports/2017/03-06-gia-lai-tong-ket");
  expect(stdout).toMatch(/published +2017-03-06T08:46:00\+07:00 {2}stated \(dateline, from «.+», line 1\)/);
  expect(stdout).toMatch(
    /event\.date +2017-03-04 {2}guessed \(year-nearest-publication, from «Ngày 4\/3», line 3\)/,
  );
  expect(stdout).toMatch(/not told: .*publication/);
  expect(stdout).toContain("line 2 -> title (headline): Gia Lai tổng kết");
  expect(stdout).toContain("line 18 -> furniture (outside-article): Cơ quan chủ quản");
  const files = Object.keys(await filesOf(content));
  expect(files).toContain("reports/2017/03-06-gia-lai-tong-ket-cong-tac-xay-dung-dang-nam-2016.md");
  expect(files.some((file) => file.startsWith("reports/2025/10-15-"))).toBe(true);
});

test("a sidecar to fill asks for the paper that the text does not tell, says nothing yet, and is complete once filled", async () => {
  const [content, desk] = await archiveAnd({ "gia-lai.txt": reportFrom("Gia Lai") });
  const { stdout } = await run("add", "--content", content, join(desk, "gia-lai.txt"));
  expect(stdout).toContain("to fill sources/gia-lai.yml: publication");
  const form = await readFile(join(content, "sources/gia-lai.yml"), "utf8");
  expect(form.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
  await put(content, {
    "sources/gia-lai.yml": form.replace("# publication: bao-lam-dong", "publication: bao-gia-lai"),
  });
  const { code } = await run("normalise", "--content", content);
  expect(code).toBe(0);
  const report = await filesOf(join(content, "reports"));
  expect(report["2017/03-06-gia-lai-tong-ket-cong-tac-xay-dung-dang-nam-2016.md"]).toContain(
    "publication: bao-gia-lai",
  );
});

test("a text without a day is copied with a sidecar that asks for it, and the exit code says that something is left to do", async () => {
  const [content, desk] = await archiveAnd({
    "undated.txt": reportFrom("Gia Lai").split("\n").slice(1).join("\n").replace("Ngày 4/3, ", ""),
  });
  const { code, stderr, stdout } = await run("add", "--content", content, join(desk, "undated.txt"));
  expect(code).toBe(1);
  expect(stderr).toContain("sources/undated.txt published");
  expect(stderr).toContain("1 file added all the same");
  expect(stdout).toContain("to fill sources/undated.yml: published");
  expect(await readFile(join(content, "sources/undated.yml"), "utf8")).toMatch(/^# published: 2017-03-06T/m);
});

test("a sidecar beside the file is copied with it", async () => {
  const [content, desk] = await archiveAnd({
    "gia-lai.txt": reportFrom("Gia Lai"),
    "gia-lai.yml": "# from the library\npublication: bao-gia-lai\n",
  });
  const { code, stdout } = await run("add", "--content", content, join(desk, "gia-lai.txt"));
  expect(code).toBe(0);
  expect(stdout).toMatch(/publication +bao-gia-lai {2}given/);
  expect(await readFile(join(content, "sources/gia-lai.yml"), "utf8")).toContain("# from the library");
});

test("what the archive has is said to be there, and what cannot be read is refused: neither is copied", async () => {
  const [content, desk] = await archiveAnd({
    "same-bytes.txt": reportFrom("Lâm Đồng"),
    "same-words.txt": reportFrom("Lâm Đồng").normalize("NFD"),
    "a.html": fixture("pages/modern.html"),
    "binary.txt": Uint8Array.of(0, 1, 2, 3),
    "list.html": fixture("pages/front-page.html"),
    "report.docx": "PK",
    "sound.txt": reportFrom("Kon Tum"),
  });
  const offered = [
    "same-bytes.txt",
    "same-words.txt",
    "a.html",
    "binary.txt",
    "list.html",
    "report.docx",
    "none.txt",
    "sound.txt",
  ];
  const { code, stderr } = await run("add", "--content", content, ...offered.map((name) => join(desk, name)));
  expect(code).toBe(1);
  const said = (name: string, found: RegExp) =>
    expect(stderr).toMatch(new RegExp(`${name}\\n {2}found ${found.source}.*\\n {2}mend: `));
  said("same-bytes.txt", /the same report as sources\/a\.txt, byte for byte/);
  said("same-words.txt", /the same words as sources\/a\.txt/);
  said("a.html", /a name that sources\/a\.txt has/);
  said("binary.txt", /a binary file/);
  said("list.html", /4 reports/);
  said("report.docx", /«\.docx»/);
  said("none.txt", /no such file/);
  expect(stderr).toContain("7 problems. 1 file added all the same.");
  expect(await sourcesOf(content)).toEqual([
    "sources/a.txt",
    "sources/a.yml",
    "sources/sound.txt",
    "sources/sound.yml",
  ]);
});

test("two files of one name are not laid over each other", async () => {
  const [content, desk] = await archiveAnd({
    "x/b.txt": reportFrom("Gia Lai"),
    "y/b.txt": reportFrom("Kon Tum"),
  });
  const { code, stderr } = await run(
    "add",
    "--content",
    content,
    join(desk, "x/b.txt"),
    join(desk, "y/b.txt"),
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(/y\/b\.txt\n {2}found a name that sources\/b\.txt has/);
  expect(await readFile(join(content, "sources/b.txt"), "utf8")).toContain("Gia Lai");
});

test("a file of the archive itself is not added again", async () => {
  const [content] = await archiveAnd({});
  const before = await sourcesOf(content);
  const { code, stderr } = await run("add", "--content", content, join(content, "sources/a.txt"));
  expect(code).toBe(1);
  expect(stderr).toContain("a file of the archive itself");
  expect(await sourcesOf(content)).toEqual(before);
});

test("an archive that has no sources yet gets its first", async () => {
  const content = await folderWith();
  const { code } = await run(
    "add",
    "--content",
    content,
    join(ROOT, "content/sources/002_1b1f776dd20501be.txt"),
  );
  expect(code).toBe(0);
  expect(await sourcesOf(content)).toHaveLength(1);
});

test("without a file the command says how it is used", async () => {
  const { code, stderr } = await run("add");
  expect(code).not.toBe(0);
  expect(stderr).toContain("missing required argument 'file'");
});
