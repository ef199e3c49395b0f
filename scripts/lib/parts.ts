/**
 * A site made in parts: each by a build of its own, at the same time, on this machine or another. A part is the pages
 * whose addresses fall to it, with what each was made from; the build that joins parts takes every page that it would
 * make just so, and makes the rest itself. A part that is missing or of another version costs time, nothing else.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError } from "commander";
import { z } from "zod";
import { EarlierPages, PageList } from "../../src/site/earlier-pages.ts";
import type { Part } from "../../src/site/runs.ts";
import { setAside } from "./publish.ts";
import { say } from "./say.ts";

const LAUNCHER = fileURLToPath(new URL("../run.mjs", import.meta.url));

/** The file of a part's folder that tells its pages: a line that says how they were made, and one for each list. */
const LISTS = ".ky-yeu-part.jsonl";

const Made = z.object({
  /** The fingerprint of all by which the pages were made, content aside. */
  ways: z.string(),
  /** How many lists follow. */
  lists: z.number(),
});

/**
 * What `--part` says.
 *
 * @throws InvalidArgumentError where it is no part
 * @example parsePart("2/4") // { number: 2, of: 4 }
 */
export function parsePart(text: string): Part {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number < 1 || number > of) {
    throw new InvalidArgumentError("Expected a part of all, such as 2/4.");
  }
  return { number, of };
}

/** Leaves word in the folder of a part of the pages that it holds. */
export async function writePart(folder: string, ways: string, lists: readonly PageList[]): Promise<void> {
  const made: z.infer<typeof Made> = { ways, lists: lists.length };
  await writeFile(join(folder, LISTS), lines([made, ...lists]));
}

function* lines(values: readonly object[]): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

/**
 * The pages of a part, to be taken into a site; undefined, with a word, where they cannot be used.
 *
 * @param to the folder of the site
 */
export async function readPart(from: string, ways: string, to: string): Promise<EarlierPages | undefined> {
  const found = await listsIn(join(from, LISTS)).catch(() => undefined);
  if (found === undefined) say(`There is no part in ${from}; its pages are made here`);
  else if (found.ways !== ways)
    say(`The part in ${from} was made by another version; its pages are made here`);
  else return new EarlierPages(found.lists, from, to);
  return undefined;
}

/**
 * @returns undefined where the file is not whole
 * @throws Error of the file system
 */
async function listsIn(file: string): Promise<{ ways: string; lists: PageList[] } | undefined> {
  let made: z.infer<typeof Made> | undefined;
  const lists: PageList[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (made === undefined) {
      made = Made.safeParse(parsed(line)).data;
      if (made === undefined) return undefined;
      continue;
    }
    const { data } = PageList.safeParse(parsed(line));
    if (data !== undefined) lists.push(data);
  }
  return made?.lists === lists.length ? { ways: made.ways, lists } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Lets a build that another has started end with it, however that ends: nobody would take the part. */
export function endWithStarter(): void {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel?.unref();
}

export interface PartBuild {
  content: string;
  /** The folder of the site that the parts are for; they are made in folders of it that are gone at the end. */
  folder: string;
  /** Where the site will be, its real path. */
  site: string;
  ways: string;
  /** More options of the build: `--drafts`. */
  more: readonly string[];
}

/**
 * Starts builds of all parts but the first, each a process.
 *
 * @returns `pages`, to be called once the first is done: waits for the others, and gives their pages; `clear` ends
 * those that still run, and takes all folders of parts away
 */
export function startParts(
  of: number,
  { content, folder, site, ways, more }: PartBuild,
): { pages: () => Promise<EarlierPages[]>; clear: () => Promise<void> } {
  const parts = Array.from({ length: of - 1 }, (_, at) => {
    const output = join(folder, `.part-${at + 2}`);
    const build = ["build", "--content", content, "--output", output, "--part", `${at + 2}/${of}`];
    const child = spawn(process.execPath, [LAUNCHER, ...build, ...more], {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const stop = () => child.kill();
    process.once("exit", stop);
    const ended = once(child, "exit").finally(() => process.off("exit", stop));
    return { output, ended, stop };
  });
  return {
    async pages() {
      await Promise.allSettled(parts.map(({ ended }) => ended));
      const pages = await Promise.all(parts.map(({ output }) => readPart(output, ways, folder)));
      return pages.flatMap((one) => one ?? []);
    },
    async clear() {
      for (const { output, ended, stop } of parts) {
        stop();
        await ended.catch(() => undefined);
        await setAside(output, site);
      }
    },
  };
}
