/** Older versions of sources: when a paper publishes a report anew, the bytes received first are kept. */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { filesBelow } from "./files.ts";
import { sha256 } from "./fingerprint.ts";
import type { Problem } from "./problem.ts";

/** Bytes that a source had before. They stand at `versions/NAME/NUMBER-SHA256.txt` of the content folder. */
export interface SourceVersion {
  /** The source's name in `sources/`. */
  file: string;
  /** 1 is the oldest. */
  number: number;
  sha256: string;
  /** The path below the content folder. */
  path: string;
}

const VERSION = /^([^/]+)\/(\d+)-([0-9a-f]{64})\.[^./]+$/;

/**
 * The older versions kept in a content folder, oldest first for each source, and what is wrong with others: a name
 * of another form, bytes that are not those of the name.
 */
export async function readVersions(
  content: string,
): Promise<{ versions: SourceVersion[]; problems: Problem[] }> {
  const versions: SourceVersion[] = [];
  const problems: Problem[] = [];
  for (const below of await filesBelow(join(content, "versions"))) {
    const path = `versions/${below}`;
    if (/(?:^|\/)\./.test(below)) continue;
    const [, file = "", number = "", expected = ""] = VERSION.exec(below) ?? [];
    const found = sha256(await readFile(join(content, path)));
    if (file === "") problems.push(misnamed(path, found));
    else if (found !== expected) problems.push(damaged(path, found, expected));
    else versions.push({ file, number: Number(number), sha256: found, path });
  }
  versions.sort((a, b) => (a.file === b.file ? a.number - b.number : a.file < b.file ? -1 : 1));
  return { versions, problems };
}

/** What a source was when it was archived: its name and fingerprint, and the report file that says so. */
export interface Archived {
  file: string;
  sha256: string;
  /** Below the content folder: `reports/2017/03-06-a.md`. */
  report: string;
}

/**
 * The sources whose bytes are not those archived and not recorded as a new version of them.
 *
 * @param sources the sources as they are, by name and fingerprint
 * @param versions the older versions that are kept
 */
export function changedSources(
  archived: readonly Archived[],
  sources: readonly { file: string; sha256: string }[],
  versions: readonly SourceVersion[],
): Problem[] {
  const now = new Map(sources.map(({ file, sha256 }) => [file, sha256]));
  return archived.flatMap((was) => {
    const found = now.get(was.file);
    const kept = versions.filter(({ file }) => file === was.file);
    if (found === undefined || found === was.sha256) return [];
    return kept.some((version) => version.sha256 === was.sha256)
      ? []
      : [changed(was, found, kept.length + 1)];
  });
}

function changed({ file, sha256, report }: Archived, found: string, number: number): Problem {
  const version = `versions/${file}/${number}-${sha256}${extname(file)}`;
  return {
    file: `sources/${file}`,
    found: `SHA-256 ${found}`,
    expected: `SHA-256 ${sha256}, as archived in ${report}`,
    mend: `put the file back as it was; or, if the paper published it anew, keep the older bytes as ${version}; or, if it was never published, remove ${report}`,
  };
}

function misnamed(path: string, found: string): Problem {
  return {
    file: path,
    found: "a name that does not say which version of which source it is",
    expected: `versions/NAME OF THE SOURCE/NUMBER-${found}.txt`,
    mend: "rename the file; 1 is the oldest version",
  };
}

function damaged(path: string, found: string, expected: string): Problem {
  return {
    file: path,
    found: `SHA-256 ${found}`,
    expected: `SHA-256 ${expected}`,
    mend: "put the file back as it was archived: its name is the fingerprint of its bytes",
  };
}
