/** One page of each kind that a site has, so that a check of every template need not open every page. */
import { readdir, stat } from "node:fs/promises";
import { join, posix } from "node:path";

/**
 * Pages are of one kind when their addresses have the same shape: the same first part, unless it is a year, and as
 * many parts. The largest page stands for its kind. A new template is a new shape, or is looked at with its kind.
 *
 * @param site the folder of a built site
 * @returns paths from the root, such as `/`, `/nam/`, `/nam/2017/`, `/404.html`
 */
export async function onePageOfEachKind(site: string): Promise<string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const kinds = new Map<string, { path: string; size: number }>();
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith(".html")) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${posix.relative(site, file).replace(/(^|\/)index\.html$/, "$1")}`;
    const { size } = await stat(file);
    const kind = shapeOf(path);
    if (size > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { path, size });
  }
  return [...kinds.values()].map(({ path }) => path).sort();
}

/** @example shapeOf("/nam/2017/") // "nam/*"; shapeOf("/2017/03/06/bai/") // "*\/*\/*\/*" */
function shapeOf(path: string): string {
  const [first = "", ...rest] = path.split("/").filter(Boolean);
  return [/^\d{4}$/.test(first) ? "*" : first, ...rest.map(() => "*")].join("/");
}
