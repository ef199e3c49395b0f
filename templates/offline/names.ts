/** What the service worker, the pages and the build call the same things. */

/** The address of the page that is shown where nothing is kept. */
export const OFFLINE_PAGE = "ngoai-tuyen/";

/** The file that says which build is published. */
export const BUILD_FILE = "phien-ban.txt";

/**
 * What the names of an archive's caches begin with; the digest of the build follows. Several archives may stand
 * below one host.
 *
 * @param scope the root of the site
 */
export function cachesOf(scope: URL): string {
  return `ky-yeu ${scope.pathname} `;
}

/** Whether an address is a file that pages are made with, or a part of the search index. */
export function isPart(url: string, scope: URL): boolean {
  return /^(?:assets\/|pagefind\/|manifest\.webmanifest$)/.test(below(url, scope));
}

/** Whether the name of a file tells its bytes, so that it is the same in every build that has it. */
export function isNamedByContent(url: string, scope: URL): boolean {
  return /^(?:pagefind\/.*[0-9a-f]{8}|assets\/[^/]+-[0-9A-Z]{8}\.\w+$)/.test(below(url, scope));
}

function below(url: string, scope: URL): string {
  return url.startsWith(scope.href) ? url.slice(scope.href.length) : "";
}
