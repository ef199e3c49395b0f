/** Files that a person offers to the archive: read, and looked at before anything is copied. */
import { readFile, realpath } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { sidecarName } from "../../src/normalise/sidecar.ts";
import { isMissing, readIfThere } from "../../src/report/files.ts";
import type { Problem } from "../../src/report/problem.ts";
import { SOURCE_EXTENSIONS, type SourceFile } from "../../src/report/sources.ts";

/** A report to be added, and the path it comes from. */
export interface Offered extends SourceFile {
  path: string;
}

/**
 * Reads the files that are offered, each with the sidecar beside it.
 *
 * @param paths absolute
 * @param content the content folder they are to go to
 * @param existing the sources that are there
 */
export async function readOffered(
  paths: readonly string[],
  content: string,
  existing: readonly SourceFile[],
): Promise<{ offered: Offered[]; problems: Problem[] }> {
  const offered: Offered[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const read = await readOne(path, content);
    const problem =
      "problem" in read ? read.problem : await inTheWay(read, content, [...existing, ...offered]);
    if (problem) problems.push(problem);
    else if (!("problem" in read)) offered.push(read);
  }
  return { offered, problems };
}

async function readOne(path: string, content: string): Promise<Offered | { problem: Problem }> {
  const file = basename(path).normalize("NFC");
  if (!SOURCE_EXTENSIONS.includes(extname(file).toLowerCase()) || file.startsWith(".")) {
    return {
      problem: {
        file: path,
        found: file.startsWith(".") ? "a hidden file" : extname(file) ? `«${extname(file)}»` : "no extension",
        expected: `the file of a report, which ends in ${SOURCE_EXTENSIONS.join(", ")}`,
        mend: "save the report as plain text (.txt) or as a web page (.html)",
      },
    };
  }
  try {
    const bytes = await readFile(path);
    const own = await readIfThere(sidecarName(path));
    const waiting = await readIfThere(join(content, "sources", sidecarName(file)));
    if (own !== undefined && waiting !== undefined && !own.equals(waiting))
      return { problem: taken(path, sidecarName(file)) };
    const sidecar = (own ?? waiting)?.toString("utf8");
    return { file, path, bytes, ...(sidecar === undefined ? {} : { sidecar }) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return {
      problem: {
        file: path,
        found: isMissing(error)
          ? "no such file"
          : `a file that cannot be read (${error.message.split(",")[0]})`,
        expected: "a file that can be read",
        mend: "check the path; a name with spaces goes in quotation marks",
      },
    };
  }
}

/** A name is taken when the sidecar of the one would be the sidecar of the other. */
async function inTheWay(
  { file, path, bytes }: Offered,
  content: string,
  others: readonly SourceFile[],
): Promise<Problem | undefined> {
  const same = others.find((other) => Buffer.from(other.bytes).equals(Buffer.from(bytes)));
  if (same) {
    const itself = await isSame(path, join(content, "sources", same.file));
    return {
      file: path,
      found: itself
        ? "a file of the archive itself"
        : `the same report as sources/${same.file}, byte for byte`,
      expected: "a report that the archive does not have",
      mend: itself ? "run «npm run normalise» to read it again" : "nothing needs to be done: it is there",
    };
  }
  const key = (name: string) => sidecarName(name).normalize("NFC").toLowerCase();
  const other = others.find((one) => key(one.file) === key(file));
  return other && taken(path, other.file);
}

function taken(path: string, name: string): Problem {
  return {
    file: path,
    found: `a name that sources/${name} has, with other words in it`,
    expected: "a name of its own",
    mend: "rename the file and add it again",
  };
}

async function isSame(a: string, b: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => path);
  return (await real(a)) === (await real(b));
}
