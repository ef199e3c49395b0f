/**
 * What pages read of a site. A page is made from what it reads and from nothing else, so one whose readings come out
 * as they did in an earlier build would come out the same, and need not be made again.
 *
 * Every access counts, also one to more than a page shows: a page may be made again for nothing, never left stale.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { Archive } from "../archive/archive.ts";
import { Chain, type ChainBlock, type PlannedPoint } from "../archive/chain.ts";
import { ChainLists } from "../archive/chain-lists.ts";
import type { Conference } from "../archive/conferences.ts";
import type { Entry } from "../archive/entry.ts";
import { Lists, lendLists, listsOf } from "../archive/lists.ts";
import type { Point } from "../archive/matcher.ts";
import { lendReading, Reading, readingOf } from "../archive/reading.ts";
import { sha256 } from "../report/fingerprint.ts";
import type { Report } from "../report/schema.ts";
import { Site } from "./site.ts";

/** The same for all pages of a build, or made from what is: where these change, all pages are made again. */
const SAME_FOR_ALL: ReadonlySet<string> = new Set([
  "assets",
  "asset",
  "config",
  "vocabulary",
  "shortForms",
  "href",
  "absolute",
  "constructor",
]);

type Block = ChainBlock<PlannedPoint> | ChainBlock<Point>;
type Shared = Block | Conference | Entry | Report;

/** What the page that is being made has read. One store for all sites: a store once used costs every promise after it. */
const reads = new AsyncLocalStorage<Set<string>>();

export class Observer {
  /** The site as pages are to see it. */
  readonly site: Site;
  readonly #roots: Readonly<Record<string, object>>;
  readonly #views = new Map<object, object>();
  /** By key. The key itself is kept with the fingerprint: pages by the thousand have read one and share it. */
  readonly #known = new Map<string, { key: string; digest: string }>();
  /**
   * What stands in many values, and by what it is told from others: itself, or what decides it. Its fingerprint is made
   * once, and stands for it in all of them.
   */
  readonly #shared = new Map<object, Shared>();
  readonly #digests = new Map<object, string>();

  constructor(site: Site) {
    const { archive } = site;
    const reading = readingOf(archive);
    const lists = listsOf(archive);
    this.#roots = { site, archive, reading, chain: reading.chain, lists, chains: lists.chains };
    for (const [name, root] of Object.entries(this.#roots)) this.#views.set(root, this.#view(name, root));
    const [viewOfArchive, viewOfReading, viewOfLists] = [archive, reading, lists].map((root) =>
      this.#views.get(root),
    );
    if (
      viewOfArchive instanceof Archive &&
      viewOfReading instanceof Reading &&
      viewOfLists instanceof Lists
    ) {
      lendReading(viewOfArchive, viewOfReading);
      lendLists(viewOfArchive, viewOfLists);
    }
    for (const entry of archive.entries) this.#shared.set(entry, entry).set(entry.report, entry.report);
    for (const one of reading.reports) this.#shared.set(one, one.entry);
    for (const one of reading.conferences) this.#shared.set(one, one);
    for (const { planned, reported } of reading.periods) {
      for (const block of [...planned, ...reported]) this.#shared.set(block, block);
    }
    const view = this.#views.get(site);
    this.site = view instanceof Site ? view : site;
  }

  /** Makes something of the site, and tells what it read: keys for `digest`, each once. */
  async record<T>(make: () => Promise<T>): Promise<{ made: T; reads: string[] }> {
    const keys = new Set<string>();
    const made = await reads.run(keys, make);
    return { made, reads: [...keys] };
  }

  /** The fingerprint of what a key stands for in this site. */
  digest(key: string): string {
    const known = this.#known.get(key);
    if (known !== undefined) return known.digest;
    const [name, property, ...given]: unknown[] = JSON.parse(key);
    const root = this.#roots[String(name)];
    const value: unknown = root && Reflect.get(root, String(property), root);
    return this.#remember(key, typeof value === "function" ? value.apply(root, given) : value).digest;
  }

  #view(name: string, root: object): object {
    return new Proxy(root, {
      get: (_, property) => {
        const value: unknown = Reflect.get(root, property, root);
        if (typeof property === "symbol") return value;
        if (SAME_FOR_ALL.has(property)) return typeof value === "function" ? value.bind(root) : value;
        if (typeof value === "function") {
          return (...given: unknown[]) =>
            this.#read([name, property, ...withoutGaps(given)], value.apply(root, given));
        }
        if (isRoot(value)) return this.#views.get(value) ?? value;
        return this.#read([name, property], value);
      },
    });
  }

  #read(path: readonly unknown[], value: unknown): unknown {
    const keys = reads.getStore();
    if (keys === undefined) return value;
    const key = JSON.stringify(path);
    if (!keys.has(key)) keys.add((this.#known.get(key) ?? this.#remember(key, value)).key);
    return value;
  }

  #remember(key: string, value: unknown): { key: string; digest: string } {
    const shared = isObject(value) ? this.#shared.get(value) : undefined;
    const entry = shared !== undefined && "report" in shared && shared === value ? shared : undefined;
    const text = this.#textOf(entry === undefined ? value : [entry, entry.previous, entry.next]);
    const known = { key, digest: sha256(text).slice(0, 32) };
    this.#known.set(key, known);
    return known;
  }

  /** What tells a value from another. */
  #textOf(value: unknown): string {
    const text = JSON.stringify(value, (_, part: unknown) => {
      if (!isObject(part)) return part;
      if (part instanceof Map || part instanceof Set) return [...part];
      return this.#sharedDigest(part) ?? part;
    });
    return text ?? "undefined";
  }

  #sharedDigest(part: object): string | undefined {
    const known = this.#digests.get(part);
    if (known !== undefined) return known;
    const shared = this.#shared.get(part);
    if (shared === undefined) return undefined;
    const digest = shared === part ? sha256(this.#textOfShared(shared)) : (this.#sharedDigest(shared) ?? "");
    this.#digests.set(part, digest);
    return digest;
  }

  #textOfShared(shared: Shared): string {
    if ("points" in shared) return this.#textOfBlock(shared);
    // What stands before and after a report counts only where that is asked for: no list shows it.
    return this.#textOf(
      "report" in shared ? { ...shared, previous: undefined, next: undefined } : { ...shared },
    );
  }

  /** A point's words are decided by its report and its place, and most of what pages read are points. */
  #textOfBlock({ entry, role, announcement, points }: Block): string {
    const place = ({ entry: of, period, role, paragraph, index, end }: Point) => [
      this.#sharedDigest(of),
      period,
      role,
      paragraph,
      index,
      end,
    ];
    return JSON.stringify([
      this.#sharedDigest(entry),
      role,
      announcement,
      points.map((point) => [
        place(point),
        ...("related" in point
          ? [point.answerable, point.related.map(({ point: of, here, there }) => [place(of), here, there])]
          : []),
      ]),
    ]);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** What is given, without what is left out at the end: a key is JSON, which would read it back as null. */
function withoutGaps(given: readonly unknown[]): unknown[] {
  return given.slice(0, given.findLastIndex((one) => one !== undefined) + 1);
}

function isRoot(value: unknown): value is object {
  return [Archive, Chain, ChainLists, Lists, Reading].some((kind) => value instanceof kind);
}
