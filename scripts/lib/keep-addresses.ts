/** Holds a site that is about to be made to the addresses that were published before. */
import { join } from "node:path";
import { readIfThere, writeWhole } from "../../src/report/files.ts";
import type { Problem } from "../../src/report/problem.ts";
import { ADDRESSES_FILE, parseAddresses, printAddresses, vanished } from "../../src/site/published.ts";
import { checkRedirects, readRedirects } from "../../src/site/redirects.ts";
import type { Site } from "../../src/site/site.ts";
import { pagesOf } from "../../templates/addresses.ts";

/** The published addresses that would have neither a page nor a redirect. */
export async function lostAddresses(content: string, site: Site): Promise<Problem[]> {
  return vanished(await published(content), new Set(pagesOf(site)), site.redirects);
}

/** The redirects that lead nowhere, or stand where a page is. */
export async function wrongRedirects(content: string, site: Site): Promise<Problem[]> {
  const { text } = await readRedirects(content);
  return checkRedirects(site.redirects, new Set(pagesOf(site)), text);
}

/** Adds the addresses of a site that is published to `addresses.txt`. */
export async function recordAddresses(content: string, site: Site): Promise<void> {
  const known = await published(content);
  const all = printAddresses([...known.keys(), ...pagesOf(site), ...site.redirects.keys()]);
  await writeWhole(join(content, ADDRESSES_FILE), all);
}

async function published(content: string): Promise<Map<string, number>> {
  return parseAddresses((await readIfThere(join(content, ADDRESSES_FILE)))?.toString("utf8") ?? "");
}
