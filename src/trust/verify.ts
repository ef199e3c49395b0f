/** Whether an archive on this machine is what its bag says. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readIfThere } from "../report/files.ts";
import type { Problem } from "../report/problem.ts";
import { archivedSources } from "../report/store.ts";
import { changedSources, readVersions } from "../report/versions.ts";
import { differences } from "./differences.ts";
import type { Fixity } from "./hash.ts";
import { BAG, copiesIn, hashContent, hashSite, linksIn } from "./payload.ts";
import { readBag } from "./read-bag.ts";
import { verifyCopies } from "./verify-copies.ts";

/** What was hashed, and all that is not as it should be. */
export interface Verified {
  /** How many files were hashed, by their first folder: `sources`, `reports`, `site`; and compressed copies. */
  hashed: Readonly<Record<string, number>>;
  problems: Problem[];
}

/**
 * Hashes sources, sidecars, vocabulary, Markdown and site, and compares them with the manifest in the site. Sources
 * are held to what their reports say of them besides, and so even where there is no site.
 *
 * @param content the content folder
 * @param site the folder of the site
 */
export async function verifyHere(content: string, site: string): Promise<Verified> {
  const bag = await readBag((name) => readIfThere(join(site, BAG, name)));
  const kept = await hashContent(content);
  const found = [...kept, ...(await hashSite(site))];
  const where = (path: string) =>
    path.startsWith("site/") ? join(site, path.slice("site/".length)) : join(content, path);
  const ofBag = await differences(bag.files, bag.files.length === 0 ? [] : found, (path) =>
    readFile(where(path)),
  );
  const named = new Set(ofBag.map(({ file }) => file));
  const ofContent = (await againstReports(content, kept)).filter(({ file }) => !named.has(file));
  const copies = bag.files.length === 0 ? [] : await copiesIn(site);
  const ofCopies = await verifyCopies(site, copies, [...bag.files, ...bag.tags]);
  return {
    hashed: { ...countByFolder(found), ...(copies.length > 0 && { "compressed copies": copies.length }) },
    problems: [
      ...bag.problems,
      ...ofContent,
      ...ofBag,
      ...ofCopies,
      ...(await linksIn(content, site)).map(aLink),
    ],
  };
}

function aLink(path: string): Problem {
  return {
    file: path,
    found: "a link to something else",
    expected: path.startsWith("site/") ? "no such file" : "the file itself",
    mend: path.startsWith("site/") ? "take the link away" : "put a copy of the file in the place of the link",
  };
}

/** What speaks against the sources and their older versions, whatever was published. */
async function againstReports(content: string, kept: readonly Fixity[]): Promise<Problem[]> {
  const [archived, { versions, problems }] = [await archivedSources(content), await readVersions(content)];
  const sources = kept
    .filter(({ path }) => path.startsWith("sources/"))
    .map(({ path, sha256 }) => ({ file: path.slice("sources/".length), sha256 }));
  return [...problems, ...changedSources(archived, sources, versions)];
}

/** @example countByFolder([{ path: "sources/a.txt", … }, { path: "site.yml", … }]) // { sources: 1, "site.yml": 1 } */
export function countByFolder(files: readonly { path: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { path } of files) {
    const folder = path.split("/")[0] ?? "";
    counts[folder] = (counts[folder] ?? 0) + 1;
  }
  return counts;
}
