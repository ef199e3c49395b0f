import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf, folderWith, put } from "../folder.ts";
import { reportFrom } from "./archives.ts";
import { run } from "./cli.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

test("a source that changed after it was archived stops the build, until the older bytes are kept; then both can be had", async () => {
  const folder = await folderWith({ "content/sources/a.txt": reportFrom("Lâm Đồng") });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const build = () => run("build", "--content", content, "--output", site);
  expect((await build()).code).toBe(0);
  const [before, good] = [await filesOf(join(content, "reports")), await filesOf(site)];

  const [older, newer] = [reportFrom("Lâm Đồng"), reportFrom("Lâm Đồng").replace("1.234", "1.243")];
  await put(content, { "sources/a.txt": newer });
  const refused = await build();
  expect(refused.code).toBe(1);
  const version = `versions/a.txt/1-${sha256(older)}.txt`;
  expect(refused.stderr).toContain(
    `sources/a.txt\n  found SHA-256 ${sha256(newer)}, expected SHA-256 ${sha256(older)}, as archived in reports/2017/`,
  );
  expect(refused.stderr).toContain(`keep the older bytes as ${version}`);
  expect(await filesOf(join(content, "reports"))).toEqual(before);
  expect(await filesOf(site)).toEqual(good);

  await put(content, { [version]: older });
  const built = await build();
  expect(built.code, built.stderr).toBe(0);
  const files = await filesOf(site);
  const at = Object.keys(files).find((file) => file.endsWith("/ban-goc.txt")) ?? "";
  const text = (file: string) => Buffer.from(files[file] ?? "", "latin1").toString("utf8");
  expect(text(at)).toBe(newer);
  expect(text(at.replace(".txt", "-1.txt"))).toBe(older);
  expect(text(at.replace("ban-goc.txt", "index.html"))).toContain(`/${at.replace(".txt", "-1.txt")}"`);
  expect((await run("verify", "--content", content, "--output", site)).code).toBe(0);

  await put(content, { [version]: `${older} ` });
  const damaged = await run("normalise", "--content", content);
  expect(damaged.code).toBe(1);
  expect(damaged.stderr).toContain(`${version}\n  found SHA-256`);
}, 300_000);

test("a report that was never published may be removed and its source written anew", async () => {
  const content = await folderWith({ "sources/a.txt": reportFrom("Lâm Đồng") });
  await run("normalise", "--content", content);
  await put(content, { "sources/a.txt": reportFrom("Gia Lai") });
  expect((await run("normalise", "--content", content)).code).toBe(1);
  await rm(join(content, "reports"), { recursive: true });
  expect((await run("normalise", "--content", content)).code).toBe(0);
});
