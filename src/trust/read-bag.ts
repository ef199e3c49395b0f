/** The bag of a site, read back and checked against its own fingerprints. */

import { sha256 } from "../report/fingerprint.ts";
import type { Problem } from "../report/problem.ts";
import type { Fixity } from "./hash.ts";
import { parseManifest } from "./manifest.ts";
import { BAG } from "./payload.ts";

/** The files every bag has; `tagmanifest-sha256.txt` lists the others. */
const TAGS = "tagmanifest-sha256.txt";
const MANIFEST = "manifest-sha256.txt";

export interface ReadBag {
  /** Payload files by their place in the archive: `sources/a.txt`. */
  files: Fixity[];
  /** The bag's own files by their place in the archive, the tag manifest included. */
  tags: Fixity[];
  problems: Problem[];
}

/**
 * Reads a bag wherever it is.
 *
 * @param read a file of the bag by its name, or undefined where there is none
 * @returns what it lists; without files where it has no manifest
 */
export async function readBag(read: (name: string) => Promise<Uint8Array | undefined>): Promise<ReadBag> {
  const [tagList, manifest] = [await read(TAGS), await read(MANIFEST)];
  if (tagList === undefined || manifest === undefined) {
    return { files: [], tags: [], problems: [noManifest(manifest === undefined ? MANIFEST : TAGS)] };
  }
  const listed = parseManifest(Buffer.from(tagList).toString("utf8"));
  const payload = parseManifest(Buffer.from(manifest).toString("utf8"));
  const problems = [
    ...listed.bad.map((line) => badLine(TAGS, line)),
    ...payload.bad.map((line) => badLine(MANIFEST, line)),
  ];
  for (const tag of listed.files) {
    const bytes = tag.path === MANIFEST ? manifest : await read(tag.path);
    const now = bytes === undefined ? undefined : sha256(bytes);
    if (now !== tag.sha256) problems.push(changedTag(tag, now));
  }
  if (!listed.files.some(({ path }) => path === MANIFEST)) problems.push(unlistedManifest());
  const inBag = [...listed.files, { path: TAGS, sha256: sha256(tagList) }];
  return {
    files: payload.files.map((file) => ({ ...file, path: file.path.replace(/^data\//, "") })),
    tags: inBag.map((file) => ({ ...file, path: `site/${BAG}/${file.path}` })),
    problems,
  };
}

function noManifest(name: string): Problem {
  return {
    file: `site/${BAG}/${name}`,
    found: "no such file",
    expected: "the manifest that every build writes",
    mend: "run «npm run build»; give the folder with --output, or the address of the site with --against",
  };
}

function badLine(name: string, line: number): Problem {
  return {
    file: `site/${BAG}/${name}`,
    line,
    found: "a line of another form",
    expected: "64 hexadecimal digits, two spaces, a path",
    mend: "run «npm run build»",
  };
}

function changedTag({ path, sha256: expected }: Fixity, found: string | undefined): Problem {
  return {
    file: `site/${BAG}/${path}`,
    found: found === undefined ? "no such file" : `SHA-256 ${found}`,
    expected: `SHA-256 ${expected}`,
    mend: "run «npm run build»; a manifest is never edited",
  };
}

function unlistedManifest(): Problem {
  return {
    file: `site/${BAG}/${TAGS}`,
    found: `no line for ${MANIFEST}`,
    expected: "its SHA-256",
    mend: "run «npm run build»; a manifest is never edited",
  };
}
