/**
 * `npm run bench -- 100 1000`: what a build costs at those sizes, from nothing, with nothing changed, and with one
 * more report; and beside it other generators, where they are installed, and Pagefind's own command on the Markdown of the same reports, which
 * they are given. `--large` adds 100,000 reports, of ours alone. Each size is measured once, in turn: compare within
 * a run, as ratios.
 */
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { syntheticSources, writeArchive } from "./archive.ts";
import { type Cost, measured } from "./measured.ts";
import { OTHERS } from "./other-generators.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { large: { type: "boolean", default: false } },
});
const LARGE = 100_000;
const sizes = (positionals.length > 0 ? positionals : ["100", "1000"]).map(Number);

interface Row {
  reports: number;
  build: string;
  cost: Cost;
  folder?: string;
}

const build = (content: string, output: string) =>
  measured(process.execPath, [
    join(ROOT, "scripts/run.mjs"),
    "build",
    "--content",
    content,
    "--output",
    output,
  ]);

async function ours(reports: number, folder: string): Promise<Row[]> {
  const [content, output] = [join(folder, "content"), join(folder, "site")];
  await writeArchive(content, reports);
  const rows: Row[] = [
    { reports, build: "from nothing", cost: await build(content, output), folder: output },
    { reports, build: "nothing changed", cost: await build(content, output) },
  ];
  const { file, text } = [...syntheticSources(reports + 1)].at(-1) ?? { file: "", text: "" };
  await writeFile(join(content, "sources", file), text);
  rows.push({ reports, build: "one more report", cost: await build(content, output) });
  return rows;
}

async function sizeOf(folder: string | undefined): Promise<string> {
  if (folder === undefined) return " | ";
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return `${files.length.toLocaleString("en")} | ${Math.round(bytes / 1e6)} MB`;
}

console.log(
  "| reports | build | time | of processors | memory | a report | files | on disk |\n| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
);
for (const size of values.large ? [...sizes, LARGE] : sizes) {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-bench-"));
  const rows: Row[] = await ours(size, folder);
  for (const [name, measure] of size < LARGE ? Object.entries(OTHERS) : []) {
    const output = join(folder, name);
    const cost = await measure(join(folder, "content/reports"), output);
    if (cost !== undefined)
      rows.push({ reports: size, build: `${name} and Pagefind, from nothing`, cost, folder: output });
  }
  for (const { reports, build: name, cost, folder: made } of rows) {
    const { wall, cpu, memory } = cost;
    const cells = [
      reports.toLocaleString("en"),
      name,
      `${wall.toFixed(1)} s`,
      `${cpu.toFixed(1)} s`,
      `${Math.round(memory)} MB`,
      `${((1000 * cpu) / reports).toFixed(1)} ms`,
      await sizeOf(made),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  await rm(folder, { recursive: true });
}
