/** A small archive of invented reports, hostile ones among them, rendered by a process of its own. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Report } from "../../src/report/schema.ts";
import { writeReports } from "../../src/report/store.ts";
import { reportWith } from "../archive/reports.ts";

const RENDER = fileURLToPath(new URL("./render-example.ts", import.meta.url));
export const HOSTILE = `</title><script>alert("x")</script><img src=x onerror='alert(1)'>"'&amp;`;

const stated = (words: string) => ({ known: "stated", rule: "headline", words, line: 1 }) as const;

export const REPORTS: readonly Report[] = [
  reportWith({
    title: "Tổng kết công tác năm 2016",
    provinces: ["quang-binh"],
    publication: "bao-quang-binh",
    reviews: ["2016"],
    plans: ["2017"],
    source: { file: "a.txt", sha256: "a".repeat(64), encoding: "utf-8", lines: [1, 2] },
    body: ["(QBĐT) - Ngày 4/3, hội nghị đã họp.", "Đoạn hai."],
    reading: { roles: { "doan-2": "results" }, reason: HOSTILE },
    corrected: { reason: HOSTILE, date: "2024-05-01", lines: [{ line: 2, was: "body", is: "furniture" }] },
    basis: {
      title: stated("Tổng kết công tác năm 2016"),
      provinces: { known: "inferred", rule: "province-of-the-paper", words: "(QBĐT)" },
      publication: { known: "given", rule: "sidecar", reason: "người lưu trữ biết" },
    },
    ledger: [
      { line: 1, text: "Tổng kết công tác năm 2016", rule: "headline", to: "title" },
      { line: 2, text: ",", rule: "punctuation-only", to: "furniture" },
    ],
  }),
  reportWith({
    title: HOSTILE,
    slug: "thu-thach",
    published: "2020-07-01",
    kicker: HOSTILE,
    standfirst: HOSTILE,
    author: HOSTILE,
    event: { date: "2020-06-30", endDate: "2020-07-01", organiser: [HOSTILE], venue: HOSTILE, kind: "other" },
    level: "bloc",
    provinces: ["ho-chi-minh", "dak-lak"],
    captions: [{ text: HOSTILE, credit: HOSTILE }],
    url: `https://example.org/?q="><script>alert(1)</script>`,
    source: { file: "b.html", sha256: "b".repeat(64), encoding: "utf-8", lines: [1] },
    body: [HOSTILE],
    basis: { title: stated(HOSTILE) },
    ledger: [{ line: 1, text: HOSTILE, rule: HOSTILE, to: "duplicate", of: 1 }],
    warnings: [{ rule: "unknown-tag", message: HOSTILE, words: HOSTILE, line: 1 }],
  }),
];

/** Writes the example as a content folder, `site.yml` as given, and returns its path. */
export async function writeExample(siteYml = "", reports: readonly Report[] = REPORTS): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), "ky-yeu-example-"));
  await mkdir(join(content, "sources"));
  for (const { source } of reports) await writeFile(join(content, "sources", source.file), HOSTILE);
  await writeFile(join(content, "site.yml"), siteYml);
  await writeReports(content, reports, []);
  return content;
}

/**
 * Renders a content folder as the commands do, in a process with an environment of its own.
 *
 * @returns the folder of the site
 */
export async function render(content: string, env: Record<string, string> = {}): Promise<string> {
  const output = await mkdtemp(join(tmpdir(), "ky-yeu-rendered-"));
  await promisify(execFile)(process.execPath, ["--import", "tsx", RENDER, content, output], {
    env: { ...process.env, ...env },
  });
  return output;
}
