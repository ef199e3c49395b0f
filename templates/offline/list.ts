/** On the offline page: lists the pages that are kept, with their headings. */
import { cachesOf, isPart, OFFLINE_PAGE } from "./names.ts";

const scope = new URL("../", import.meta.url);
const list = document.getElementById("da-luu");
const none = document.getElementById("chua-luu");

async function keptPages(): Promise<[url: string, heading: string][]> {
  const pages = new Map<string, string>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachesOf(scope))) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const isPage = url.endsWith("/") && !isPart(url, scope) && url !== new URL(OFFLINE_PAGE, scope).href;
      const response = isPage ? await cache.match(url) : undefined;
      if (response !== undefined) pages.set(url, headingOf(await response.text()) ?? url);
    }
  }
  return [...pages].sort(([, a], [, b]) => a.localeCompare(b, "vi"));
}

function headingOf(html: string): string | undefined {
  return new DOMParser().parseFromString(html, "text/html").querySelector("h1")?.textContent ?? undefined;
}

if (list !== null && "caches" in globalThis) {
  const pages = await keptPages().catch(() => []);
  for (const [url, heading] of pages) {
    const link = Object.assign(document.createElement("a"), { href: url, textContent: heading });
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  if (none !== null) none.hidden = pages.length > 0;
}
