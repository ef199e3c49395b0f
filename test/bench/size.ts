/**
 * `npm run bench:size -- 1000 10000`: what the search costs at those sizes, on the search page of the archive's own site
 * with its styles and its typeface, served compressed as `deploy/` says where nginx or Caddy is installed, and asked in a
 * real browser. `--in-slice N` builds indexes of so many documents instead of 20,000. `--keep FOLDER` keeps what is built
 * there, and asks what is there already without building it anew: times are worth most when nothing else runs.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { buildIndex } from "../../src/search/build/build-index.ts";
import { openBrowser, serve } from "../browser.ts";
import { readCorpus } from "../search/corpus.ts";
import { readQueries } from "../search/judged.ts";
import { installed } from "../servers.ts";
import { watchMemory } from "./memory.ts";
import { syntheticReports } from "./synthetic.ts";
import { quantile, visit } from "./visit.ts";

const { values, positionals } = parseArgs({
  options: { "in-slice": { type: "string" }, keep: { type: "string" } },
  allowPositionals: true,
});
const sizes = (positionals.length > 0 ? positionals : ["1000", "10000"]).map(Number);
const inSlice = values["in-slice"] === undefined ? {} : { inSlice: Number(values["in-slice"]) };

/** Every sixth of the judged queries that needs no mending: of every kind some. */
const queries = readQueries()
  .filter(({ kind }) => kind !== "slip" && kind !== "typing" && kind !== "keystrokes")
  .filter((_, at) => at % 6 === 0)
  .map(({ ask }) => ask);

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const rows: Record<string, string>[] = [];
const made = await mkdtemp(join(tmpdir(), "ky-yeu-sizes-"));
// A host's server reads as another user.
await chmod(made, 0o755);
const indexes = resolve(values.keep ?? join(made, "indexes"));

/** The archive that comes with the program, as it is put on a host; its own index gives way to larger ones. */
const site = join(made, "site");
await promisify(execFile)(process.execPath, ["scripts/run.mjs", "build", "--compress", "--output", site]);

/** Writes an index of so many reports. @returns what that cost */
async function build(size: number, folder: string): Promise<Record<string, string>> {
  const { vocabulary } = await readCorpus();
  const reports = syntheticReports(size);
  const stop = watchMemory();
  const start = performance.now();
  const built = await buildIndex(reports, folder, {
    shortenings: vocabulary.abbreviations,
    ...inSlice,
  });
  const seconds = (performance.now() - start) / 1000;
  const memory = await stop();
  return {
    "build time": `${Math.round(seconds)} s`,
    "build memory": `${memory.own} + ${memory.children} MB`,
    "on disk": `${(built.bytes / 1e6).toFixed(1)} MB`,
  };
}

for (const size of sizes) {
  const folder = join(indexes, String(size), "pagefind");
  const costs = existsSync(folder) ? {} : await build(size, folder);
  await rm(join(site, "pagefind"), { recursive: true });
  await symlink(folder, join(site, "pagefind"));
  const [host] = installed;
  const server = await (host ? host.serve(site) : serve(site));
  const browser = await openBrowser();
  const { cold, warm } = await visit(browser, `${server.origin}/tim-kiem/`, queries);
  await browser.close();
  await server.close();
  const [first, ...further] = cold;
  const times = warm.slice(1).map(({ time }) => time);
  rows.push({
    reports: String(size),
    ...costs,
    "start and first query": kilobytes(first?.bytes ?? 0),
    "further query, median": kilobytes(
      quantile(
        further.map(({ bytes }) => bytes),
        0.5,
      ),
    ),
    "requests, median": String(
      quantile(
        further.map(({ requests }) => requests),
        0.5,
      ),
    ),
    "time, median": `${Math.round(quantile(times, 0.5))} ms`,
    "95 of 100": `${Math.round(quantile(times, 0.95))} ms`,
    longest: `${Math.round(Math.max(...times))} ms`,
  });
}

await rm(made, { recursive: true });

const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
console.log(`| ${columns.join(" | ")} |\n|${columns.map(() => " ---: |").join("")}`);
for (const row of rows) console.log(`| ${columns.map((column) => row[column] ?? "").join(" | ")} |`);
