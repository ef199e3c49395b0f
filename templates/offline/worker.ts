/**
 * The service worker: what was read, and the parts of the index that were used, are there without a connection too.
 * It never mixes two builds. What it keeps is of one build, checked when it is fetched. A page that came from the
 * network gets everything else from the network; a page that came from here, from here; files that are named by
 * their content, from either.
 */
import { Kept } from "./kept.ts";
import { isPart, OFFLINE_PAGE } from "./names.ts";
import type { FetchEvent, WorkerScope } from "./worker-scope.ts";

declare const self: WorkerScope;
/** Put in by the build: its digest, and the addresses, from the root, of all that the offline page is made with. */
declare const BUILD: string;
declare const NEEDED: readonly string[];

const scope = new URL(self.registration.scope);
const offlinePage = new URL(OFFLINE_PAGE, scope).href;
const kept = new Kept(scope, BUILD);
const update = () => self.registration.update();

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) =>
  event.waitUntil(kept.forgetOthers().then(() => self.clients.claim())),
);
self.addEventListener("fetch", (event) => {
  const url = plain(event.request.url);
  if (event.request.method !== "GET" || !url.startsWith(scope.href)) return;
  if (event.request.mode === "navigate") event.respondWith(page(event, url));
  else if (isPart(url, scope)) event.respondWith(part(event, url));
});
/** The first page is open before there is a worker: it tells what it was made with. */
self.addEventListener("message", (event) => {
  if (!Array.isArray(event.data)) return;
  const urls = event.data.map((url) => plain(String(url)));
  const own = urls.filter((url) => url === urls[0] || isPart(url, scope));
  event.waitUntil(
    Promise.all(own.filter((url) => url.startsWith(scope.href)).map((url) => kept.takeSoon(url, update))),
  );
});

async function install(): Promise<void> {
  const needed = NEEDED.map((path) => new URL(path, scope).href);
  const ours = (await kept.take([offlinePage, scope.href, ...needed])) && (await kept.takeOver());
  if (!ours || (await kept.find(offlinePage)) === undefined)
    throw new Error("Another build is being published");
  await self.skipWaiting();
}

async function page(event: FetchEvent, url: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (response.ok && response.headers.get("Content-Type")?.startsWith("text/html")) {
      event.waitUntil(kept.takeSoon(url, update));
    }
    return response;
  } catch {
    const found = (await kept.find(url)) ?? (await kept.find(offlinePage));
    if (found === undefined) return Response.error();
    await kept.opened(event.resultingClientId, async (id) => (await self.clients.get(id)) !== undefined);
    return found;
  }
}

async function part(event: FetchEvent, url: string): Promise<Response> {
  const ours = await kept.hasOpened(event.clientId);
  const found = ours || kept.isForGood(url) ? await kept.find(url) : undefined;
  if (found !== undefined) return found;
  if (ours && !kept.isForGood(url)) return Response.error();
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(kept.takeSoon(url, update));
  return response;
}

/** Pages and parts are the same whatever is asked of them: `/tim-kiem/?q=…`. */
function plain(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}
