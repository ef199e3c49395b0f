import type { PageData } from "../../src/site/tsx.ts";

export const data = { permalink: "/robots.txt" };

export default function Robots({ site }: PageData) {
  const sitemap = site.absolute("/sitemap.xml");
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? "" : `\nSitemap: ${sitemap}\n`}`;
}
