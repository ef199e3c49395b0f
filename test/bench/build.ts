/**
 * `npm run bench -- 100 1000`: what a build costs at those sizes, from nothing, with nothing changed, and with one
 * more report; and beside it, where Hugo is installed, Hugo and Pagefind's own command on the Markdown of the same
 * reports, which they are given. Each size is measured once, in turn: compare within a run, as ratios.
 */
import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { syntheticSources, writeArchive } from "./archive.ts";
import { type Cost, measured } from "./measured.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const { positionals } = parseArgs({ allowPositionals: true });
const sizes = (positionals.length > 0 ? positionals : ["100", "1000"]).map(Number);
const hasHugo = spawnSync("hugo", ["version"]).status === 0;

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

/** A site with a page for each report and lists by year and province, in templates as short as they can be. */
const HUGO: Readonly<Record<string, string>> = {
  "hugo.toml":
    'baseURL = "/"\nlanguageCode = "vi"\ntitle = "Kho"\n[taxonomies]\nprovince = "provinces"\npublication = "publication"\n',
  "layouts/_default/baseof.html":
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ block "main" . }}{{ end }}</body></html>',
  "layouts/_default/single.html":
    '{{ define "main" }}<main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Params.published }}</p>{{ .Content }}</main>{{ end }}',
  "layouts/_default/list.html":
    '{{ define "main" }}<main><h1>{{ .Title }}</h1>{{ range (.Paginate .Pages 50).Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}</main>{{ end }}',
};

async function hugo(reports: number, folder: string): Promise<Row[]> {
  const site = join(folder, "hugo");
  for (const [path, text] of Object.entries(HUGO)) {
    await mkdir(join(site, path, ".."), { recursive: true });
    await writeFile(join(site, path), text);
  }
  await cp(join(folder, "content/reports"), join(site, "content"), { recursive: true });
  const output = join(site, "public");
  const rendered = await measured("hugo", ["--quiet", "--destination", output], site);
  const indexed = await measured(process.execPath, [
    join(ROOT, "node_modules/pagefind/lib/runner/bin.cjs"),
    ...["--site", output],
  ]);
  const cost = {
    wall: rendered.wall + indexed.wall,
    cpu: rendered.cpu + indexed.cpu,
    memory: Math.max(rendered.memory, indexed.memory),
  };
  return [{ reports, build: "Hugo and Pagefind, from nothing", cost, folder: output }];
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
for (const size of sizes) {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-bench-"));
  const rows = [...(await ours(size, folder)), ...(hasHugo ? await hugo(size, folder) : [])];
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
