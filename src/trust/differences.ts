/** What was expected beside what is there: every difference named, with what seems to have happened. */
import type { Problem } from "../report/problem.ts";
import type { Fixity } from "./hash.ts";
import { likelyCause } from "./likely-cause.ts";

const MENDS: readonly [RegExp, string][] = [
  [/^sources\//, "put the file back as it was archived, or record a new version of it (docs/promises.md)"],
  [/^versions\//, "put the file back as it was archived"],
  [/^reports\//, "run «npm run normalise», which writes it anew from its source"],
  [/^site\//, "run «npm run build», or copy the site to its host again"],
  [/^/, "put the file back, or run «npm run build» where the change is meant"],
];

/**
 * Compares two lists of fingerprints. A file that is gone from one place and stands in another counts as renamed.
 *
 * @param read the bytes of a file that differs, to tell what happened to them; undefined where they cannot be had
 * @returns one problem for each difference, in the order of `expected`, then of `found`
 */
export async function differences(
  expected: readonly Fixity[],
  found: readonly Fixity[],
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Problem[]> {
  const there = new Map(found.map(({ path, sha256 }) => [path, sha256]));
  const listed = new Set(expected.map(({ path }) => path));
  const added = new Map(found.filter(({ path }) => !listed.has(path)).map((file) => [file.path, file]));
  const problems: Problem[] = [];
  for (const { path, sha256 } of expected) {
    const now = there.get(path);
    if (now === sha256) continue;
    if (now === undefined) {
      const moved = takeRenamed(added, path, sha256);
      problems.push(moved === undefined ? missing(path, sha256) : renamed(path, moved, sha256));
    } else {
      const cause = likelyCause((await read(path)) ?? new Uint8Array(), sha256);
      problems.push(altered(path, sha256, now, cause));
    }
  }
  return [...problems, ...[...added.values()].map(unexpected)];
}

/** The file that has the name in another Unicode form, else the first with the same bytes; it is then accounted for. */
function takeRenamed(added: Map<string, Fixity>, path: string, sha256: string): Fixity | undefined {
  const others = [...added.values()];
  const moved =
    others.find((other) => other.path.normalize("NFC") === path.normalize("NFC")) ??
    others.find((other) => other.sha256 === sha256);
  if (moved !== undefined) added.delete(moved.path);
  return moved;
}

const mendOf = (path: string): string => MENDS.find(([where]) => where.test(path))?.[1] ?? "";

function altered(path: string, expected: string, found: string, cause: string | undefined): Problem {
  return {
    file: path,
    found: `SHA-256 ${found}${cause === undefined ? "" : ` (${cause})`}`,
    expected: `SHA-256 ${expected}`,
    mend: mendOf(path),
  };
}

function missing(path: string, expected: string): Problem {
  return { file: path, found: "no such file", expected: `SHA-256 ${expected}`, mend: mendOf(path) };
}

function renamed(path: string, moved: Fixity, expected: string): Problem {
  const sameLetters = moved.path.normalize("NFC") === path.normalize("NFC");
  const form = moved.path === moved.path.normalize("NFD") ? "NFD" : "NFC";
  return {
    file: path,
    found: sameLetters
      ? `the name in another Unicode form (${form}): ${JSON.stringify(moved.path).replaceAll(/[^ -~]/g, escaped)}`
      : `the same bytes under another name: ${moved.path}`,
    expected: `SHA-256 ${expected} under this name`,
    mend: `give the file its name again${moved.sha256 === expected ? "" : "; its bytes differ too"}`,
  };
}

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

function unexpected({ path, sha256 }: Fixity): Problem {
  return {
    file: path,
    found: `a file that is not in the manifest, SHA-256 ${sha256}`,
    expected: "no such file",
    mend: path.startsWith("site/") ? "take the file away" : "run «npm run build», or take the file away",
  };
}
