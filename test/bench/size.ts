/**
 * `npm run bench:size -- 1000 10000`: what the search costs at those sizes, built and asked in a real browser.
 * `--in-slice N` builds indexes of so many documents instead of 20,000. `--keep FOLDER` keeps what is built there, and
 * asks what is there already without building it anew: times are worth most when nothing else runs.
 */
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildIndex } from "../../src/search/build/build-index.ts";
import { openBrowser, serve } from "../browser.ts";
import { readCorpus } from "../search/corpus.ts";
import { readQueries } from "../search/judged.ts";
import { writeSite } from "../search/site.ts";
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
const sites = values.keep ?? (await mkdtemp(join(tmpdir(), "ky-yeu-sizes-")));

/** Writes a site with an index of so many reports. @returns what that cost */
async function build(size: number, folder: string): Promise<Record<string, string>> {
  const { vocabulary } = await readCorpus();
  const reports = syntheticReports(size);
  const written = await writeSite([]);
  const stop = watchMemory();
  const start = performance.now();
  const built = await buildIndex(reports, join(written, "pagefind"), {
    shortenings: vocabulary.abbreviations,
    ...inSlice,
  });
  const seconds = (performance.now() - start) / 1000;
  const memory = await stop();
  await cp(written, folder, { recursive: true });
  await rm(written, { recursive: true });
  return {
    "build time": `${Math.round(seconds)} s`,
    "build memory": `${memory.own} + ${memory.children} MB`,
    "on disk": `${(built.bytes / 1e6).toFixed(1)} MB`,
  };
}

for (const size of sizes) {
  const folder = join(sites, String(size));
  const costs = existsSync(folder) ? {} : await build(size, folder);
  const server = await serve(folder);
  const browser = await openBrowser();
  const { cold, warm } = await visit(browser, `${server.origin}/tim-kiem/`, queries);
  await browser.close();
  await server.close();
  if (values.keep === undefined) await rm(folder, { recursive: true });
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

const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
console.log(`| ${columns.join(" | ")} |\n|${columns.map(() => " ---: |").join("")}`);
for (const row of rows) console.log(`| ${columns.map((column) => row[column] ?? "").join(" | ")} |`);
