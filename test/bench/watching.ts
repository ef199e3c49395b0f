/**
 * `npm run bench:watching -- 5 1000`: how long `npm start` takes from a change of a report until its page shows it, and
 * until the site is made anew, at those sizes. Five changes of one report, after one that is not counted.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { writeArchive } from "./archive.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const sizes = (process.argv.length > 2 ? process.argv.slice(2) : ["5"]).map(Number);
const CHANGES = 5;

/** A site is swapped in whole: its folder is then another. */
async function another(site: string, than: number): Promise<void> {
  while (((await stat(site).catch(() => undefined))?.ino ?? than) === than) await delay(5);
}

/** The site is looked at as a browser would: its folder, and the page of the report. */
async function shows(page: string, words: string): Promise<void> {
  while (!(await readFile(page, "utf8").catch(() => "")).includes(words)) await delay(5);
}

interface Took {
  shown: number;
  whole: number;
}

async function changes(folder: string): Promise<Took[]> {
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const command = ["start", "--content", content, "--output", site, "--port", "0"];
  const server = spawn(process.execPath, [join(ROOT, "scripts/run.mjs"), ...command]);
  let said = "";
  server.stderr.resume();
  server.stdout.on("data", (words) => {
    said += String(words);
  });
  while (!said.includes("Serving")) await delay(50);
  const [source = ""] = (await readdir(join(content, "sources"))).filter((name) => name.endsWith(".txt"));
  const sidecar = join(content, "sources", source.replace(/txt$/, "yml"));
  const page = join(site, await pageOf(content, source), "index.html");
  const took: Took[] = [];
  for (let at = 0; at <= CHANGES; at += 1) {
    const { ino } = await stat(site);
    const began = performance.now();
    const author = `Người Thứ ${at}`;
    await writeFile(sidecar, `author: ${author}\nreason: đo thời gian\n`);
    await shows(page, author);
    const shown = performance.now() - began;
    await another(site, ino);
    took.push({ shown, whole: performance.now() - began });
    await delay(1000);
  }
  server.kill("SIGTERM");
  await once(server, "exit");
  return took.slice(1);
}

/** The folder of a report's page, from its Markdown: `2017/03-06-slug.md` -> `2017/03/06/slug`. */
async function pageOf(content: string, source: string): Promise<string> {
  const reports = join(content, "reports");
  for (const file of await readdir(reports, { recursive: true })) {
    if (!file.endsWith(".md") || !(await readFile(join(reports, file), "utf8")).includes(source)) continue;
    return file.replace(/^(\d+).(\d\d)-(\d\d)-(.*)\.md$/, "$1/$2/$3/$4");
  }
  throw new Error(`No report was made of ${source}`);
}

function told(times: number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const seconds = (ms = 0) => `${(ms / 1000).toFixed(2)} s`;
  return [seconds(sorted[Math.floor(sorted.length / 2)]), seconds(sorted.at(-1))];
}

console.log(
  "| reports | report shown | longest | site anew | longest |\n| ---: | ---: | ---: | ---: | ---: |",
);
for (const size of sizes) {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-watching-"));
  await writeArchive(join(folder, "content"), size);
  const took = await changes(folder);
  const cells = [...told(took.map(({ shown }) => shown)), ...told(took.map(({ whole }) => whole))];
  console.log(`| ${[size.toLocaleString("en"), ...cells].join(" | ")} |`);
  await rm(folder, { recursive: true });
}
