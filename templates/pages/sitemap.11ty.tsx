import { h } from "preact";
import type { Site } from "../../src/site/site.ts";
import { type SitemapFile, sitemapFiles } from "../../src/site/sitemap.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { renderXml } from "../../src/site/xml.ts";
import { otherAddressesOf } from "../addresses.ts";

/** Whole addresses only, so a site that does not know its own has none. */
export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "path",
    before: (_: unknown, { site }: PageData) =>
      site.config.address === undefined ? [] : filesOf(site).map(({ path }) => path),
  },
  permalink: ({ path }: { path: string }) => path,
};

export default function Sitemap({ site, path }: PageData & { path: string }) {
  const file = filesOf(site).find((one) => one.path === path);
  if (file === undefined) throw new Error(`No sitemap ${path}`);
  const [root, each] = file.of === "pages" ? ["urlset", "url"] : ["sitemapindex", "sitemap"];
  return renderXml(
    h(
      root,
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      file.addresses.map((address) => h(each, null, h("loc", null, site.absolute(address)))),
    ),
  );
}

function filesOf(site: Site): SitemapFile[] {
  return sitemapFiles(site.archive.entries.map(({ url }) => url).toReversed(), otherAddressesOf(site));
}
