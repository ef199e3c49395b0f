import { h } from "preact";
import type { PageData } from "../../src/site/tsx.ts";
import { renderXml } from "../../src/site/xml.ts";
import { addressesOf } from "../addresses.ts";

/** Whole addresses only, so a site that does not know its own has none. */
export const data = {
  permalink: ({ site }: PageData) => (site.config.address === undefined ? false : "/sitemap.xml"),
};

export default function Sitemap({ site }: PageData) {
  return renderXml(
    h(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      addressesOf(site).map((path) => h("url", null, h("loc", null, site.absolute(path)))),
    ),
  );
}
