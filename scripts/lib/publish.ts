/** A site is made in a fresh folder beside the old one and takes its place in one step, or not at all. */
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isRunning, namesIn } from "../../src/report/files.ts";
import { MARKER } from "../../src/trust/payload.ts";
import { discard, discardLater } from "./discard.ts";
import { realPath } from "./folders.ts";

const MARKER_TEXT = "A site made by Kỷ Yếu. The next build replaces this folder.\n";

/** Others may publish to the same folder at the same time; each try means that one of them did. */
const TRIES = 20;

/** The folders that this process has named beside a site. */
const made = new Set<string>();

/**
 * Makes a site and puts it in place of the old one. While it is made, and when making it fails, the old one
 * stays as it was.
 *
 * @param output the folder of the site, already found fit to be replaced
 * @param make fills the folder it is given; a rejection means that nothing is published
 * @param options.large whether the old site is removed after the command has ended: nobody has to wait for that
 * @param options.end ends what else writes into the folder, such as another thread: the folder would come back
 */
export async function publish(
  output: string,
  make: (folder: string) => Promise<void>,
  { large = false, end = async () => {} }: { large?: boolean; end?: () => Promise<void> } = {},
): Promise<void> {
  const site = await realPath(output);
  await mkdir(dirname(site), { recursive: true });
  await mendAfterKill(output);
  const fresh = sibling(site, "tmp");
  const stop = async (signal: NodeJS.Signals) => {
    await end().catch(() => {});
    try {
      rmSync(fresh, { recursive: true, force: true, maxRetries: 5 });
    } finally {
      process.exit(signal === "SIGINT" ? 130 : 143);
    }
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await mkdir(fresh);
    await writeFile(join(fresh, MARKER), MARKER_TEXT);
    await make(fresh);
    await swap(fresh, site, large);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    await end();
    await discard(fresh);
  }
}

async function swap(fresh: string, site: string, large: boolean): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const old = sibling(site, "old");
    const hadOld = await moved(site, old);
    let published = false;
    try {
      published = await moved(fresh, site);
    } finally {
      if (!published && hadOld) await moved(old, site);
    }
    if (large) await setAside(old, site);
    else await discard(old);
    if (published) return;
    if (attempt === TRIES) throw new Error(`Other builds keep publishing to ${site}`);
  }
}

/**
 * Has a folder of ours removed by a process that may outlast this one, under a name that nobody takes for a site to put
 * back: many files take longer to remove than to write.
 *
 * @param site beside which it waits, on the same file system
 */
export async function setAside(folder: string, site: string): Promise<void> {
  const gone = sibling(site, "gone");
  if (await moved(folder, gone)) discardLater(gone);
}

/** Renames a folder, where it is there and its new name is free. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTEMPTY" || code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Removes what a killed build left beside a site, and puts the site back if it was killed between the two renames.
 *
 * @param output as of `publish`
 */
export async function mendAfterKill(output: string): Promise<void> {
  const site = await realPath(output);
  const left = /^\.(tmp|old|gone)-(\d+)-[0-9a-f]{12}$/;
  for (const name of (await namesIn(dirname(site))) ?? []) {
    const [, kind, pid] =
      (name.startsWith(basename(site)) && left.exec(name.slice(basename(site).length))) || [];
    if (pid === undefined) continue;
    const path = join(dirname(site), name);
    // Our own number on a folder we did not make is that of an earlier process.
    const inUse = Number(pid) === process.pid ? made.has(path) : isRunning(Number(pid));
    if (inUse || !(await isOurs(path))) continue;
    if (kind === "old" && (await moved(path, site))) continue;
    // The process that was to remove it may still be at it.
    await discard(path).catch((error: unknown) => {
      if (kind !== "gone") throw error;
    });
  }
}

async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => undefined);
  return names !== undefined && (names.length === 0 || names.includes(MARKER));
}

function sibling(site: string, kind: "tmp" | "old" | "gone"): string {
  const path = `${site}.${kind}-${process.pid}-${randomBytes(6).toString("hex")}`;
  made.add(path);
  return path;
}
