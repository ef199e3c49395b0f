import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { accessibilityProblems, htmlProblems, linkProblems } from "../../scripts/lib/check-site.ts";
import { folderWith } from "../folder.ts";
import { reportFrom } from "./archives.ts";
import { run } from "./cli.ts";

test("an archive of one's own is built and checked; of what is wrong with it, nothing but that is named", async () => {
  const folder = await folderWith({
    "content/sources/a.txt": reportFrom("Lâm Đồng"),
    "content/site.yml": "address: https://example.org/kho/\n",
    "content/redirects.yml": "/cu/: /nam/#khong-co\n",
  });
  const { code, stderr } = await run(
    ...["check", "--content", join(folder, "content"), "--output", join(folder, "site")],
  );
  expect(stderr).toContain("cu/index.html\n  found a link to «/kho/nam/#khong-co»: no such id");
  expect(stderr).toContain("1 problem.");
  expect(code).toBe(1);
}, 600_000);

test("faults of links, of HTML and of accessibility are named with their page", async () => {
  const site = await folderWith();
  await mkdir(join(site, "a"));
  const page =
    '<!doctype html><html lang="vi"><title>A</title><main><h1>A</h1><ul><p><img src="x.png"></p></ul></main>';
  await writeFile(join(site, "a/index.html"), page);
  expect(await readFile(join(site, "a/index.html"), "utf8")).toBe(page);
  expect(await linkProblems(site, "/kho/")).toMatchObject([
    { file: "a/index.html", found: "a link to «x.png»: no such file" },
  ]);
  expect(
    (await htmlProblems(site, ["/a/"])).map(({ file, found }) => [file, found?.split(":")[0]]),
  ).toContainEqual(["a/index.html", "element-permitted-content"]);
  const faults = await accessibilityProblems(site, ["/a/"], "/kho/");
  expect(faults.map(({ file, found }) => `${file} ${found}`)).toContainEqual(
    expect.stringMatching(/^a\/index\.html at 360 px, light: image-alt: /),
  );
}, 300_000);
