/** What commands make of long inputs and of many, and what that costs. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { urlOf } from "../../../src/report/address.ts";
import { readReports } from "../../../src/report/store.ts";
import { type Cost, watched } from "../../bench/measured.ts";
import { put } from "../../folder.ts";
import type { LongSource, ManySources } from "./archive.ts";

const LAUNCHER = fileURLToPath(new URL("../../../scripts/run.mjs", import.meta.url));

export interface Held {
  cost: Cost;
  /** What is not as it should be. Empty when all is well. */
  wrong: string[];
}

/** Normalises many sources: each sound one has a report, each bad one is named with a way to mend it. */
export function normaliseMany({ files, sound, named }: ManySources): Promise<Held> {
  return inFolder(files, async (content) => {
    const { cost, code, said } = await watched(process.execPath, [
      LAUNCHER,
      "normalise",
      "--content",
      content,
    ]);
    const { reports } = await readReports(content);
    const understood = new Set(reports.map(({ report }) => report.source.file));
    const messages = said.split("\n\n").filter((message) => message.includes("\n  mend: "));
    const wrong = [
      ...(code === 1 ? [] : [`exit code ${code}`]),
      ...sound.filter((file) => !understood.has(file)).map((file) => `${file} has no report`),
      ...named
        .filter((place) => !messages.some((message) => message.includes(place)))
        .map((place) => `${place} is not named`),
    ];
    const strays = reports.length - sound.length;
    return { cost, wrong: strays > 0 ? [...wrong, `${strays} bad sources have reports`] : wrong };
  });
}

/** Builds the site of one long report: its Markdown and its page hold every word. */
export function buildLong({ files, title, body }: LongSource): Promise<Held> {
  return inFolder(files, async (content) => {
    const site = join(content, "..", "site");
    const build = ["build", "--content", content, "--output", site];
    const { cost, code, said } = await watched(process.execPath, [LAUNCHER, ...build]);
    const [stored] = (await readReports(content)).reports;
    if (code !== 0 || stored === undefined) return { cost, wrong: [`exit code ${code}: ${said}`] };
    const { report } = stored;
    const html = await readFile(join(site, urlOf(report), "index.html"), "utf8");
    const wrong = [
      ...(report.title === title ? [] : ["the report has another title"]),
      ...(report.body.join("\n") === body.join("\n") ? [] : ["the report has another body"]),
      ...(html.includes(title) ? [] : ["the page does not show the title"]),
      ...body.filter((text) => !html.includes(text)).map((text) => `the page does not show «${text}»`),
    ];
    return { cost, wrong };
  });
}

async function inFolder(
  files: Record<string, string | Uint8Array>,
  hold: (content: string) => Promise<Held>,
): Promise<Held> {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-long-"));
  try {
    await put(join(folder, "content"), files);
    return await hold(join(folder, "content"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
