/**
 * `npm run bench:load`: the site served by nginx from `deploy/nginx.conf`, on this machine alone, asked by as many
 * readers at once as a busy day brings. Each round ends after some seconds or so many answers, whichever comes first.
 *
 * `npm run bench:load -- PATH` asks a site that is there already, which `npm run build -- --compress` made.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { serveByNginx } from "../servers.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const AUTOCANNON = fileURLToPath(import.meta.resolve("autocannon"));
const READERS = 100;
const SECONDS = 5;
const MOST = 50_000;

const Round = z.object({
  "2xx": z.number(),
  non2xx: z.number(),
  errors: z.number(),
  timeouts: z.number(),
  duration: z.number(),
  throughput: z.object({ total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number(), max: z.number() }),
});

const execute = promisify(execFile);
const made = process.argv[2] === undefined ? await mkdtemp(join(tmpdir(), "ky-yeu-load-")) : undefined;
const site = resolve(made ?? process.argv[2] ?? "");
if (made !== undefined) {
  await execute(process.execPath, ["scripts/run.mjs", "build", "--compress", "--output", site], {
    cwd: ROOT,
  });
}
const server = await serveByNginx(site);
const rows: Record<string, string | number>[] = [];
try {
  for (const [what, path] of Object.entries(await pathsOf(site))) {
    for (const encoding of ["br", "gzip", "identity"]) rows.push(await round(what, path, encoding));
  }
} finally {
  await server.close();
  if (made !== undefined) await rm(made, { recursive: true });
}
console.table(rows);
const wrong = rows.reduce((sum, row) => sum + Number(row.errors), 0);
process.stdout.write(`errors: ${wrong}\n`);
if (wrong > 0) process.exitCode = 1;

/** One of each that a reader loads: the front page, a report, the search page, a style, a piece of the index. */
async function pathsOf(folder: string): Promise<Record<string, string>> {
  const home = await readFile(join(folder, "index.html"), "utf8");
  const [report = "/"] = /\/\d{4}\/\d\d\/\d\d\/[^/"]+\//.exec(home) ?? [];
  const [style = "/"] = /\/assets\/style-\w+\.css/.exec(home) ?? [];
  const [piece = ""] = (await readdir(join(folder, "pagefind/index"))).sort();
  return { home: "/", report, search: "/tim-kiem/", style, index: `/pagefind/index/${piece}` };
}

async function round(what: string, path: string, encoding: string) {
  const { stdout } = await execute(process.execPath, [
    AUTOCANNON,
    ...["--json", "--no-progress", "--connections", String(READERS), "--timeout", "10"],
    ...["--duration", String(SECONDS), "--maxOverallRequests", String(MOST)],
    ...["--headers", `Accept-Encoding=${encoding}`, server.origin + path],
  ]);
  const {
    "2xx": good,
    non2xx,
    errors,
    timeouts,
    duration,
    throughput,
    latency,
  } = Round.parse(JSON.parse(stdout));
  return {
    what,
    encoding,
    answers: good,
    errors: errors + timeouts + non2xx,
    "per second": Math.round(good / duration),
    "bytes each": good === 0 ? 0 : Math.round(throughput.total / good),
    "median ms": latency.p50,
    "99% ms": latency.p99,
    "slowest ms": latency.max,
  };
}
