/** SHA-256 of files, as lower-case hexadecimal digits. */
import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../report/files.ts";
import { sha256 } from "../report/fingerprint.ts";

/** Bytes of a file that is held whole. */
const AT_ONCE = 1_000_000;

/** A file of an archive with its fingerprint. */
export interface Fixity {
  /** With «/» between folders. */
  path: string;
  sha256: string;
}

/** The fingerprint of a stream of bytes, and how many they were. Holds one piece at a time. */
export async function hashStream(
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}

/** A file's fingerprint and size. */
export interface Hashed extends Fixity {
  bytes: number;
}

/**
 * Hashes every file below a folder, in the order of their paths; none where there is no such folder.
 *
 * @param wanted which of the paths below the folder count; all unless told
 * @param known the fingerprint of a file that need not be hashed again
 */
export async function hashBelow(
  folder: string,
  wanted: (path: string) => boolean = () => true,
  known: (path: string) => Omit<Hashed, "path"> | undefined = () => undefined,
): Promise<Hashed[]> {
  const hashed: Hashed[] = [];
  for (const path of (await filesBelow(folder)).filter(wanted)) {
    hashed.push({ path, ...(known(path) ?? (await hashFile(join(folder, path)))) });
  }
  return hashed;
}

/** A small file is read at once: an archive has tens of thousands, and a stream for each takes longer than their bytes. */
async function hashFile(path: string): Promise<Omit<Hashed, "path">> {
  if (statSync(path).size > AT_ONCE) return hashStream(createReadStream(path));
  const bytes = readFileSync(path);
  return { sha256: sha256(bytes), bytes: bytes.length };
}
