/** The program as it stands: what it makes may change with any of its files. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../../src/report/files.ts";
import { sha256 } from "../../src/report/fingerprint.ts";
import { ROOT } from "./options.ts";

/** What reports are understood by: code, dependencies, built-in vocabulary. */
const READING = { folders: ["src", "scripts", "content/vocabulary"], files: ["package-lock.json"] };
/** What pages are made by, besides. */
const SHOWING = { folders: ["templates"], files: [".eleventy.ts"] };

let digests: Awaited<ReturnType<typeof digestParts>> | undefined;

/**
 * The fingerprint of the part of the program that understands reports, and of the part that shows them. A process runs
 * what it has loaded: it is asked once.
 */
export async function programDigests(): Promise<{ reading: string; showing: string }> {
  digests ??= await digestParts();
  return digests;
}

async function digestParts(): Promise<{ reading: string; showing: string }> {
  const [reading, showing] = await Promise.all([READING, SHOWING].map(partDigest));
  return { reading: reading ?? "", showing: showing ?? "" };
}

async function partDigest({ folders, files }: typeof READING): Promise<string> {
  const below = await Promise.all(
    folders.map(async (folder) => (await filesBelow(join(ROOT, folder))).map((path) => `${folder}/${path}`)),
  );
  return digestOf(ROOT, [...below.flat(), ...files]);
}

/** One fingerprint of files, by their names and bytes. */
export async function digestOf(folder: string, paths: readonly string[]): Promise<string> {
  const lines = await Promise.all(
    paths.map(async (path) => `${path} ${sha256(await readFile(join(folder, path)).catch(() => ""))}`),
  );
  return sha256(lines.join("\n"));
}
