/** All stages in order: normalise, render, index, publish. */
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pc from "picocolors";
import { fileOf } from "../../src/report/address.ts";
import type { Problem } from "../../src/report/problem.ts";
import { type EarlierPages, fingerprintsIn } from "../../src/site/earlier-pages.ts";
import { readConfig } from "../../src/site/load.ts";
import { ContentError, type Rendered, type RenderOptions, renderSite } from "../../src/site/render.ts";
import type { Part } from "../../src/site/runs.ts";
import { compressSite } from "../../src/trust/compress.ts";
import { bagSite } from "./bag-site.ts";
import { contradictions } from "./contradictions.ts";
import { realPath } from "./folders.ts";
import { type Indexing, startIndex } from "./index-site.ts";
import { lostAddresses, recordAddresses, wrongRedirects } from "./keep-addresses.ts";
import { type LastBuild, waysOf } from "./last-build.ts";
import { processesFor, warnOfSize, watchMemory } from "./memory.ts";
import { type Normalised, normaliseContent } from "./normalise-content.ts";
import { offlineSite } from "./offline-site.ts";
import { endWithStarter, readPart, startParts, writePart } from "./parts.ts";
import { progressOf } from "./progress.ts";
import { publish } from "./publish.ts";
import { listed, Refusal } from "./refusal.ts";
import { count, say, stopwatch } from "./say.ts";
import { Stages } from "./stages.ts";
import { summary } from "./understood.ts";

export interface BuildOptions {
  /** Absolute. */
  content: string;
  /** Absolute. */
  output: string;
  /** Publish the sound reports although others have problems. */
  allowMissing?: boolean;
  /** Show the drafts too: a preview, not to be published. */
  drafts?: boolean;
  /** Write compressed copies beside the files, for a server to send as they are. */
  compress?: boolean;
  /** Take nothing from an earlier build, and keep nothing for the next. */
  fresh?: boolean;
  /** Make only this part of the pages, to be joined. */
  part?: Part;
  /** The folders of parts to join, absolute. */
  parts?: readonly string[];
  /** Tell at the end how long each stage took. */
  verbose?: boolean;
}

/** Reports whose pages are worth a second process, which reads the archive anew, or one that removes the old site. */
const WORTH_PROCESS = 300;

/**
 * Makes the site and says on the terminal what came of it.
 *
 * @param last what the last build left, if it may be used
 * @throws Refusal where nothing is published; the site of an earlier build is then as it was
 */
export async function makeSite(options: BuildOptions, last: LastBuild | undefined): Promise<void> {
  const { content, output, allowMissing = false, drafts = false, compress, parts, verbose } = options;
  const time = stopwatch();
  const stages = new Stages();
  stages.begin("normalising");
  const normalised = await soundReports(options, last);
  const { problems, reports } = normalised;
  const large = reports.length >= WORTH_PROCESS;
  await last?.keepUnderstood();
  let rendered: Rendered | undefined;
  let indexing: Indexing | undefined;
  let told = "";
  const fill = async (folder: string) => {
    const ways = await waysOf(content).then(({ reading, showing }) => `${reading} ${showing}`);
    const earlier = await last?.pages(folder);
    if (earlier !== undefined) told = "new or changed";
    else if (parts !== undefined) told = "made here";
    const given = await Promise.all((parts ?? []).map((part) => readPart(part, ways, folder)));
    const of = last && !earlier && !parts && large ? processesHere(reports.length) : 1;
    const more = [...(drafts ? ["--drafts"] : []), ...(allowMissing ? ["--allow-missing"] : [])];
    const build = { content, folder, site: await realPath(output), ways, more };
    const elsewhere = of > 1 ? startParts(of, build) : undefined;
    stages.begin("rendering");
    rendered = await render(normalised, folder, {
      options,
      earlier: [earlier, ...given],
      ...(elsewhere && { part: { number: 1, of }, others: elsewhere.pages }),
      loaded(site) {
        indexing = startIndex(site, folder, {
          ...(earlier && { earlier: join(output, "pagefind") }),
          ...(last && { kept: last.tokens }),
        });
      },
      async check(site) {
        const wrong = await wrongRedirects(content, site);
        const lost = await lostAddresses(content, site);
        if (!drafts && !allowMissing) return [...wrong, ...lost];
        for (const one of lost) problems.push(one);
        return wrong;
      },
    }).finally(() => elsewhere?.clear());
    const { site, lists } = rendered;
    if (!drafts) await recordAddresses(content, site);
    stages.begin("indexing");
    say("Indexing for search");
    await indexing?.done;
    stages.begin("fingerprints");
    const files = await offlineSite(site, folder, fingerprintsIn(lists));
    await bagSite(site, content, folder, files);
    if (compress) {
      stages.begin("compressing");
      say("Compressing");
      await compressSite(folder, output);
    }
    await assertWhole(folder);
    stages.begin("publishing");
  };
  await publish(output, fill, { large, end: async () => indexing?.end() });
  if (problems.length > 0) {
    const consequence = drafts ? "Shown all the same; «npm run build» refuses." : "The others are published.";
    process.stderr.write(`${listed(problems, consequence)}\n\n`);
  }
  if (rendered === undefined) return;
  const inDraft = reports.filter(({ draft }) => draft).length;
  const summed = [
    ...summary(normalised),
    ...(inDraft === 0 ? [] : [draftsIn(inDraft, drafts)]),
    ...contradictions(rendered.site),
  ];
  const { pages, made, lists } = rendered;
  stages.begin("keeping for the next build");
  await last?.keep(lists, [...summed, count(pages, "page")], problems.length === 0);
  process.stdout.write(
    [
      ...summed,
      `${count(pages, "page")}${told && `, ${made.toLocaleString("en")} of them ${told},`} in ${time()}: ${pc.bold(output)}`,
      ...(verbose
        ? [...stages.lines(), `  ${count(normalised.known, "source")} known from an earlier build`]
        : []),
      "",
    ].join("\n"),
  );
}

