/** Whether the folders named on the command line may be read and replaced. */
import { existsSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { isMissing } from "../../src/report/files.ts";
import type { Problem } from "../../src/report/problem.ts";
import { MARKER } from "../../src/trust/payload.ts";

/** The path with every link on the way resolved, as far as it exists. */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    return join(await realPath(dirname(path)), basename(path));
  }
}

/** What is wrong with the content folder: nothing, or that there is none. */
export async function checkContent(content: string): Promise<Problem[]> {
  if (await isFolder(content)) return [];
  return [
    {
      file: content,
      found: existsSync(content) ? "a file" : "no such folder",
      expected: "a content folder, which holds sources/",
      mend: "give the folder of the archive with --content",
    },
  ];
}

/** What speaks against putting the site in a folder: it holds something else, or one folder holds the other. */
export async function checkOutput(content: string, output: string): Promise<Problem[]> {
  const [from, to] = [await realPath(content), await realPath(output)];
  if (holds(from, to) || holds(to, from)) {
    return [
      {
        file: output,
        found: `a folder that ${from === to ? "is" : holds(from, to) ? "lies in" : "holds"} the content folder ${content}`,
        expected: "a folder of its own",
        mend: "give another folder with --output",
      },
    ];
  }
  const above = nearest(to);
  if (!(await isFolder(above))) {
    return [
      { file: output, found: "a file", expected: "a folder", mend: "give another folder with --output" },
    ];
  }
  if (above !== to) return [];
  const names = await readdir(to);
  if (names.length === 0 || names.includes(MARKER)) return [];
  return [
    {
      file: output,
      found: `a folder with something else in it (${names.slice(0, 3).join(", ")}${names.length > 3 ? ", …" : ""})`,
      expected: `an empty folder, or a site of ours, which holds the file ${MARKER}`,
      mend: "give another folder with --output, or empty this one: a build replaces the whole folder",
    },
  ];
}

/** The path, or the nearest above it that is there. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(path));
}
