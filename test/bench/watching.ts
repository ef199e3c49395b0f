/**
 * `npm run bench:watching -- 5 1000`: how long `npm start` takes from a change of a report to the new site, at those
 * sizes. Five changes of one report, after one that is not counted.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
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

async function changes(folder: string): Promise<number[]> {
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
  const took: number[] = [];
  for (let at = 0; at <= CHANGES; at += 1) {
    const { ino } = await stat(site);
    const began = performance.now();
    await writeFile(sidecar, `author: Người Thứ ${at}\nreason: đo thời gian\n`);
    await another(site, ino);
    took.push(performance.now() - began);
    await delay(1000 + 2 * performance.now() - 2 * began);
  }
  server.kill("SIGTERM");
  await once(server, "exit");
  return took.slice(1).sort((a, b) => a - b);
}

console.log("| reports | median | longest |\n| ---: | ---: | ---: |");
for (const size of sizes) {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-watching-"));
  await writeArchive(join(folder, "content"), size);
  const took = await changes(folder);
  const cells = [took[Math.floor(took.length / 2)], took.at(-1)].map(
    (ms = 0) => `${(ms / 1000).toFixed(2)} s`,
  );
  console.log(`| ${[size.toLocaleString("en"), ...cells].join(" | ")} |`);
  await rm(folder, { recursive: true });
}
