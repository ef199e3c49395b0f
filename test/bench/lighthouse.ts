/**
 * Lighthouse over one page of each kind that readers come to, as on a slow phone:
 *
 *     npm run lighthouse                  # builds the archive that comes with the program
 *     npm run lighthouse -- ../my-site    # a site that is built already
 *
 * Prints a table, and ends with 1 where an aim is missed. Performance is measured on this machine: let it be idle.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { onePageOfEachKind } from "../../scripts/lib/kinds-of-pages.ts";
import { chromiumPath, serve } from "../browser.ts";
import { ROOT } from "../scripts/cli.ts";

const AIMS = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 } as const;
const KINDS = [/^\/$/, /^\/\d{4}\//, /^\/nam\/./, /^\/tinh\/./, /^\/qua-cac-nam\/$/];
const SEARCHES = ["/tim-kiem/", "/tim-kiem/?q=xay+dung+dang"];

const folder = await mkdtemp(join(tmpdir(), "ky-yeu-lighthouse-"));
const site = process.argv[2] ?? (await build(join(folder, "site")));
const server = await serve(site);
const { port, close } = await openForLighthouse(join(folder, "profile"));

const kinds = await onePageOfEachKind(site);
const paths = [...kinds.filter((path) => KINDS.some((kind) => kind.test(path))), ...SEARCHES];
console.log(`| page | ${Object.keys(AIMS).join(" | ")} | layout shift |`);
console.log(
  `| --- | ${Object.keys(AIMS)
    .map(() => "--:")
    .join(" | ")} | --: |`,
);
for (const path of paths) {
  const scores = await scoresOf(server.origin + path, port);
  const { shift, ...rest } = scores;
  console.log(`| \`${path}\` | ${Object.values(rest).join(" | ")} | ${shift} |`);
  const missed = Object.entries(AIMS).some(([name, aim]) => rest[name as keyof typeof AIMS] < aim);
  if (missed || shift > 0) process.exitCode = 1;
}

await close();
await server.close();
await rm(folder, { recursive: true, force: true });

async function build(output: string): Promise<string> {
  const args = [join(ROOT, "scripts/run.mjs"), "build", "--output", output];
  const [code] = await once(
    spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] }),
    "close",
  );
  if (code !== 0) throw new Error("The archive cannot be built");
  return output;
}

/** A headless Chromium that listens on a port of its choice, which it says. */
async function openForLighthouse(profile: string): Promise<{ port: number; close(): Promise<void> }> {
  const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"];
  const browser = spawn(await chromiumPath(), [...args, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const closed = once(browser, "close");
  let said = "";
  for await (const text of browser.stderr.setEncoding("utf8")) {
    said += text;
    const [, port] = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said) ?? [];
    if (port === undefined) continue;
    return {
      port: Number(port),
      close: async () => {
        browser.kill();
        await closed;
      },
    };
  }
  throw new Error(`Chromium did not start: ${said}`);
}

/** Scores of 100, and the cumulative layout shift. */
async function scoresOf(address: string, port: number) {
  const result = await lighthouse(address, { port, logLevel: "error" });
  if (result === undefined) throw new Error(`No result for ${address}`);
  const { categories, audits } = result.lhr;
  const score = (name: keyof typeof AIMS) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
    shift: audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
  };
}
