/** Whether the compressed copies of a site hold what the manifest says of their originals. */
import { join } from "node:path";
import type { Problem } from "../report/problem.ts";
import { copyOf, hashCopy } from "./copies.ts";
import type { Fixity } from "./hash.ts";

/**
 * Decompresses and hashes every copy. They are in no manifest themselves: how well a file is compressed differs between
 * versions of Node, what it holds does not.
 *
 * @param site the folder of the site
 * @param paths of copies, from there
 * @param originals what the manifest lists, by their places in the archive: `site/index.html`
 */
export async function verifyCopies(
  site: string,
  paths: readonly string[],
  originals: readonly Fixity[],
): Promise<Problem[]> {
  const expected = new Map(originals.map(({ path, sha256 }) => [path, sha256]));
  const problems: Problem[] = [];
  for (const path of paths) {
    const copy = copyOf(path);
    if (copy === undefined) continue;
    const wanted = expected.get(`site/${copy.original}`);
    if (wanted === undefined) problems.push(withoutOriginal(path, copy.original));
    else {
      const found = await hashCopy(join(site, path), copy.form).catch(() => undefined);
      if (found !== wanted) problems.push(otherContent(path, found, wanted));
    }
  }
  return problems;
}

function withoutOriginal(path: string, original: string): Problem {
  return {
    file: `site/${path}`,
    found: `a compressed copy of ${original}, which is not in the manifest`,
    expected: "no such file",
    mend: "take the file away",
  };
}

function otherContent(path: string, found: string | undefined, wanted: string): Problem {
  return {
    file: `site/${path}`,
    found: found === undefined ? "no whole compressed file" : `a compressed copy of SHA-256 ${found}`,
    expected: `a compressed copy of SHA-256 ${wanted}`,
    mend: "run «npm run build -- --compress», or copy the site to its host again",
  };
}
