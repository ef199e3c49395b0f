/** The hostile archive built, opened in a browser, and held against a site of the same form made of plain words. */
import { rm } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { normaliseAll } from "../../../src/normalise/normalise.ts";
import { urlOf } from "../../../src/report/address.ts";
import type { Report } from "../../../src/report/schema.ts";
import { readReports, readSources, readVocabulary } from "../../../src/report/store.ts";
import { tokens } from "../../../src/vietnamese/letters.ts";
import { serve } from "../../browser.ts";
import { filesOf } from "../../folder.ts";
import { buildArchive } from "../build.ts";
import { BEFORE, hostileArchive } from "./archive.ts";
import { type Visit, visitor } from "./visit.ts";

/** Each list is empty when all is well. */
export interface Findings {
  inputs: number;
  reports: number;
  pages: number;
  /** Sources that were refused, each with a message. */
  refused: number;
  scripts: string[];
  requests: string[];
  violations: string[];
  errors: string[];
  /** Elements that a site of plain words does not have. */
  strangeNodes: string[];
  losses: string[];
}

const PLAIN_WORDS = ["lời lành một", "lời lành hai", "Nghị quyết 05-NQ/TW của HĐND tỉnh"];
/** Enough for every year of the hostile archive, so that years have neighbours and lists their ends. */
const MOST_PLAIN = 24;

export interface AttackOptions {
  payloads: readonly string[];
  browser: Browser;
  /** Whether every page is opened, or the reports and one page of each other kind. */
  everyPage: boolean;
  /** Is told what is being done. */
  say?: (line: string) => void;
}

/** Places every payload everywhere and says what came of it. */
export async function attack({
  payloads,
  browser,
  everyPage,
  say = () => {},
}: AttackOptions): Promise<Findings> {
  say("Building the archives");
  const plainWords = payloads.slice(0, MOST_PLAIN).map((_, at) => PLAIN_WORDS[at % PLAIN_WORDS.length] ?? "");
  const [plain, hostile] = await Promise.all([
    buildArchive(hostileArchive(plainWords)),
    buildArchive(hostileArchive(payloads)),
  ]);
  try {
    if (plain.code !== 0 || hostile.code !== 0) throw new Error(`${plain.said}\n${hostile.said}`);
    const known = new Set(
      (await open(plain.site, browser, true, PLAIN_WORDS)).visits.flatMap((visit) => visit.elements),
    );
    const { visits, noted } = await open(hostile.site, browser, everyPage, payloads, say);
    const { reports } = await readReports(hostile.content);
    const strange = visits.flatMap(({ path, elements }) =>
      elements.filter((kind) => !known.has(kind)).map((kind) => `${path}: ${kind}`),
    );
    const words = await accountedFor(hostile.content, hostile.said);
    return {
      ...noted,
      inputs: payloads.length,
      reports: reports.length,
      pages: visits.length,
      refused: words.refused,
      strangeNodes: strange,
      losses: [
        ...words.losses,
        ...shownWhole(
          visits,
          reports.map(({ report }) => report),
        ),
      ],
    };
  } finally {
    for (const { folder } of [plain, hostile]) await rm(folder, { recursive: true, force: true });
  }
}

