/** The pages and parts of one build that a reader has on the device. */
import { BUILD_FILE, cachesOf, isNamedByContent, isPart } from "./names.ts";

/** A device is not to fill up: of the pages, the latest so many stay. */
const MOST_PAGES = 200;

export class Kept {
  readonly #scope: URL;
  readonly #build: string;
  readonly #waiting = new Set<string>();
  #working: Promise<void> | undefined;

  /** @param build the digest of everything in the site */
  constructor(scope: URL, build: string) {
    this.#scope = scope;
    this.#build = build;
  }

  #open(): Promise<Cache> {
    return caches.open(cachesOf(this.#scope) + this.#build);
  }

  async find(url: string): Promise<Response | undefined> {
    return (await this.#open()).match(url);
  }

  /** The addresses that other builds of this site kept. */
  async #ofOthers(): Promise<string[]> {
    const names = await this.#others();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  }

  async #others(): Promise<string[]> {
    const prefix = cachesOf(this.#scope);
    return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + this.#build);
  }

  async forgetOthers(): Promise<void> {
    for (const name of await this.#others()) await caches.delete(name);
  }

  /**
   * Fetches what is not here yet and keeps it, if this build is still the published one when all has come: then all
   * of it is of this build. Asks the host even for what the browser has in store, which may be older.
   *
   * @returns whether this build is the published one
   */
  async take(urls: Iterable<string>): Promise<boolean> {
    const cache = await this.#open();
    const here = new Set((await cache.keys()).map(({ url }) => url));
    const wanted = [...new Set(urls)].filter((url) => !here.has(url));
    const came = await Promise.all(wanted.map((url) => fetched(url).catch(() => undefined)));
    if ((await this.#published()) !== this.#build) return false;
    await Promise.all(
      came.map((response, at) => response && cache.put(wanted[at] ?? "", response).catch(() => undefined)),
    );
    return true;
  }

  /** As `take`, together with what else is asked for meanwhile; where another build is published, asks for its worker. */
  takeSoon(url: string, newer: () => Promise<unknown>): Promise<void> {
    this.#waiting.add(url);
    this.#working ??= this.#takeAll(newer).finally(() => {
      this.#working = undefined;
    });
    return this.#working;
  }

  async #takeAll(newer: () => Promise<unknown>): Promise<void> {
    while (this.#waiting.size > 0) {
      const urls = [...this.#waiting];
      this.#waiting.clear();
      if (await this.take(urls)) await this.#trim();
      else await newer().catch(() => undefined);
    }
  }

  /** Takes anew what readers had of other builds. What is gone is left. */
  async takeOver(): Promise<boolean> {
    const had = (await this.#ofOthers()).filter((url) => !url.startsWith(this.#openedMark("")));
    return this.take(had);
  }

  /**
   * Remembers that a page on the screen came from here, and forgets those that are closed.
   *
   * @param isOpen whether a page is still on the screen
   */
  async opened(client: string, isOpen: (client: string) => Promise<boolean>): Promise<void> {
    const cache = await this.#open();
    await cache.put(this.#openedMark(client), new Response(""));
    const mark = this.#openedMark("");
    for (const { url } of await cache.keys()) {
      const other = url.startsWith(mark) ? url.slice(mark.length) : client;
      if (other !== client && !(await isOpen(other))) await cache.delete(url);
    }
  }

  async hasOpened(client: string): Promise<boolean> {
    return client !== "" && (await this.find(this.#openedMark(client))) !== undefined;
  }

  /** An address that is none of the site: no file of a site begins with a dot. */
  #openedMark(client: string): string {
    return new URL(`.opened/${client}`, this.#scope).href;
  }

  async #published(): Promise<string | undefined> {
    const response = await fetch(new URL(BUILD_FILE, this.#scope), { cache: "no-store" }).catch(
      () => undefined,
    );
    return response?.ok ? (await response.text()).trim() : undefined;
  }

  async #trim(): Promise<void> {
    const cache = await this.#open();
    const pages = (await cache.keys()).filter(
      ({ url }) => !isPart(url, this.#scope) && !url.startsWith(this.#openedMark("")),
    );
    for (const page of pages.slice(1, Math.max(1, pages.length - MOST_PAGES))) await cache.delete(page);
  }

  /** A part that this build and another have under one name is the same. */
  isForGood(url: string): boolean {
    return isNamedByContent(url, this.#scope);
  }
}

/** A sound answer with all its bytes, which have come by then. */
async function fetched(url: string): Promise<Response | undefined> {
  const response = await fetch(url, { cache: "no-cache", redirect: "error" });
  if (!response.ok) return undefined;
  return new Response(await response.blob(), { headers: response.headers });
}
