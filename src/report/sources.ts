/** The raw sources on disk, each with the sidecar beside it. */
import { lstatSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { namesIn } from "./files.ts";
import type { Problem } from "./problem.ts";

/** A source as received. `sidecar` is the text of the `NAME.yml` beside it. */
export interface SourceFile {
  /** File name inside `sources/`. */
  file: string;
  bytes: Uint8Array;
  sidecar?: string;
}

/** What `sources/` holds: what could be read, and what is wrong with the rest. */
export interface Sources {
  sources: SourceFile[];
  /** Sources that are there and could not be read, or whose sidecar could not. Each has its problem. */
  unread: string[];
  problems: Problem[];
}

/** The kinds of file that are read as a report. */
export const SOURCE_EXTENSIONS = [".txt", ".html", ".htm"];
const SIDECAR = ".yml";
const KINDS = `${SOURCE_EXTENSIONS.join(", ")}, or ${SIDECAR} beside one of them`;

/**
 * Reads every source of a content folder, in the order of their names. Files whose name begins with a dot are
 * passed over; anything else that is not a source or its sidecar is a problem, so that no report is left out in
 * silence.
 *
 * @param content the content folder, which holds `sources/`
 */
export async function readSources(content: string): Promise<Sources> {
  const folder = join(content, "sources");
  const found = await namesIn(folder);
  return found === undefined ? noFolder(folder) : readNamed(folder, found);
}

/**
 * One source, by its own name in `sources/` or that of its sidecar. No other is read.
 *
 * @returns undefined where it is not there, or cannot be read, or something is wrong with it or beside it
 */
export async function readSource(content: string, name: string): Promise<SourceFile | undefined> {
  const folder = join(content, "sources");
  const own = (await namesIn(folder))?.filter((other) => stem(other) === stem(name)) ?? [];
  const { sources, problems } = readNamed(folder, own);
  return sources.length === 1 && problems.length === 0 ? sources[0] : undefined;
}

function noFolder(folder: string): Sources {
  return {
    sources: [],
    unread: [],
    problems: [
      {
        file: folder,
        found: "no such folder",
        expected: "a folder «sources» with the raw reports",
        mend: "make the folder and put the reports in it, or give the right folder with --content",
      },
    ],
  };
}

/** @param found the names in the folder */
function readNamed(folder: string, found: readonly string[]): Sources {
  const read: Sources = { sources: [], unread: [], problems: [] };
  const names = found.filter((name) => !name.startsWith("."));
  const reports = names.filter((name) => SOURCE_EXTENSIONS.includes(extname(name).toLowerCase()));
  if (reports.length === 0) read.problems.push(noReports(folder));
  const sidecars = new Map<string, string>();
  for (const name of names.filter((other) => !reports.includes(other))) {
    if (extname(name).toLowerCase() !== SIDECAR) read.problems.push(stranger(name));
    else sidecars.set(stem(name), name);
  }
  const byStem = new Map<string, string[]>();
  for (const name of reports) byStem.set(stem(name), [...(byStem.get(stem(name)) ?? []), name]);
  for (const [key, sidecar] of sidecars) {
    const owners = byStem.get(key) ?? [];
    if (owners.length !== 1) read.problems.push(notOneOwner(sidecar, owners));
  }
  for (const file of reports) {
    const sidecar = sidecars.get(stem(file));
    const shared = sidecar !== undefined && byStem.get(stem(file))?.length !== 1;
    const source = shared ? undefined : readOne(folder, file, sidecar, read.problems);
    if (source === undefined) read.unread.push(file);
    else read.sources.push(source);
  }
  return read;
}

function readOne(
  folder: string,
  file: string,
  sidecar: string | undefined,
  problems: Problem[],
): SourceFile | undefined {
  const bytes = bytesOf(folder, file, problems);
  if (sidecar === undefined) return bytes && { file, bytes };
  const sidecarBytes = bytesOf(folder, sidecar, problems);
  if (bytes === undefined || sidecarBytes === undefined) return undefined;
  try {
    return { file, bytes, sidecar: new TextDecoder("utf-8", { fatal: true }).decode(sidecarBytes) };
  } catch {
    problems.push({
      file: `sources/${sidecar}`,
      found: "bytes that are not UTF-8",
      expected: "a text in UTF-8",
      mend: "save the file again with the encoding UTF-8",
    });
    return undefined;
  }
}

function bytesOf(folder: string, name: string, problems: Problem[]): Uint8Array | undefined {
  try {
    const entry = lstatSync(join(folder, name));
    if (entry.isFile()) return readFileSync(join(folder, name));
    problems.push(entry.isSymbolicLink() ? link(name) : stranger(name));
  } catch (error) {
    problems.push({
      file: `sources/${name}`,
      found: `a file that cannot be opened (${error instanceof Error ? error.message.split(",")[0] : error})`,
      expected: "a file that can be read",
      mend: "give yourself the right to read it, or take it out of the folder",
    });
  }
  return undefined;
}

/** A sidecar's name and its source's are equal but for the extension, in whatever form the file system spells them. */
function stem(name: string): string {
  return name.slice(0, name.length - extname(name).length).normalize("NFC");
}

function noReports(folder: string): Problem {
  return {
    file: folder,
    found: "no report in the folder",
    expected: `at least one file that ends in ${SOURCE_EXTENSIONS.join(", ")}`,
    mend: "put the raw reports in the folder, or give the right folder with --content",
  };
}

/** What a link leads to is no part of the archive: it may be changed there, and may be nobody's to publish. */
function link(name: string): Problem {
  return {
    file: `sources/${name}`,
    found: "a link to a file somewhere else",
    expected: "the file itself",
    mend: "put a copy of the file in the place of the link",
  };
}

function stranger(name: string): Problem {
  return {
    file: `sources/${name}`,
    found: extname(name) === "" ? "a folder or a file without extension" : `«${extname(name)}»`,
    expected: `a file that ends in ${KINDS}`,
    mend:
      extname(name) === ".yaml"
        ? `rename it to ${stem(name)}${SIDECAR}`
        : "save the report as plain text (.txt) or as a web page (.html), or take it out of the folder",
  };
}

function notOneOwner(sidecar: string, owners: string[]): Problem {
  const name = sidecar.slice(0, -SIDECAR.length);
  return {
    file: `sources/${sidecar}`,
    found:
      owners.length === 0
        ? "no report beside it"
        : `${owners.length} reports beside it: ${owners.join(", ")}`,
    expected: `one report, ${SOURCE_EXTENSIONS.map((extension) => name + extension).join(" or ")}`,
    mend: "give the file the name of its report, or take it out of the folder",
  };
}
