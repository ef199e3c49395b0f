/** The hostile archive built, opened in a browser, and held against a site of the same form made of plain words. */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { normaliseAll } from "../../../src/normalise/normalise.ts";
import { urlOf } from "../../../src/report/address.ts";
import type { Report } from "../../../src/report/schema.ts";
import { readReports, readSources, readVocabulary } from "../../../src/report/store.ts";
import { tokens } from "../../../src/vietnamese/letters.ts";
import { openBrowser, serve } from "../../browser.ts";
import { filesOf } from "../../folder.ts";
import { buildArchive } from "../build.ts";
import { BEFORE, hostileArchive } from "./archive.ts";
import { type Noted, type Visit, type Visitor, visitor } from "./visit.ts";

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

/** The last begins with what may be the tag of a paper, and is warned of. */
const PLAIN_WORDS = [
  "lời lành một",
  "lời lành hai",
  "Nghị quyết 05-NQ/TW của HĐND tỉnh",
  "XYZ - lời lành ba",
];
/** Enough for every year of the hostile archive, so that years have neighbours, and for lists of several pages. */
const MOST_PLAIN = 60;
/** As many more as gaps take away, so that a list of the one archive is cut into pages where that of the other is. */
const IN_GAPS = 3;
/** Pages opened at a time. */
const AT_ONCE = 3;
/** Pages opened in one browser after the other: what a browser keeps of each adds up to gigabytes. */
const IN_ONE_BROWSER = 150;

export interface AttackOptions {
  payloads: readonly string[];
  /** Whether every page is opened, or the reports and one page of each other kind. */
  everyPage: boolean;
  /** Is told what is being done. */
  say?: (line: string) => void;
}

/**
 * Without the reports of each kind in one year or another: where a source is refused, a table of years has gaps.
 */
function withGaps(files: Record<string, string>): Record<string, string> {
  const left = /^sources\/(?:[24]?1|trang-[24]?3|.* [24]?5)\.(?:txt|html|yml)$/;
  return Object.fromEntries(Object.entries(files).filter(([path]) => !left.test(path)));
}

/** Places every payload everywhere and says what came of it. */
export async function attack({ payloads, everyPage, say = () => {} }: AttackOptions): Promise<Findings> {
  say("Building the archives");
  // Each by its number, since a source with the words of another is refused.
  const plainWords = Array.from(
    { length: Math.min(payloads.length + IN_GAPS, MOST_PLAIN) },
    (_, at) => `${PLAIN_WORDS[at % PLAIN_WORDS.length]} lần thứ ${at + 1}`,
  );
  const [plain, hostile] = await Promise.all([
    buildArchive(withGaps(hostileArchive(plainWords))),
    buildArchive(hostileArchive(payloads)),
  ]);
  try {
    if (plain.code !== 0 || hostile.code !== 0) throw new Error(`${plain.said}\n${hostile.said}`);
    const known = new Set(
      (await open(plain.site, true, PLAIN_WORDS)).visits.flatMap((visit) => visit.elements),
    );
    const { visits, noted } = await open(hostile.site, everyPage, payloads, say);
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
  everyPage: boolean,
  payloads: readonly string[],
  say: (line: string) => void = () => {},
) {
  const policy = await setPolicyAside(site);
  const server = await serve(site, { pageHeaders: { "Content-Security-Policy-Report-Only": policy } });
  const all = Object.keys(await filesOf(site))
    .filter((file) => /(?:\.html|trang-\d+\/ban-goc\.txt|trang-\d+\/bai\.md)$/.test(file) && file !== CONTROL)
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
  const paths = everyPage ? all : oneOfEachKind(all);
  say(`Opening ${paths.length} pages and ${payloads.length} searches`);
  const report = paths.find((path) => /\/thu-\d+\/$/.test(path)) ?? "/";
  const ways: Parameters<Visitor["visit"]>[] = [
    ...paths.map((path): [string] => [encodeURI(path)]),
    ...payloads.flatMap((payload): Parameters<Visitor["visit"]>[] => {
      const query = encodeURIComponent(payload.slice(0, 2000));
      return [
        [`/tim-kiem/?q=${query}&tinh=${query}&nam=${query}#${query}`, answered],
        [`${report}?tim=${query}#${query}`],
      ];
    }),
  ];
  const seen: Seen = { visits: [], noted: { scripts: [], requests: [], violations: [], errors: [] } };
  for (let at = 0; at < ways.length; at += IN_ONE_BROWSER) {
    const some = ways.slice(at, at + IN_ONE_BROWSER);
    const once = () => inOneBrowser(server.origin, some);
    // A browser may go down for want of memory; where it does so again, it is the pages.
    add(
      seen,
      await once().catch((error: Error) => {
        say(`Once more with a new browser: ${error.message}`);
        return once();
      }),
    );
    const problems = Object.values(seen.noted).flat().length;
    say(`${seen.visits.length} of ${ways.length}, ${problems} problems`);
  }
  await server.close();
  return seen;
}

interface Seen {
  visits: Visit[];
  noted: Noted;
}

function add(seen: Seen, more: Seen): void {
  seen.visits.push(...more.visits);
  for (const kind of ["scripts", "requests", "violations", "errors"] as const)
    seen.noted[kind].push(...more.noted[kind]);
}

/**
 * Opens pages in a browser of their own, a few at a time.
 *
 * @throws Error when one cannot be opened
 */
async function inOneBrowser(origin: string, ways: readonly Parameters<Visitor["visit"]>[]): Promise<Seen> {
  const browser = await openBrowser();
  try {
    const seen: Seen = { visits: [], noted: { scripts: [], requests: [], violations: [], errors: [] } };
    const left = ways.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        const browsing = await visitor(browser, origin, `/${CONTROL}`);
        const visits: Visit[] = [];
        for (const way of left) visits.push(await browsing.visit(...way));
        add(seen, { visits, noted: browsing.noted });
      }),
    );
    return seen;
  } finally {
    await browser.close();
  }
}

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\s*\/?>/;
/** A page whose script runs where the policy is not enforced. */
const CONTROL = "thu-may.html";

/**
 * Takes the policy out of every page, so that only what the pages are made of keeps a script from running, and lays the
 * control page beside them.
 *
 * @returns the policy, to be sent for reporting
 * @throws Error when a page has none, or another than the others
 */
async function setPolicyAside(site: string): Promise<string> {
  const policies = new Set<string>();
  for (const [file, latin1] of Object.entries(await filesOf(site))) {
    if (!file.endsWith(".html")) continue;
    policies.add(POLICY.exec(latin1)?.[1] ?? `none in ${file}`);
    await writeFile(join(site, file), latin1.replace(POLICY, ""), "latin1");
  }
  const [policy = "", ...others] = policies;
  if (others.length > 0) throw new Error(`Pages differ in their policy: ${[...policies].join(" | ")}`);
  await writeFile(join(site, CONTROL), "<!doctype html><script>alert()</script>");
  return policy;
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
