import { chmod, cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { compressSite } from "../../src/trust/compress.ts";
import { verifyHosted } from "../../src/trust/verify-hosted.ts";
import { openBrowser } from "../browser.ts";
import { put } from "../folder.ts";
import { installed, type Server } from "../servers.ts";

const { site: builtSite } = inject("built");

/** What a server sends, its encoding left as it came. */
function asked(
  address: string,
  encoding: string,
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": encoding } }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(pieces) }),
      );
    }).on("error", reject);
  });
}

test("the configurations are tried as they are shipped wherever their servers are installed", async () => {
  const deploy = (name: string) => readFile(new URL(`../../deploy/${name}`, import.meta.url), "utf8");
  expect(await deploy("nginx.conf")).toContain("gzip_static on;");
  expect(await deploy("nginx.conf")).toContain("# brotli_static on;");
  expect(await deploy("Caddyfile")).toContain("precompressed br gzip");
});

// A machine without any of them has nothing to try.
if (installed.length > 0) {
  describe.each(installed)("$name with the shipped configuration", ({ brotli: sendsBrotli, serve }) => {
    let server: Server;
    let site: string;

    beforeAll(async () => {
      site = await mkdtemp(join(tmpdir(), "ky-yeu-"));
      await cp(builtSite, site, { recursive: true });
      await compressSite(site, "none");
      await chmod(site, 0o755);
      server = await serve(site);
    });
    afterAll(async () => {
      await server.close();
      await rm(site, { recursive: true });
    });

    test("sends the copies that the build made, to each visitor what the browser takes", async () => {
      const page = await readFile(join(builtSite, "index.html"));
      const plain = await asked(`${server.origin}/`, "identity");
      expect(plain.bytes.equals(page)).toBe(true);
      const gzip = await asked(`${server.origin}/`, "gzip");
      expect(gzip.headers["content-encoding"]).toBe("gzip");
      expect(gzip.bytes.equals(await readFile(join(site, "index.html.gz")))).toBe(true);
      expect(gunzipSync(gzip.bytes).equals(page)).toBe(true);
      if (!sendsBrotli) return;
      const brotli = await asked(`${server.origin}/`, "gzip, deflate, br");
      expect(brotli.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
      expect(brotliDecompressSync(brotli.bytes).equals(page)).toBe(true);
    });

    test("lets browsers keep what is named by its content, and ask again for the rest", async () => {
      const page = await readFile(join(site, "tim-kiem/index.html"), "utf8");
      const [style = "", script = ""] = page.match(/\/assets\/(?:style|search)-\w+\.(?:css|js)/g) ?? [];
      for (const path of [style, script]) {
        const { status, headers } = await asked(server.origin + path, "identity");
        expect([status, headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
      }
      for (const path of ["/", "/pagefind/pagefind.js", "/feed.xml", "/du-lieu/"]) {
        const { status, headers } = await asked(server.origin + path, "identity");
        expect([status, headers["cache-control"]]).toEqual([200, "public, max-age=0, must-revalidate"]);
      }
    });

    test("keeps the policy and the caching of pages on what is missing", async () => {
      const { status, headers } = await asked(`${server.origin}/assets/style-00000000.css`, "identity");
      expect(status).toBe(404);
      expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    });

    test("serves nothing that is hidden, and nothing outside the site", async () => {
      await put(site, { ".env": "secret" });
      for (const path of ["/.ky-yeu", "/.env", "/..%2fcontent/site.yml", "/%2e%2e/content/"]) {
        expect((await asked(server.origin + path, "identity")).status, path).toBeGreaterThanOrEqual(400);
      }
      await rm(join(site, ".env"));
    });

    test("answers under the policy of the pages, and a search works there without one violation", async () => {
      const { headers } = await asked(`${server.origin}/`, "identity");
      expect(headers).toMatchObject({
        "content-security-policy": expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/),
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
      });
      const browser = await openBrowser();
      const page = await browser.newPage();
      const violations: string[] = [];
      page.on("console", (message) => {
        if (/Content Security Policy/.test(message.text())) violations.push(message.text());
      });
      await page.goto(`${server.origin}/tim-kiem/?q=xay+dung+dang`);
      await page.locator("#ket-qua a").first().click();
      await page.waitForURL(/\/\d{4}\/\d\d\/\d\d\//);
      await browser.close();
      expect(violations).toEqual([]);
    });

    test("is a faithful copy in every form, and a copy left from an earlier site is named", async () => {
      expect((await verifyHosted(`${server.origin}/`, site)).problems).toEqual([]);
      const earlier = await readFile(join(site, "bao/index.html.gz"));
      await put(site, { "index.html.gz": earlier, "feed.xml.gz": "not gzip" });
      const { problems } = await verifyHosted(`${server.origin}/`, site);
      expect(problems.map(({ file, found }) => `${file}: ${found}`).sort()).toEqual([
        expect.stringMatching(/^site\/feed\.xml: no answer \(.+, sent as gzip\)$/),
        expect.stringMatching(/^site\/index\.html: SHA-256 [0-9a-f]{64}, sent as gzip$/),
      ]);
    });
  });
}
