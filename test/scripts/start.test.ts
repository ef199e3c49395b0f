import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { filesOf, folderWith, put } from "../folder.ts";
import { reportFrom } from "./archives.ts";
import { start, startByNpm } from "./cli.ts";

const SERVING = /Serving at (http:\/\/localhost:(\d+)\S*)/;
const IN_TIME = 60_000;

test("start serves, shows a change in an open page, keeps the last good site, and stops cleanly", async () => {
  const folder = await folderWith({ "content/sources/a.txt": reportFrom("Lâm Đồng") });
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const running = start("start", "--content", content, "--output", site, "--port", "0");
  const [, address = ""] = await running.says(SERVING);

  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${address}bai-viet/`);
  expect(await page.locator("main").textContent()).toContain("Lâm Đồng tổng kết");

  await put(content, { "sources/b.txt": reportFrom("Gia Lai", "07/03/2017") });
  await page.getByText("Gia Lai tổng kết").first().waitFor({ timeout: IN_TIME });

  const good = await filesOf(site);
  const from = running.said().length;
  await put(content, { "sources/b.yml": "published: hôm qua\n" });
  await running.says(/sources\/b\.yml:1 published[\s\S]+Nothing was published[\s\S]+stays as it was/, from);
  expect(await filesOf(site)).toEqual(good);

  for (const path of ["/%", "//", "/..%2f..%2fcontent/sources/a.txt"]) {
    const answer = await fetch(new URL(address).origin + path).catch(() => undefined);
    expect(answer?.status ?? 400).toBeGreaterThanOrEqual(400);
  }
  expect((await fetch(address)).status).toBe(200);
  await browser.close();

  running.process.kill("SIGTERM");
  const { code } = await running.ended;
  expect(code).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

test("start serves under the path of the site's address, on the next port when one is taken, and can be stopped while it builds", async () => {
  const folder = await folderWith({
    "content/sources/a.txt": reportFrom("Lâm Đồng"),
    "content/site.yml": "address: https://example.org/kho/\n",
  });
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const bound = taken.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  const running = start(
    ...[
      "start",
      "--content",
      join(folder, "content"),
      "--output",
      join(folder, "site"),
      "--port",
      String(port),
    ],
  );
  const [, address = "", next] = await running.says(SERVING);
  expect(Number(next)).toBeGreaterThan(port);
  const home = await (await fetch(address)).text();
  const [, year = ""] = /href="(\/kho\/nam\/2017\/)"/.exec(home) ?? [];
  expect((await fetch(new URL(year, address))).status).toBe(200);

  await put(folder, { "content/sources/b.txt": reportFrom("Gia Lai") });
  await running.says(/changed[\s\S]*Normalising/);
  running.process.kill("SIGINT");
  expect((await running.ended).code).toBe(0);
  expect(Object.keys(await filesOf(folder)).filter((file) => file.includes("site.tmp"))).toEqual([]);
  taken.close();
});

test("by way of npm, paths are read from where it was called, and ending npm ends the server too", async () => {
  const folder = await folderWith({ "content/sources/a.txt": reportFrom("Lâm Đồng") });
  const running = startByNpm(
    folder,
    ...["start", "--", "--content", "content", "--output", "site", "--port", "0"],
  );
  const [, address = ""] = await running.says(SERVING);
  expect(Object.keys(await filesOf(folder))).toContain("site/index.html");
  running.process.kill("SIGTERM");
  await running.ended;
  await expect(fetch(address)).rejects.toThrow();
});

test.each(["-1", "70000", "http"])("start refuses the port «%s»", async (port) => {
  const { code, stderr } = await start("start", "--port", port).ended;
  expect(code).toBe(1);
  expect(stderr).toContain("0 to 65535");
});
