import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { MARKER } from "../../src/trust/payload.ts";
import { filesOf, folderWith, put } from "../folder.ts";
import { AT_FAULT, BAD_ARCHIVE, reportFrom } from "./archives.ts";
import { run, start } from "./cli.ts";

/** A number that no process has. */
const DEAD = 2_147_483_646;

test("the five sources become a site, and the summary says how many, what to check and where", async () => {
  const { code, said, site } = inject("built");
  expect(code, said).toBe(0);
  expect(said).toMatch(/^5 sources, 5 reports: 5 written, 0 unchanged, 0 removed$/m);
  expect(said).toMatch(
    /^\d+ guessed facts? and \d+ warnings? to check: npm run normalise -- --verbose lists them$/m,
  );
  expect(said).toMatch(new RegExp(String.raw`^\d+ pages in \d+\.\d s: ${site}$`, "m"));
  const files = Object.keys(await filesOf(site));
  expect(files).toContain("index.html");
  expect(files).toContain("404.html");
  expect(files.filter((file) => /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(file))).toHaveLength(5);
});

test("an archive that lives elsewhere builds with its own papers and title, and changes only its reports, its addresses and its cache", async () => {
  const folder = await folderWith({
    "kho/sources/a.txt": reportFrom("Lâm Đồng"),
    "kho/sources/a.yml": "publication: bao-cua-toi\n",
    "kho/vocabulary/publications.yml": "- {slug: bao-cua-toi, name: Báo Của Tôi, kind: newspaper}\n",
    "kho/site.yml": "title: Kho Của Tôi\n",
  });
  const before = await filesOf(folder);
  const site = join(folder, "nơi đăng", "site");
  const { code, stderr } = await run("build", "--content", join(folder, "kho"), "--output", site);
  expect(code, stderr).toBe(0);
  expect(await readFile(join(site, "index.html"), "utf8")).toContain("Kho Của Tôi");
  expect(await readFile(join(site, "bao/bao-cua-toi/index.html"), "utf8")).toContain("Báo Của Tôi");
  const outside = Object.entries(await filesOf(folder)).filter(
    ([file]) => !/^(?:nơi đăng\/|kho\/reports\/|kho\/addresses\.txt$|kho\/\.cache\/)/.test(file),
  );
  expect(Object.fromEntries(outside)).toEqual(before);
});

test("bad sources are all named and the last good site stays, until --allow-missing publishes the sound ones", async () => {
  const folder = await folderWith({
    "content/sources/sound.txt": reportFrom("Lâm Đồng"),
    "content/sources/wrong-value.txt": reportFrom("Đắk Lắk"),
  });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const build = (...more: string[]) => run("build", "--content", content, "--output", site, ...more);
  const pages = async () => Object.keys(await filesOf(site)).filter((file) => file.startsWith("2017/03/06/"));
  expect((await build()).code).toBe(0);
  expect((await pages()).join()).toContain("dak-lak");
  const good = await filesOf(site);

  await put(content, { ...BAD_ARCHIVE, "site.yml": "titel: Kho\n" });
  const refused = await build();
  expect(refused.code).toBe(1);
  for (const place of [...AT_FAULT, "site.yml:1 titel"]) expect(refused.stderr).toContain(place);
  await put(content, { "site.yml": "title: Kho\n" });
  expect((await build()).stderr).toContain("--allow-missing");
  expect(await filesOf(site)).toEqual(good);

  const allowed = await build("--allow-missing");
  expect(allowed.code).toBe(0);
  for (const place of AT_FAULT) expect(allowed.stderr).toContain(place);
  expect((await pages()).join()).toContain("lam-dong");
  expect((await pages()).join()).not.toContain("dak-lak");
});

test("a build that is killed leaves the last good site, and the next one takes its leavings away", async () => {
  const folder = await folderWith({ "content/sources/a.txt": reportFrom("Lâm Đồng") });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const options = ["build", "--content", content, "--output", site];
  await run(...options);
  const good = await filesOf(site);
  await put(content, { "sources/b.txt": reportFrom("Đắk Lắk") });
  const killed = start(...options);
  await killed.says(/Rendering/);
  killed.process.kill("SIGKILL");
  await killed.ended;
  expect(await filesOf(site)).toEqual(good);
  expect((await readdir(folder)).sort()).toEqual(["content", "site", expect.stringMatching(/^site\.tmp-/)]);
  expect((await run(...options)).code).toBe(0);
  expect((await readdir(folder)).sort()).toEqual(["content", "site"]);
  expect(Object.keys(await filesOf(site)).join()).toContain("dak-lak");
});

test("what a killed build left is mended by the next one, though that has nothing to do, or is refused", async () => {
  const folder = await folderWith({ "content/sources/a.txt": reportFrom("Lâm Đồng") });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const build = () => run("build", "--content", content, "--output", site);
  await build();
  const good = await filesOf(site);
  const half = {
    [`site.tmp-${DEAD}-0123456789ab/${MARKER}`]: "",
    [`site.tmp-${DEAD}-0123456789ab/x.html`]: "x",
  };
  await put(folder, half);
  expect((await build()).stdout).toContain("Nothing has changed");
  expect(await readdir(folder)).toEqual(["content", "site"]);

  await put(folder, { ...half, "content/sources/empty.txt": "" });
  await rename(site, `${site}.old-${DEAD}-0123456789ab`);
  expect((await build()).code).toBe(1);
  expect(await readdir(folder)).toEqual(["content", "site"]);
  expect(await filesOf(site)).toEqual(good);
});

test("a folder that holds something else is not replaced", async () => {
  const folder = await folderWith({
    "content/sources/a.txt": reportFrom("Lâm Đồng"),
    "thesis/chapter.txt": "x",
  });
  const before = await filesOf(folder);
  const { code, stderr } = await run(
    ...["build", "--content", join(folder, "content"), "--output", join(folder, "thesis")],
  );
  expect(code).toBe(1);
  expect(stderr).toContain("chapter.txt");
  expect(stderr).toContain("--output");
  expect(await filesOf(folder)).toEqual(before);
});

test("a draft is normalised but not published, shown and marked in a preview, and an archive of drafts only is refused", async () => {
  const folder = await folderWith({
    "content/sources/a.txt": reportFrom("Lâm Đồng"),
    "content/sources/b.txt": reportFrom("Gia Lai"),
    "content/sources/b.yml": "draft: true\n",
  });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const build = (...more: string[]) => run("build", "--content", content, "--output", site, ...more);
  const naming = async () =>
    Object.entries(await filesOf(site)).filter(([, text]) =>
      Buffer.from(text, "latin1").toString("utf8").includes("Gia Lai"),
    );
  const published = await build();
  expect(published.code, published.stderr).toBe(0);
  expect(published.stdout).toContain("1 draft left out");
  expect(await naming()).toEqual([]);

  const preview = await build("--drafts");
  expect(preview.stdout).toContain("1 draft shown");
  const [draft] = Object.keys(await filesOf(site)).filter((file) => /gia-lai[^/]*\/index.html$/.test(file));
  const html = await readFile(join(site, draft ?? ""), "utf8");
  expect(html).toContain("Bản nháp");
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(await readFile(join(site, "bai-viet/index.html"), "utf8")).toContain(">bản nháp<");

  await put(content, { "sources/a.yml": "draft: true\n" });
  const refused = await build();
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("drafts only");
  expect((await build("--drafts")).code).toBe(0);
});
