/** A host of static files, asked for one file. */

import { sha256 } from "../report/fingerprint.ts";
import { addressOf } from "./bag.ts";

const TIMEOUT = 30_000;

/** The forms in which visitors ask for a file: most browsers, old ones, programs. */
const FORMS = ["br, gzip, deflate", "gzip", "identity"] as const;

/** What a host answers: the bytes of a file, or why there are none. */
export type Answer = ({ bytes: Uint8Array } | { fault: string }) & {
  /** How the file was compressed on its way, if it was: `br`, `gzip`. */
  encoding?: string;
};

/**
 * Asks for a file of a site. A folder's `index.html` is asked for as readers ask for it, by the folder: some hosts
 * know no other way.
 *
 * @param address where the site stands, with a slash at its end
 * @param path from the root of the site: `2017/index.html`
 * @param wanted the fingerprint looked for: a page for what is missing is rightly served with the status 404
 */
export async function ask(
  address: string,
  path: string,
  wanted?: string,
  form: (typeof FORMS)[number] = FORMS[0],
): Promise<Answer> {
  let encoding: string | undefined;
  try {
    const response = await fetch(addressOf(address, path.replace(/(^|\/)index\.html$/, "$1")), {
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { "Accept-Encoding": form },
    });
    encoding = response.headers.get("content-encoding") ?? undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isThere = response.ok || sha256(bytes) === wanted;
    return withEncoding(isThere ? { bytes } : { fault: `status ${response.status}` }, encoding);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const fault = cause instanceof Error ? cause.message || cause.name : String(cause);
    return withEncoding({ fault }, encoding);
  }
}

function withEncoding(answer: Answer, encoding: string | undefined): Answer {
  return encoding === undefined ? answer : { ...answer, encoding };
}

/**
 * Asks for a file in every form in which the host keeps it: a compressed copy may be left from an earlier site, and only
 * those who ask for it see that.
 *
 * @returns the first answer that is not what is wanted; else the file
 */
export async function askInEveryForm(address: string, path: string, wanted: string): Promise<Answer> {
  let answer = await ask(address, path, wanted);
  for (const form of FORMS.slice(1)) {
    const sound = "bytes" in answer && sha256(answer.bytes) === wanted;
    if (!sound || answer.encoding === undefined) break;
    answer = await ask(address, path, wanted, form);
  }
  return answer;
}