/**
 * Makes a part of the pages, for a build that joins parts.
 *
 * @throws Refusal as `makeSite` does
 */
export async function makePart(
  options: BuildOptions,
  part: Part,
  last: LastBuild | undefined,
): Promise<void> {
  const { content, output } = options;
  const time = stopwatch();
  endWithStarter();
  const normalised = await soundReports(options, last);
  await last?.keepUnderstood();
  const { reading, showing } = await waysOf(content);
  let made = 0;
  await publish(output, async (folder) => {
    const rendered = await render(normalised, folder, { options, part });
    await writePart(folder, `${reading} ${showing}`, rendered.lists);
    made = rendered.made;
  });
  const which = `part ${part.number} of ${part.of}`;
  process.stdout.write(`${count(made, "page")}, ${which}, in ${time()}: ${pc.bold(output)}\n`);
}

/** The reports that may be published. */
async function soundReports(
  { content, allowMissing, drafts }: BuildOptions,
  last: LastBuild | undefined,
): Promise<Normalised> {
  const normalised = await normaliseContent(content, await last?.memo());
  const { problems, reports } = normalised;
  const { problems: ofSite } = await readConfig(content);
  if (ofSite.length > 0) throw new Refusal([...ofSite, ...problems], "Nothing was published.");
  if (reports.length === 0) throw new Refusal(problems, "Nothing was published: no report is sound.");
  if (problems.length > 0 && !allowMissing) {
    throw new Refusal(
      problems,
      "Nothing was published: mend them, or publish the others with --allow-missing.",
    );
  }
  if (!drafts && reports.every(({ draft }) => draft)) {
    throw new Refusal([onlyDrafts], "Nothing was published.");
  }
  return normalised;
}

function processesHere(reports: number): number {
  return processesFor(reports, {
    processors: availableParallelism(),
    available: process.availableMemory(),
  });
}

interface Rendering extends Pick<RenderOptions, "part" | "others" | "loaded" | "check"> {
  options: BuildOptions;
  earlier?: readonly (EarlierPages | undefined)[];
}

async function render(
  { reports, unsound, readings }: Normalised,
  folder: string,
  { options: { content, drafts }, earlier = [], ...more }: Rendering,
): Promise<Rendered> {
  say(`Rendering ${count(reports.length, "report")}`);
  warnOfSize(reports.length);
  let progress: ((done: number) => void) | undefined;
  const lookAtMemory = watchMemory();
  return renderSite({
    content,
    output: folder,
    leaveOut: unsound,
    written: { reports: new Map(reports.map((report) => [fileOf(report), report])), readings },
    ...(drafts && { drafts }),
    earlier: earlier.flatMap((one) => one ?? []),
    progress(done, of) {
      progress ??= progressOf("Making", of, "page");
      progress(done);
      lookAtMemory();
    },
    ...more,
  }).catch(refuse);
}

const onlyDrafts: Problem = {
  file: "sources/",
  found: "drafts only",
  expected: "at least one report to publish",
  mend: "take «draft: true» out of the file beside a report, or look at the drafts with «npm start»",
};

function draftsIn(number: number, shown: boolean): string {
  return shown
    ? `${count(number, "draft")} shown: publish what «npm run build» makes, not this preview`
    : `${count(number, "draft")} left out: «npm start» shows drafts`;
}

function refuse(error: unknown): never {
  if (error instanceof ContentError) throw new Refusal(error.problems, "Nothing was published.");
  throw error;
}

/** A site without a front page is never published, whatever the reason. */
async function assertWhole(folder: string): Promise<void> {
  for (const name of ["index.html", "404.html"]) {
    const size = (await stat(join(folder, name)).catch(() => undefined))?.size ?? 0;
    if (size === 0)
      throw new Error(`The rendered site has no ${name}, or an empty one; nothing was published`);
  }
}
