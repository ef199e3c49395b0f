/** A small site with nothing but the search page and blank reports, for tests in a browser. */
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { buildIndex, type IndexOptions } from "../../src/search/build/build-index.ts";
import { bundleSearch } from "../../src/search/bundle.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { vi } from "../../templates/languages/vi/index.ts";
import { SearchPage } from "../../templates/search/SearchPage.tsx";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; form-action 'self'";

function html(title: string, body: string, script: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="${script}"></script></head><body><main>${body}</main></body></html>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/**
 * Writes the site and says where.
 *
 * @param prefix the path it will be served under
 */
export async function writeSite(
  documents: readonly SearchDocument[],
  prefix = "/",
  options?: IndexOptions,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-site-"));
  await buildIndex(documents, join(folder, "pagefind"), options);
  await bundleSearch(join(folder, "assets"));
  const put = async (url: string, text: string) => {
    await mkdir(join(folder, url), { recursive: true });
    await writeFile(join(folder, url, "index.html"), text);
  };
  const href = (path: string) => prefix + path.slice(1);
  const page = render(h(SearchPage, { words: vi, href }));
  await put("tim-kiem", html("Tìm kiếm", page, href("/assets/search.js")));
  for (const { url, title, paragraphs } of documents) {
    const text = paragraphs.map((p) => `<p${p.id ? ` id="${p.id}"` : ""}>${escaped(p.text)}</p>`).join("\n");
    const body = `<h1>${escaped(title)}</h1>${text}`;
    await put(url, html("Bài", body, href("/assets/highlight.js")));
  }
  return folder;
}

/** The raw reports of the archive as documents: every line a paragraph, the longest of the first ones the title. */
export async function rawReports(): Promise<SearchDocument[]> {
  const folder = new URL("../../content/sources/", import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    names.map(async (name) => {
      const lines = (await readFile(new URL(name, folder), "utf8")).split("\n").filter((line) => line.trim());
      const title = lines.slice(0, 3).sort((a, b) => b.length - a.length)[0] ?? "";
      return {
        url: `/${name.slice(0, 3)}/`,
        title,
        paragraphs: lines.map((text, at) => ({ text, id: `doan-${at + 1}` })),
        keywords: [],
        filters: {},
        meta: {},
      };
    }),
  );
}
