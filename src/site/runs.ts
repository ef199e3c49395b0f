/**
 * Pages are written in runs of Eleventy, so many at a time: it holds all pages of a run in memory until the end. Pages
 * that would come out as they did in an earlier build are not made again; their files are linked.
 */
import { sha256 } from "../report/fingerprint.ts";
import type { EarlierPages, KeptPage, NewFile, NewPage } from "./earlier-pages.ts";
import type { Observer } from "./observer.ts";

/** Pages in one run: enough to make the cost of starting one small. */
const PAGES_IN_RUN = 1000;

/** The file of a page, below the folder of the site: `/nam/2017/` -> `nam/2017/index.html`. */
export function pathOf(url: string): string {
  return url.slice(1) + (url.endsWith("/") ? "index.html" : "");
}

/** A page, and what its template makes it of. */
export interface Due {
  url: string;
  item: unknown;
}

/** The pages that one of several builds makes. */
export interface Part {
  /** From 1. */
  number: number;
  of: number;
}

/** Whether a page is of a part: each page is of one, wherever it is made. */
function isOf({ number, of }: Part, url: string): boolean {
  return Number.parseInt(sha256(url).slice(0, 8), 16) % of === number - 1;
}

export interface RunsOptions {
  observer: Observer;
  earlier?: readonly EarlierPages[];
  /** The part that is made here until `join`. */
  part?: Part;
  /** Pages in one run, at the most. */
  most?: number;
  /** Told after each page how many have been made, and how many are to be. */
  progress?: (made: number, of: number) => void;
}

export class Runs {
  readonly #observer: Observer;
  #earlier: readonly EarlierPages[];
  #part: Part | undefined;
  readonly #most: number;
  readonly #kept = new Map<string, KeptPage>();
  readonly #made = new Map<string, NewPage>();
  readonly #asked = new Set<string>();
  /** What is still to be made, by template. */
  readonly #waiting = new Map<string, Due[]>();
  readonly #progress: RunsOptions["progress"];
  #room = 0;
  #wanted = 0;

  constructor({ observer, earlier = [], part, progress, most = PAGES_IN_RUN }: RunsOptions) {
    this.#observer = observer;
    this.#earlier = earlier;
    this.#part = part;
    this.#progress = progress;
    this.#most = most;
  }

  /** Whether another run is needed. */
  get left(): boolean {
    return [...this.#waiting.values()].some((pages) => pages.length > 0);
  }

  /** Pages that were linked, and pages that were made, with what each read. */
  get kept(): ReadonlyMap<string, KeptPage> {
    return this.#kept;
  }

  get made(): ReadonlyMap<string, NewPage> {
    return this.#made;
  }

  /** Begins a run. */
  begin(): void {
    this.#room = this.#most;
    this.#wanted = this.#made.size;
  }

  /**
   * The pages of a template that are to be made in this run.
   *
   * @param pages all of its pages, asked for in the first run alone: there are as many runs as there are thousands of
   * pages, and each would go through all
   * @throws Error where two pages have one address
   */
  due(template: string, pages: () => readonly Due[]): readonly Due[] {
    const waiting = this.#waiting.get(template) ?? pages().filter(({ url }) => this.#isWanted(url));
    this.#wanted += waiting.length;
    const due = waiting.slice(0, this.#room);
    this.#room -= due.length;
    this.#waiting.set(template, waiting.slice(due.length));
    return due;
  }

  #isWanted(url: string): boolean {
    if (this.#asked.has(url)) throw new Error(`Two pages have the address ${url}`);
    this.#asked.add(url);
    return !this.#made.has(url) && !this.keep(url) && this.#isHere(url);
  }

  /** Keeps a page of the earlier build, if it would come out the same. */
  keep(url: string): boolean {
    if (this.#kept.has(url)) return true;
    for (const earlier of this.#earlier) {
      const kept = earlier.keep(url, (key) => this.#observer.digest(key));
      if (kept === undefined) continue;
      this.#kept.set(url, kept);
      return true;
    }
    return false;
  }

  /** Takes the pages of the other parts; whatever they lack is made here. */
  join(others: readonly EarlierPages[]): void {
    this.#earlier = [...this.#earlier, ...others];
    this.#part = undefined;
    this.#waiting.clear();
    this.#asked.clear();
  }

  #isHere(url: string): boolean {
    return this.#part === undefined || isOf(this.#part, url);
  }

  /** Makes a page, and notes what it read. */
  async make(url: string, work: () => Promise<string>): Promise<string> {
    const { made, reads } = await this.#observer.record(work);
    this.#made.set(url, { files: [{ path: pathOf(url), sha256: sha256(made) }], reads });
    this.#progress?.(this.#made.size, this.#wanted);
    return made;
  }

  /** Makes the files that stand beside a page, under a key of their own, where they are due, and notes what they read. */
  async makeBeside(key: string, work: () => Promise<readonly NewFile[]>): Promise<void> {
    if (this.#made.has(key) || this.keep(key) || !this.#isHere(key)) return;
    const { made, reads } = await this.#observer.record(work);
    this.#made.set(key, { files: made, reads });
  }
}
