/** Makes the compressed copies of a site. */
import { createReadStream } from "node:fs";
import { link, stat } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../report/files.ts";
import { hashCopy, isCompressible, SUFFIXES, writeCopy } from "./copies.ts";
import { hashStream } from "./hash.ts";

/** What fits into one packet travels no faster for being smaller. */
const LEAST = 1024;

/** As many as Node compresses at a time. */
const AT_ONCE = 4;

/**
 * Writes a Brotli and a gzip copy beside every file of a site that gets smaller and is of a kilobyte or more. A copy of
 * an earlier build that holds the same bytes is taken over, which is far quicker than to make it again.
 *
 * @param site the folder of the site, in which all else is written already
 * @param previous the folder of the earlier build, which need not be there
 * @returns how many copies there are now, and how many of them were taken over
 */
export async function compressSite(
  site: string,
  previous: string,
): Promise<{ copies: number; takenOver: number }> {
  const paths = (await filesBelow(site)).filter(isCompressible);
  let copies = 0;
  let takenOver = 0;
  const work = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const file = join(site, path);
      if ((await stat(file)).size < LEAST) continue;
      const { sha256 } = await hashStream(createReadStream(file));
      for (const form of SUFFIXES) {
        copies += 1;
        if (await takeOver(join(previous, path + form), file + form, form, sha256)) takenOver += 1;
        else await writeCopy(file, form);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { copies, takenOver };
}

/** Whether a site was made with compressed copies: its front page, which every site has, is large enough for one. */
export async function isCompressed(site: string): Promise<boolean> {
  return (await stat(join(site, `index.html${SUFFIXES[0]}`)).catch(() => undefined)) !== undefined;
}

/** Links a copy, where there is one that holds what it should. */
async function takeOver(from: string, to: string, form: (typeof SUFFIXES)[number], sha256: string) {
  const holds = await hashCopy(from, form).catch(() => undefined);
  if (holds !== sha256) return false;
  // The earlier build may be replaced by another at any moment.
  return link(from, to).then(
    () => true,
    () => false,
  );
}
