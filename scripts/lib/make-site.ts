/** All stages in order: normalise, render, index, publish. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import pc from "picocolors";
import { fileOf } from "../../src/report/address.ts";
import type { Problem } from "../../src/report/problem.ts";
import { fingerprintsIn } from "../../src/site/earlier-pages.ts";
import { readConfig } from "../../src/site/load.ts";
import { ContentError, type Rendered, renderSite } from "../../src/site/render.ts";
import { compressSite } from "../../src/trust/compress.ts";
import { bagSite } from "./bag-site.ts";
import { contradictions } from "./contradictions.ts";
import { indexSite } from "./index-site.ts";
import { lostAddresses, recordAddresses, wrongRedirects } from "./keep-addresses.ts";
import type { LastBuild } from "./last-build.ts";
import { normaliseContent } from "./normalise-content.ts";
import { offlineSite } from "./offline-site.ts";
import { publish } from "./publish.ts";
import { listed, Refusal } from "./refusal.ts";
import { count, say, stopwatch } from "./say.ts";
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
}

/**
 * Makes the site and says on the terminal what came of it.
 *
 * @param last what the last build left, if it may be used
 * @throws Refusal where nothing is published; the site of an earlier build is then as it was
 */
export async function makeSite(
  { content, output, allowMissing, drafts, compress }: BuildOptions,
  last: LastBuild | undefined,
): Promise<void> {
  const time = stopwatch();
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
  const inDraft = reports.filter(({ draft }) => draft).length;
  if (!drafts && inDraft === reports.length) throw new Refusal([onlyDrafts], "Nothing was published.");
  let rendered: Rendered | undefined;
  await publish(output, async (folder) => {
    const earlier = await last?.pages(folder);
    say(`Rendering ${count(reports.length, "report")}`);
    rendered = await renderSite({
      content,
      output: folder,
      leaveOut: normalised.unsound,
      written: {
        reports: new Map(reports.map((report) => [fileOf(report), report])),
        readings: normalised.readings,
      },
      ...(drafts && { drafts }),
      ...(earlier && { earlier }),
      async check(site) {
        const wrong = await wrongRedirects(content, site);
        const lost = await lostAddresses(content, site);
        if (!drafts && !allowMissing) return [...wrong, ...lost];
        problems.push(...lost);
        return wrong;
      },
    }).catch(refuse);
    const { site, list } = rendered;
    if (!drafts) await recordAddresses(content, site);
    say("Indexing for search");
    await indexSite(site, folder, {
      ...(earlier && { earlier: join(output, "pagefind") }),
      ...(last && { kept: last.tokens }),
    });
    const files = await offlineSite(site, folder, fingerprintsIn(list));
    await bagSite(site, content, folder, files);
    if (compress) {
      say("Compressing");
      await compressSite(folder, output);
    }
    await assertWhole(folder);
  });
  if (problems.length > 0) {
    const consequence = drafts ? "Shown all the same; «npm run build» refuses." : "The others are published.";
    process.stderr.write(`${listed(problems, consequence)}\n\n`);
  }
  if (rendered === undefined) return;
  const summed = [
    ...summary(normalised),
    ...(inDraft === 0 ? [] : [draftsIn(inDraft, drafts === true)]),
    ...contradictions(rendered.site),
  ];
  const { pages, made, list } = rendered;
  process.stdout.write(
    [
      ...summed,
      `${count(pages, "page")}${made < pages ? `, ${made.toLocaleString("en")} of them new or changed,` : ""} in ${time()}: ${pc.bold(output)}`,
      "",
    ].join("\n"),
  );
  await last?.keep(list, [...summed, count(pages, "page")], problems.length === 0);
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
