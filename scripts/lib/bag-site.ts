/** The very last stage: the fingerprints of everything, beside the pages of the site. */
import { relative, sep } from "node:path";
import { olderVersion } from "../../src/site/report-files.ts";
import type { Site } from "../../src/site/site.ts";
import { writeBag } from "../../src/trust/bag.ts";
import type { Hashed } from "../../src/trust/hash.ts";
import { tools } from "../../src/trust/tools.ts";

/**
 * Writes the bag of a site that has been rendered and indexed in a folder.
 *
 * @param files the fingerprints of its files, where they are known
 */
export async function bagSite(
  site: Site,
  content: string,
  folder: string,
  files?: readonly Hashed[],
): Promise<void> {
  const inContent = (path: string) => relative(content, path).replaceAll(sep, "/");
  const shown = new Map<string, string>();
  for (const [url, { source, markdown, versions }] of site.files()) {
    const at = url.slice(1);
    shown.set(inContent(source), `${at}ban-goc.txt`);
    for (const { number, path } of versions) shown.set(inContent(path), at + olderVersion(number));
    if (!site.fewFiles) shown.set(inContent(markdown), `${at}bai.md`);
  }
  const { address } = site.config;
  await writeBag({
    content,
    site: folder,
    tools: tools(),
    shown,
    ...(files && { files }),
    ...(address !== undefined && { address }),
  });
}
