/** A host of static files, asked for one file. */

import { sha256 } from "../report/fingerprint.ts";
import { addressOf } from "./bag.ts";

const TIMEOUT = 30_000;

/** What a host answers: the bytes of a file, or why there are none. */
export type Answer = { bytes: Uint8Array } | { fault: string };

/**
 * Asks for a file of a site. A folder's `index.html` is asked for as readers ask for it, by the folder: some hosts
 * know no other way.
 *
 * @param address where the site stands, with a slash at its end
 * @param path from the root of the site: `2017/index.html`
 * @param wanted the fingerprint looked for: a page for what is missing is rightly served with the status 404
 */
export async function ask(address: string, path: string, wanted?: string): Promise<Answer> {
  try {
    const url = addressOf(address, path.replace(/(^|\/)index\.html$/, "$1"));
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.ok || sha256(bytes) === wanted) return { bytes };
    return { fault: `status ${response.status}` };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { fault: cause instanceof Error ? cause.message || cause.name : String(cause) };
  }
}
