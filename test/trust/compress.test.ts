import { cp, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { writeBag } from "../../src/trust/bag.ts";
import { compressSite } from "../../src/trust/compress.ts";
import { copyOf } from "../../src/trust/copies.ts";
import { verifyHere } from "../../src/trust/verify.ts";
import { filesOf, folderWith, put } from "../folder.ts";
import { run } from "../scripts/cli.ts";

const PAGE = `<p>${"Hội nghị tổng kết công tác xây dựng Đảng. ".repeat(60)}</p>`;

/** A content folder and a site of one page, bagged and compressed. */
async function compressed(): Promise<{ content: string; site: string }> {
  const folder = await folderWith({ "content/sources/a.txt": "a", "site/index.html": PAGE });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  await writeBag({ content, site, tools: {}, shown: new Map() });
  await compressSite(site, join(folder, "none"));
  return { content, site };
}

describe("compressing a site", () => {
  test("puts copies that hold the very bytes beside whatever gets smaller, and beside nothing else", async () => {
    const site = await folderWith({
      "index.html": PAGE,
      "assets/style-ABCD2345.css": "p{margin:0}".repeat(200),
      "assets/serif-ABCD2345.woff2": PAGE,
      "pagefind/a.pf_index": PAGE,
      "short.txt": "ngắn",
    });
    expect(await compressSite(site, "none")).toEqual({ copies: 4, takenOver: 0 });
    expect(Object.keys(await filesOf(site)).filter((path) => copyOf(path))).toEqual([
      "assets/style-ABCD2345.css.br",
      "assets/style-ABCD2345.css.gz",
      "index.html.br",
      "index.html.gz",
    ]);
    expect(brotliDecompressSync(await readFile(join(site, "index.html.br"))).toString()).toBe(PAGE);
    expect(gunzipSync(await readFile(join(site, "index.html.gz"))).toString()).toBe(PAGE);
  });

  test("gives the same copies each time", async () => {
    const [first, second] = [
      await folderWith({ "index.html": PAGE }),
      await folderWith({ "index.html": PAGE }),
    ];
    await utimes(join(second, "index.html"), 1, 1);
    await compressSite(first, "none");
    await compressSite(second, "none");
    expect(await filesOf(second)).toEqual(await filesOf(first));
  });

  test("takes over the copies of an earlier build, but none that holds something else or is damaged", async () => {
    const earlier = await folderWith({ "a.html": PAGE, "b.html": PAGE, "c.html": PAGE });
    await compressSite(earlier, "none");
    await put(earlier, { "b.html.gz": gzipSync("older"), "c.html.gz": "torn" });
    const site = await folderWith({ "a.html": PAGE, "b.html": PAGE, "c.html": PAGE });
    expect(await compressSite(site, earlier)).toEqual({ copies: 6, takenOver: 4 });
    for (const name of ["a", "b", "c"]) {
      expect(gunzipSync(await readFile(join(site, `${name}.html.gz`))).toString()).toBe(PAGE);
    }
  });

  test("a path is a copy's only if its original could have one", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(copyOf(`${name}.html.br`)).toEqual({ original: `${name}.html`, form: ".br" });
        expect(copyOf(`${name}.woff2.gz`)).toBeUndefined();
      }),
    );
  });
});

describe("verifying copies", () => {
  test("sound ones are counted, and nothing is said against them", async () => {
    const { content, site } = await compressed();
    const { hashed, problems } = await verifyHere(content, site);
    expect(problems).toEqual([]);
    expect(hashed["compressed copies"]).toBe(2);
  });

  test("one that holds something else, is torn or has no original is named", async () => {
    const { content, site } = await compressed();
    await put(site, { "index.html.gz": gzipSync("other"), "gone.html.br": "x" });
    const whole = await readFile(join(site, "index.html.br"));
    await writeFile(join(site, "index.html.br"), whole.subarray(0, whole.length - 4));
    const { problems } = await verifyHere(content, site);
    expect(problems.map(({ file, found }) => `${file}: ${found}`)).toEqual([
      "site/gone.html.br: a compressed copy of gone.html, which is not in the manifest",
      "site/index.html.br: no whole compressed file",
      expect.stringMatching(/^site\/index\.html\.gz: a compressed copy of SHA-256 [0-9a-f]{64}$/),
    ]);
  });

  test("one that is not there leaves the file to be sent as it is", async () => {
    const { content, site } = await compressed();
    await rm(join(site, "index.html.br"));
    expect((await verifyHere(content, site)).problems).toEqual([]);
  });
});

test("build --compress makes them, a build without it takes them away, and the manifest is the same", async () => {
  const folder = await folderWith();
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  await cp(inject("built").content, content, { recursive: true });
  const build = async (...options: string[]) => {
    const { code, stderr } = await run("build", ...options, "--content", content, "--output", site);
    expect(code, stderr).toBe(0);
    const files = Object.entries(await filesOf(site));
    const copies = files.filter(([path]) => copyOf(path) !== undefined);
    return {
      copies: copies.length,
      site: Object.fromEntries(files.filter(([path]) => copyOf(path) === undefined)),
    };
  };
  const first = await build("--compress");
  expect(first.copies).toBeGreaterThan(200);
  const [whole, page] = [await stat(join(site, "index.html")), await stat(join(site, "index.html.br"))];
  expect(page.size).toBeLessThan(whole.size / 2);
  expect(await build()).toEqual({ copies: 0, site: first.site });
  expect(await build("--compress")).toEqual(first);
}, 300_000);
