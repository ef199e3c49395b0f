/** A manifest as BagIt writes it (RFC 8493): a fingerprint and a path on each line. */
import type { Fixity } from "./hash.ts";

const LINE = /^([0-9a-f]{64})[ \t]+\*?(.+)$/i;

/** `sha256  path` for each file, in the order given. Line ends and «%» in a path are percent-encoded. */
export function printManifest(files: readonly Fixity[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${encoded(path)}\n`).join("");
}

/**
 * The files of a manifest, and the numbers of the lines that are none.
 *
 * @example parseManifest("abc  data/a.txt\n") // { files: [], bad: [1] }: too short to be SHA-256
 */
export function parseManifest(text: string): { files: Fixity[]; bad: number[] } {
  const files: Fixity[] = [];
  const bad: number[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, at) => {
    if (line.trim() === "") return;
    const [, sha256, path] = LINE.exec(line) ?? [];
    if (sha256 === undefined || path === undefined) bad.push(at + 1);
    else files.push({ path: decoded(path), sha256: sha256.toLowerCase() });
  });
  return { files, bad };
}

/** A path as it stands on a line of a manifest or of `fetch.txt`. */
export function encoded(path: string): string {
  return path.replace(/[%\r\n]/g, (sign) => ({ "%": "%25", "\r": "%0D", "\n": "%0A" })[sign] ?? sign);
}

function decoded(path: string): string {
  return path.replace(/%(25|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
