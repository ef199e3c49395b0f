/** What an archive consists of, each file by its place: `sources/a.txt`, `reports/2017/03-06-a.md`, `site/index.html`. */
import { filesBelow, linksBelow } from "../report/files.ts";
import { copyOf } from "./copies.ts";
import { type Hashed, hashBelow } from "./hash.ts";

/** The folder of the bag within the site. */
export const BAG = "du-lieu/kiem-chung";

/** A file in every site that our commands make: what bears it may be replaced by the next build. */
export const MARKER = ".ky-yeu";

/** Fingerprints that are known, by the path below the site. */
export type Known = ReadonlyMap<string, Omit<Hashed, "path">>;

/** The folders and files of a content folder that a build reads or writes. */
const CONTENT = /^(?:(?:sources|reports|versions|vocabulary)\/|(?:site|redirects)\.yml$|addresses\.txt$)/;
const HIDDEN = /(?:^|\/)\./;

/** Hashes what the archivist keeps. Files whose name begins with a dot are no part of an archive. */
export function hashContent(content: string): Promise<Hashed[]> {
  return hashBelow(content, (path) => CONTENT.test(path) && !HIDDEN.test(path));
}

/**
 * Hashes what is published: every file of the site but the bag itself, the mark of our folders and compressed copies,
 * whose bytes are of the version of Node that made them.
 *
 * @param known files, by their path below the site, that need not be hashed again
 */
export async function hashSite(site: string, known: Known = new Map()): Promise<Hashed[]> {
  const files = await hashBelow(
    site,
    (path) => !path.startsWith(`${BAG}/`) && path !== MARKER && copyOf(path) === undefined,
    (path) => known.get(path),
  );
  return files.map((file) => ({ ...file, path: `site/${file.path}` }));
}

/** The compressed copies in a site, those of the bag's files included. */
export async function copiesIn(site: string): Promise<string[]> {
  return (await filesBelow(site)).filter((path) => copyOf(path) !== undefined);
}

/** Links in an archive and its site, by their places: what they lead to is not hashed, and may be anything. */
export async function linksIn(content: string, site: string): Promise<string[]> {
  const kept = (await linksBelow(content)).filter((path) => CONTENT.test(path) && !HIDDEN.test(path));
  return [...kept, ...(await linksBelow(site)).map((path) => `site/${path}`)];
}
