/** The addresses of a site for search engines: one file while the protocol allows it, else a list of files. */

/** As many addresses as one file may hold (sitemaps.org). */
const MOST = 50_000;

/** A file of addresses, or of the files that have them. */
export interface SitemapFile {
  /** From the root of the site. */
  path: string;
  of: "pages" | "files";
  addresses: readonly string[];
}

/**
 * The files of a sitemap. Where there are several, those of reports are cut from the oldest, so that a full one stays
 * as it is, and the newest is small.
 *
 * @param reports addresses of reports, oldest first
 * @param others all other addresses
 * @param most as many as one file may hold
 * @example sitemapFiles(["/a/", "/b/"], ["/"], 2).map(({ path }) => path)
 * // ["/sitemap.xml", "/sitemap/bai-1.xml", "/sitemap/khac-1.xml"]
 */
export function sitemapFiles(
  reports: readonly string[],
  others: readonly string[],
  most = MOST,
): SitemapFile[] {
  const all = [...others, ...reports.toReversed()];
  if (all.length <= most) return [{ path: "/sitemap.xml", of: "pages", addresses: all }];
  const parts = [...cut("bai", reports, most), ...cut("khac", others, most)];
  return [{ path: "/sitemap.xml", of: "files", addresses: parts.map(({ path }) => path) }, ...parts];
}

function cut(name: string, addresses: readonly string[], most: number): SitemapFile[] {
  return Array.from({ length: Math.ceil(addresses.length / most) }, (_, at) => ({
    path: `/sitemap/${name}-${at + 1}.xml`,
    of: "pages",
    addresses: addresses.slice(at * most, (at + 1) * most),
  }));
}
