/** The few file operations that the content needs, each of which leaves a whole file or none. */
import { randomUUID } from "node:crypto";
import { constants, copyFileSync, linkSync, readFileSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";

const PART = /^\..+\.(\d+)-[0-9a-f-]{36}\.part$/;

/** Whether an error of the file system says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** The bytes of a file, or undefined where there is none. Read at once: a thread to read a report takes longer than that. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The names in a folder, in the order of their code units, or undefined where there is no such folder. */
export async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Every file below a folder, as sorted paths from it with «/»; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Every link below a folder, as sorted paths from it with «/». No command of ours makes one. */
export async function linksBelow(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isSymbolicLink())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * Writes a text (in UTF-8) or bytes so that a reader, or a computer that stops, finds the old file or the whole one: to a file beside
 * it, then renamed. A file that already holds these bytes is not touched.
 *
 * @param options.sync whether it must outlast the power failing right after; it must, unless told
 * @returns whether the file was written
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { sync = true }: { sync?: boolean } = {},
): Promise<boolean> {
  const bytes = Buffer.from(content);
  if ((await readIfThere(path))?.equals(bytes)) return false;
  const part = join(dirname(path), `.${basename(path)}.${process.pid}-${randomUUID()}.part`);
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(part, "wx");
    try {
      await file.writeFile(bytes);
      if (sync) await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return true;
}

/** Removes what a write that was cut short left in a folder or below it. */
export async function removeParts(folder: string): Promise<void> {
  for (const file of await filesBelow(folder)) {
    const pid = PART.exec(basename(file))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, file), { force: true });
  }
}

/** Whether a process of this machine runs, this one included. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and is somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Gives a file a second name: whoever then puts a new file in the place of either leaves the other as it is. Where that
 * cannot be, between file systems or on one that has no links, makes a copy.
 *
 * @throws Error where there is no such file, or the second name is taken
 */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
