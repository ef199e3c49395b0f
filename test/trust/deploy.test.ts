import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { openBrowser, serve } from "../browser.ts";
import { ROOT } from "../scripts/cli.ts";

const { site } = inject("built");

/** The policy that a page states for itself. */
async function policyOf(page: string): Promise<string> {
  const html = await readFile(join(site, page), "utf8");
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  return policy.replaceAll("&#39;", "'");
}

test.each(["nginx.conf", "Caddyfile", "_headers"])(
  "deploy/%s states the policy of the pages, and that nobody may frame them",
  async (file) => {
    const policy = await policyOf("index.html");
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
    expect(policy).not.toContain("unsafe-inline");
    const config = await readFile(join(ROOT, "deploy", file), "utf8");
    const stated = [...config.matchAll(/Content-Security-Policy:? "?([^"\n]+)/g)].map(([, value]) => value);
    expect(stated).toEqual([`${policy}; frame-ancestors 'none'`]);
  },
);

test("pages, a search and its results work under the policy without one violation", async () => {
  const server = await serve(site);
  const browser = await openBrowser();
  const page = await browser.newPage();
  const violations: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) violations.push(`${page.url()}: ${message.text()}`);
  });
  for (const path of ["/", "/nam/", "/tinh/", "/bao/", "/bai-viet/", "/gioi-thieu/", "/du-lieu/", "/none/"]) {
    await page.goto(server.origin + path);
  }
  await page.goto(`${server.origin}/tim-kiem/?q=xay+dung+dang`);
  await page.locator("#ket-qua a").first().click();
  await page.waitForURL(/\/\d{4}\/\d\d\/\d\d\//);
  expect(violations).toEqual([]);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement("script"), { text: "1" })),
  );
  await expect.poll(() => violations.length).toBe(1);
  await browser.close();
  await server.close();
});
