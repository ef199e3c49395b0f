/** Which links of a static site lead nowhere. */
import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { Parser } from "htmlparser2";

/** A link that leads nowhere: the page it stands on, as a file of the site, and the link as written. */
export interface BrokenLink {
  page: string;
  link: string;
  why: "no such file" | "no such id" | "outside the site";
}

const LINKING = ["href", "src", "action", "cite"];

/**
 * Follows every internal link of every HTML file of a folder, fragments included.
 *
 * @param folder the site
 * @param prefix the path the site stands under, with a slash at both ends; a link from the root that does not
 * begin with it leads outside
 * @example await brokenLinks("_site") // []
 */
export async function brokenLinks(folder: string, prefix = "/"): Promise<BrokenLink[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, join(entry.parentPath, entry.name)));
  const pages = new Map<string, Page>();
  for (const file of files) {
    pages.set(file, file.endsWith(".html") ? readPage(await readFile(join(folder, file), "utf8")) : NO_PAGE);
  }
  return [...pages].flatMap(([page, { links }]) =>
    links.flatMap((link) => {
      const why = faultOf(link, page, pages, prefix);
      return why === undefined ? [] : [{ page, link, why }];
    }),
  );
}

interface Page {
  ids: ReadonlySet<string>;
  links: readonly string[];
}

const NO_PAGE: Page = { ids: new Set(), links: [] };

function readPage(html: string): Page {
  const ids = new Set<string>();
  const links = new Set<string>();
  const parser = new Parser({
    onopentag(_, attributes) {
      if (attributes.id) ids.add(attributes.id);
      for (const name of LINKING) if (attributes[name] !== undefined) links.add(attributes[name]);
    },
  });
  parser.end(html);
  return { ids, links: [...links] };
}

function faultOf(
  link: string,
  page: string,
  pages: Map<string, Page>,
  prefix: string,
): BrokenLink["why"] | undefined {
  const site = "http://site.invalid";
  const url = new URL(link, `${site}${prefix}${page.replace(/index\.html$/, "")}`);
  if (url.origin !== site) return undefined;
  if (!url.pathname.startsWith(prefix)) return "outside the site";
  const path = decodeURIComponent(url.pathname.slice(prefix.length));
  const target = pages.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
  if (target === undefined) return "no such file";
  const id = decodeURIComponent(url.hash.slice(1));
  return id === "" || target.ids.has(id) ? undefined : "no such id";
}
