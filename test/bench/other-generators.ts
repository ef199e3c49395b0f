/**
 * Other generators on the same Markdown: a page for each report and lists of them, in templates as short as they can
 * be, and Pagefind's own command on what came out. Nothing is read across reports, cited or fingerprinted.
 */
import { spawnSync } from "node:child_process";
import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, measured } from "./measured.ts";

const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** @returns what it cost; undefined where the generator is not installed */
type Measure = (reports: string, output: string) => Promise<Cost | undefined>;

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

const ELEVENTY: Readonly<Record<string, string>> = {
  "eleventy.config.mjs":
    'export default (config) => { config.addCollection("all-reports", (api) => api.getFilteredByGlob("content/**/*.md")); return { dir: { output: "public" } }; };\n',
  "content/content.json": '{ "layout": "report.njk" }\n',
  "_includes/report.njk":
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main data-pagefind-body><h1>{{ title }}</h1><p>{{ published }}</p>{{ content | safe }}</main></body></html>\n',
  "list.njk":
    '---\npagination: { data: collections.all-reports, size: 50, alias: reports }\n---\n<main>{% for report in reports %}<p><a href="{{ report.url }}">{{ report.data.title }}</a></p>{% endfor %}</main>\n',
};

const ASTRO: Readonly<Record<string, string>> = {
  "astro.config.mjs": "export default {};\n",
  "src/content.config.ts":
    'import { defineCollection } from "astro:content"; import { glob } from "astro/loaders";\nexport const collections = { reports: defineCollection({ loader: glob({ pattern: "**/*.md", base: "./content" }) }) };\n',
  "src/pages/[...slug].astro":
    '---\nimport { getCollection, render } from "astro:content";\nexport const getStaticPaths = async () => (await getCollection("reports")).map((report) => ({ params: { slug: report.id }, props: { report } }));\nconst { report } = Astro.props;\nconst { Content } = await render(report);\n---\n<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{report.data.title}</title></head><body><main data-pagefind-body><h1>{report.data.title}</h1><p>{String(report.data.published)}</p><Content /></main></body></html>\n',
  "src/pages/list/[...page].astro":
    '---\nimport { getCollection } from "astro:content";\nexport const getStaticPaths = async ({ paginate }) => paginate(await getCollection("reports"), { pageSize: 50 });\nconst { page } = Astro.props;\n---\n<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kho</title></head><body><main>{page.data.map((report) => <p><a href={"/" + report.id + "/"}>{report.data.title}</a></p>)}</main></body></html>\n',
};

/** Lays out the folder of a generator with the reports in `content/`. */
async function layOut(
  files: Readonly<Record<string, string>>,
  reports: string,
  folder: string,
): Promise<void> {
  await cp(reports, join(folder, "content"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function withPagefind(rendered: Cost, site: string): Promise<Cost> {
  const indexed = await measured(process.execPath, [
    join(MODULES, "pagefind/lib/runner/bin.cjs"),
    "--site",
    site,
  ]);
  return {
    wall: rendered.wall + indexed.wall,
    cpu: rendered.cpu + indexed.cpu,
    memory: Math.max(rendered.memory, indexed.memory),
  };
}

async function hugo(reports: string, output: string): Promise<Cost | undefined> {
  if (spawnSync("hugo", ["version"]).status !== 0) return undefined;
  const folder = `${output}-source`;
  await layOut(HUGO, reports, folder);
  return withPagefind(await measured("hugo", ["--quiet", "--destination", output], folder), output);
}

async function eleventy(reports: string, output: string): Promise<Cost | undefined> {
  const folder = `${output}-source`;
  await layOut(ELEVENTY, reports, folder);
  const command = [join(MODULES, "@11ty/eleventy/cmd.cjs"), "--quiet", `--output=${output}`];
  return withPagefind(await measured(process.execPath, command, folder), output);
}

/** It is no dependency: `npm install --no-save astro` puts it there, or `NODE_PATH` tells where it is. */
async function astro(reports: string, output: string): Promise<Cost | undefined> {
  const command = whereIs("astro/package.json");
  if (command === undefined) return undefined;
  const folder = `${output}-source`;
  await layOut(ASTRO, reports, folder);
  await symlink(dirname(dirname(command)), join(folder, "node_modules"));
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const build = [join(dirname(command), "astro.js"), "build", "--silent", "--outDir", output];
  return withPagefind(await measured(process.execPath, build, folder), output);
}

function whereIs(file: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(file);
  } catch {
    return undefined;
  }
}

export const OTHERS: Readonly<Record<string, Measure>> = {
  Hugo: hugo,
  Astro: astro,
  "Plain Eleventy": eleventy,
};
