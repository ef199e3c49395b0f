import { cp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { writeBag } from "../../src/trust/bag.ts";
import { verifyHere } from "../../src/trust/verify.ts";
import { verifyHosted } from "../../src/trust/verify-hosted.ts";
import { serve } from "../browser.ts";
import { filesOf, folderWith, put } from "../folder.ts";
import { run } from "../scripts/cli.ts";

const built = inject("built");
const HEX = "[0-9a-f]{64}";

/** A copy of the archive and its site, to be damaged. */
async function copyOfArchive(): Promise<{ content: string; site: string; source: string; report: string }> {
  expect(built.code, built.said).toBe(0);
  const folder = await folderWith();
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  await cp(built.content, content, { recursive: true });
  await cp(built.site, site, { recursive: true });
  const files = Object.keys(await filesOf(content));
  const named = (start: string, end: string) =>
    files.find((file) => file.startsWith(start) && file.endsWith(end)) ?? "";
  return { content, site, source: named("sources/", ".txt"), report: named("reports/", ".md") };
}

async function flipByte(path: string): Promise<void> {
  const bytes = await readFile(path);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

async function toCrlf(path: string): Promise<void> {
  await writeFile(path, (await readFile(path, "utf8")).replaceAll("\n", "\r\n"));
}

const told = (problems: readonly { file: string; found: string; expected: string }[]) =>
  problems.map(({ file, found, expected }) => `${file}: ${found}; expected ${expected}`);

test("an archive as it was built has nothing to say against it", async () => {
  const { content, site } = await copyOfArchive();
  const { hashed, problems } = await verifyHere(content, site);
  expect(problems).toEqual([]);
  expect(hashed).toMatchObject({ sources: 8, reports: 5 });
  expect(hashed.site).toBeGreaterThan(100);
});

test("everything that is not as it was is named in one run, with what was expected and found, and the exit code is 1", async () => {
  const { content, site, source, report } = await copyOfArchive();
  await flipByte(join(content, source));
  await toCrlf(join(content, report));
  await rm(join(site, "404.html"));
  await put(site, { "assets/added.js": "0" });
  await rename(join(site, "robots.txt"), join(site, "robot.txt"));
  await flipByte(join(site, "index.html"));
  const { code, stderr } = await run("verify", "--content", content, "--output", site);
  expect(code).toBe(1);
  expect(stderr).toContain("6 problems");
  for (const line of [
    String.raw`${source}\n {2}found SHA-256 ${HEX}, expected SHA-256 ${HEX}`,
    String.raw`${report}\n {2}found SHA-256 ${HEX} \(line ends turned into CRLF\), expected SHA-256 ${HEX}`,
    String.raw`site/404\.html\n {2}found no such file, expected SHA-256 ${HEX}`,
    String.raw`site/assets/added\.js\n {2}found a file that is not in the manifest, SHA-256 ${HEX}, expected no such file`,
    String.raw`site/robots\.txt\n {2}found the same bytes under another name: site/robot\.txt, expected SHA-256 ${HEX} under this name`,
    String.raw`site/index\.html\n {2}found SHA-256 ${HEX}, expected SHA-256 ${HEX}`,
  ]) {
    expect(stderr).toMatch(new RegExp(line));
  }
});

test("a name that was taken apart into letters and marks is told from the name it was", async () => {
  const folder = await folderWith({
    "content/sources/hội nghị.txt": "a",
    "site/du-lieu/kiem-chung/tagmanifest-sha256.txt": "",
  });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  await writeBag({ content, site, tools: {}, shown: new Map() });
  const name = join(content, "sources/hội nghị.txt");
  await rename(name, name.normalize("NFD"));
  const { problems } = await verifyHere(content, site);
  expect(told(problems)).toEqual([
    expect.stringMatching(
      /^sources\/hội nghị\.txt: the name in another Unicode form \(NFD\): "sources\/ho\\u0323\\u0302i .+; expected SHA-256 \w+ under this name$/,
    ),
  ]);
});

test("a link is named, in the archive and in the site, wherever it leads", async () => {
  const folder = await folderWith({
    "content/sources/a.txt": "a",
    "site/index.html": "b",
    "secret.txt": "c",
  });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  await writeBag({ content, site, tools: {}, shown: new Map() });
  await symlink(join(folder, "secret.txt"), join(site, "secret.txt"));
  await symlink(folder, join(site, "folder"));
  await symlink("a.txt", join(content, "sources/b.txt"));
  const { problems } = await verifyHere(content, site);
  expect(told(problems)).toEqual([
    "sources/b.txt: a link to something else; expected the file itself",
    "site/folder: a link to something else; expected no such file",
    "site/secret.txt: a link to something else; expected no such file",
  ]);
});

test("a manifest that was changed, or is not there, is not believed", async () => {
  const { content, site } = await copyOfArchive();
  await flipByte(join(site, "du-lieu/kiem-chung/manifest-sha256.txt"));
  const changed = await verifyHere(content, site);
  expect(changed.problems[0]?.file).toBe("site/du-lieu/kiem-chung/manifest-sha256.txt");
  await rm(join(site, "du-lieu"), { recursive: true });
  const { problems } = await verifyHere(content, site);
  expect(told(problems)).toEqual([
    "site/du-lieu/kiem-chung/manifest-sha256.txt: no such file; expected the manifest that every build writes",
  ]);
});

test.each(["the site on this machine", "its own manifest"])(
  "a hosted copy is held to %s, file by file, under any path",
  async (measure) => {
    const { site } = await copyOfArchive();
    const here = measure === "its own manifest" ? join(site, "none") : built.site;
    const server = await serve(site, { prefix: "/kho/" });
    const address = `${server.origin}/kho/`;
    const sound = await verifyHosted(address, here);
    expect(sound.problems).toEqual([]);
    expect(sound.hashed.site).toBeGreaterThan(100);
    await flipByte(join(site, "feed.xml"));
    await toCrlf(join(site, "robots.txt"));
    await rm(join(site, "gioi-thieu/index.html"));
    expect(told((await verifyHosted(address, here)).problems)).toEqual([
      expect.stringMatching(
        new RegExp(`^site/gioi-thieu/index.html: no such file \\(status 404\\); expected SHA-256 ${HEX}$`),
      ),
      expect.stringMatching(new RegExp(`^site/feed.xml: SHA-256 ${HEX}; expected SHA-256 ${HEX}$`)),
      expect.stringMatching(/^site\/robots\.txt: .+CRLF/),
    ]);
    await server.close();
    const gone = await verifyHosted(address, join(site, "none"));
    expect(told(gone.problems)).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/kho\/: no manifest \(.+\)/),
    ]);
  },
);

test("--against ends with 0 for a faithful copy and refuses what is no address", async () => {
  const server = await serve(built.site);
  const faithful = await run("verify", "--against", server.origin, "--output", built.site);
  expect(faithful.stderr).not.toContain("found");
  expect(faithful.code).toBe(0);
  await server.close();
  const wrong = await run("verify", "--against", "ftp://example.org/");
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain("http://");
});