async function open(
  site: string,
  browser: Browser,
  everyPage: boolean,
  payloads: readonly string[],
  say: (line: string) => void = () => {},
) {
  const server = await serve(site);
  const all = Object.keys(await filesOf(site))
    .filter((file) => /(?:\.html|trang-\d+\/ban-goc\.txt|trang-\d+\/bai\.md)$/.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
  const paths = everyPage ? all : oneOfEachKind(all);
  say(`Opening ${paths.length} pages, most of them twice, and ${payloads.length} searches`);
  // Only a page has a policy that can be set aside.
  const pages = paths.filter((path) => !/\.(?:txt|md)$/.test(path));
  const report = paths.find((path) => /\/thu-\d+\/$/.test(path)) ?? "/";
  const visits: Visit[] = [];
  const guarded = await visitor(browser, server.origin, { unguarded: false });
  const unguarded = await visitor(browser, server.origin, { unguarded: true });
  await Promise.all([
    eachOf(paths, say, async (path) => visits.push(await guarded.visit(encodeURI(path)))),
    (async () => {
      await eachOf(pages, say, (path) => unguarded.visit(encodeURI(path)));
      await eachOf(payloads, say, async (payload) => {
        const query = encodeURIComponent(payload.slice(0, 2000));
        visits.push(
          await unguarded.visit(`/tim-kiem/?q=${query}&tinh=${query}&nam=${query}#${query}`, answered),
          await unguarded.visit(`${report}?tim=${query}#${query}`),
        );
      });
    })(),
  ]);
  await guarded.close();
  await unguarded.close();
  await server.close();
  const noted = {
    scripts: [...guarded.noted.scripts, ...unguarded.noted.scripts],
    requests: [...guarded.noted.requests, ...unguarded.noted.requests],
    violations: guarded.noted.violations,
    errors: [...guarded.noted.errors, ...unguarded.noted.errors],
  };
  return { visits, noted };
}

/** The page of each report, and the first of all others with the same first folder and as many below it. */
function oneOfEachKind(paths: readonly string[]): string[] {
  const kinds = new Map<string, string>();
  for (const path of paths) {
    const [, first, ...below] = path.split("/");
    const kind = /^\/\d{4}\/.*\/$/.test(path) ? path : `${first} ${below.length} ${/[^/]*$/.exec(path)}`;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

async function eachOf<T>(
  all: readonly T[],
  say: (line: string) => void,
  act: (one: T) => Promise<unknown>,
): Promise<void> {
  for (const [at, one] of all.entries()) {
    await act(one);
    if ((at + 1) % 100 === 0) say(`${at + 1} of ${all.length}`);
  }
}

/** The search page has answered, whatever the answer. */
const answered = (page: Page) => page.locator("#ket-qua:not([aria-busy])").waitFor({ state: "attached" });

/** Every token of a text source is in its report's body or ledger; every source without a report has a message. */
async function accountedFor(content: string, said: string): Promise<{ losses: string[]; refused: number }> {
  const [{ sources }, { vocabulary }] = [await readSources(content), await readVocabulary(content)];
  const losses: string[] = [];
  let refused = 0;
  for (const [at, { report, file }] of normaliseAll(sources, vocabulary).entries()) {
    const bytes = sources[at]?.bytes ?? new Uint8Array();
    if (report === undefined) {
      refused += 1;
      if (!said.includes(`sources/${file.replace(/\.html?$|\.txt$/, "")}`))
        losses.push(`${file}: no report and no message`);
      continue;
    }
    const kept = [...report.ledger.map(({ text }) => text), ...report.body].flatMap(tokens);
    if (file.endsWith(".html")) {
      const before = report.body.filter((text) => text.startsWith(BEFORE)).length;
      if (before === 0) losses.push(`${file}: the words beside the payload`);
      continue;
    }
    const raw = tokens(Buffer.from(bytes).toString("utf8").replaceAll("\u0085", "\n"));
    if (kept.sort().join(" ") !== raw.sort().join(" ")) losses.push(`${file}: tokens`);
  }
  return { losses, refused };
}

/** What a page shows is the title and the paragraphs of its report, letter by letter. */
function shownWhole(visits: readonly Visit[], reports: readonly Report[]): string[] {
  const shown = new Map(visits.map((visit) => [visit.path, visit]));
  return reports.flatMap((report) => {
    const url = urlOf(report);
    const page = shown.get(url);
    if (page === undefined) return [];
    const same = page.title === report.title && page.paragraphs.join("\n") === report.body.join("\n");
    return same ? [] : [`${url}: the page does not show the words of its report`];
  });
}
