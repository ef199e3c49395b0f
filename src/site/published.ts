/** `addresses.txt` of a content folder: every address that was ever published, which are to lead somewhere for good. */
import type { Problem } from "../report/problem.ts";
import type { Redirects } from "./redirects.ts";

export const ADDRESSES_FILE = "addresses.txt";

const ABOUT = "# Every address that was published. A build adds to this list and lets none of it vanish.";

/** The addresses of the list with their lines, from 1. Lines that do not begin with «/» are passed over. */
export function parseAddresses(text: string): Map<string, number> {
  const lines = text.split(/\r?\n/).map((line, at) => [line.trim(), at + 1] as const);
  return new Map(lines.filter(([line]) => line.startsWith("/")));
}

/** The list as a file, in the order of code units, each once. */
export function printAddresses(addresses: Iterable<string>): string {
  return [ABOUT, ...[...new Set(addresses)].sort(), ""].join("\n");
}

/**
 * A problem for each published address at which there is neither a page nor a redirect.
 *
 * @param published as `parseAddresses` gives them
 * @param pages every page of the site as it would be now
 * @example the report of `/2017/03/06/tong-ket/` has another title now
 * // addresses.txt:12 found «/2017/03/06/tong-ket/», at which there would be no page any more …
 */
export function vanished(
  published: ReadonlyMap<string, number>,
  pages: ReadonlySet<string>,
  redirects: Redirects,
): Problem[] {
  const gone = [...published].filter(([address]) => !pages.has(address) && !redirects.has(address));
  if (gone.length === 0) return [];
  const fresh = [...pages].filter((page) => !published.has(page));
  return gone.map(([address, line]) => ({
    file: ADDRESSES_FILE,
    line,
    found: `«${address}», at which there would be no page any more`,
    expected: "a page or a redirect at every address that was published",
    mend: `add «${address}: ${instead(address, fresh, pages)}» to redirects.yml; or, if it was never published, remove this line`,
  }));
}

/** Where its readers may best be led: the one new page of the same name or folder, else the nearest page above. */
function instead(address: string, fresh: readonly string[], pages: ReadonlySet<string>): string {
  const [folder, name] = split(address);
  for (const alike of [
    fresh.filter((page) => split(page)[1] === name),
    fresh.filter((page) => split(page)[0] === folder),
  ]) {
    const [only, another] = alike;
    if (only !== undefined && another === undefined) return only;
  }
  for (let above = folder; above.length > 1; above = split(above)[0]) if (pages.has(above)) return above;
  return "/";
}

/** @example split("/nam/2017/") // ["/nam/", "2017"] */
function split(address: string): [folder: string, name: string] {
  const at = address.lastIndexOf("/", address.length - 2) + 1;
  return [address.slice(0, at), address.slice(at, -1)];
}
