/** Whether a hosted copy of a site is what its bag says: every file fetched and hashed. */
import { join } from "node:path";
import { readIfThere } from "../report/files.ts";
import { sha256 } from "../report/fingerprint.ts";
import type { Problem } from "../report/problem.ts";
import { differences } from "./differences.ts";
import type { Fixity } from "./hash.ts";
import { ask, askInEveryForm } from "./host.ts";
import { BAG } from "./payload.ts";
import { readBag } from "./read-bag.ts";
import { countByFolder, type Verified } from "./verify.ts";

const AT_ONCE = 8;

export interface VerifiedHosted extends Verified {
  /** Whether there is no site on this machine to hold the copy to, so that it was held to its own manifest. */
  ownManifest: boolean;
}

/**
 * Fetches and hashes every published file. The copy is held to the manifest of the site on this machine, where
 * there is one, else to its own. A file that was added to the copy cannot be seen this way: a host does not list
 * its files.
 *
 * @param address where the copy stands, with a slash at its end
 * @param site the folder of the site on this machine
 */
export async function verifyHosted(address: string, site: string): Promise<VerifiedHosted> {
  const manifest = await ask(address, `${BAG}/manifest-sha256.txt`);
  const here = await readBag((name) => readIfThere(join(site, BAG, name)));
  const ownManifest = here.files.length === 0;
  if (ownManifest && "fault" in manifest) {
    return { hashed: {}, problems: [noSite(address, manifest.fault)], ownManifest };
  }
  const bag = ownManifest ? await readBag((name) => bytesAt(address, `${BAG}/${name}`)) : here;
  const expected = [...bag.files.filter(({ path }) => path.startsWith("site/")), ...bag.tags];
  const { found, faults } = await hashAll(address, expected);
  const unanswered = new Set(faults.map(({ file }) => file));
  const changed = await differences(
    expected.filter(({ path }) => !unanswered.has(path)),
    found,
    (path) => bytesAt(address, inSite(path)),
  );
  return { hashed: countByFolder(found), problems: [...bag.problems, ...faults, ...changed], ownManifest };
}

/** Several files at a time, in the order of `expected` whichever comes first. */
async function hashAll(
  address: string,
  expected: readonly Fixity[],
): Promise<{ found: Fixity[]; faults: Problem[] }> {
  const answers: (Fixity | Problem)[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < expected.length; at = next++) {
      const file = expected[at];
      if (file === undefined) return;
      const answer = await askInEveryForm(address, inSite(file.path), file.sha256);
      if ("fault" in answer) {
        answers[at] = notServed(file, answer.fault, answer.encoding);
        continue;
      }
      const found = sha256(answer.bytes);
      answers[at] =
        found === file.sha256 || answer.encoding === undefined
          ? { path: file.path, sha256: found }
          : otherCopy(file, found, answer.encoding);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    found: answers.filter((answer) => "path" in answer),
    faults: answers.filter((answer) => "found" in answer),
  };
}

const inSite = (path: string): string => path.slice("site/".length);

async function bytesAt(address: string, path: string): Promise<Uint8Array | undefined> {
  const answer = await ask(address, path);
  return "bytes" in answer ? answer.bytes : undefined;
}

function notServed({ path, sha256: expected }: Fixity, fault: string, encoding?: string): Problem {
  const as = encoding === undefined ? "" : `, sent as ${encoding}`;
  return {
    file: path,
    found: fault === "status 404" ? "no such file (status 404)" : `no answer (${fault}${as})`,
    expected: `SHA-256 ${expected}`,
    mend: "copy the site to its host again",
  };
}

function otherCopy({ path, sha256: expected }: Fixity, found: string, encoding: string): Problem {
  return {
    file: path,
    found: `SHA-256 ${found}, sent as ${encoding}`,
    expected: `SHA-256 ${expected}`,
    mend: "copy the site to its host again, and take away compressed copies (.br, .gz) that it does not have",
  };
}

function noSite(address: string, fault: string): Problem {
  return {
    file: address,
    found: `no manifest (${fault})`,
    expected: `a site with ${BAG}/manifest-sha256.txt`,
    mend: "check the address, which is that of the front page, and the connection",
  };
}
