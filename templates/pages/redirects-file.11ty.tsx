import type { PageData } from "../../src/site/tsx.ts";

/** For Netlify and Cloudflare Pages, which answer with the new address before any page is read. */
export const data = {
  permalink: ({ site }: PageData) => (site.redirects.size === 0 ? false : "/_redirects"),
};

export default function RedirectsFile({ site }: PageData) {
  return [...site.redirects].map(([from, to]) => `${site.href(from)} ${site.href(to)} 301\n`).join("");
}
