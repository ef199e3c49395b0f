/** What the templates are given: the archive, the Markdown of its reports, and how the site presents itself. */
import type { Archive } from "../archive/archive.ts";
import type { Assets } from "./assets.ts";
import type { SiteConfig } from "./config.ts";
import type { Redirects } from "./redirects.ts";
import { ShortForms } from "./short-forms.ts";

/** So many pictures are drawn without being asked for: half a minute's work on a small machine, once. */
const MOST_PICTURES = 500;

/** A report's files, as paths: its raw source, its Markdown, and what the source was before, oldest first. */
export interface ReportFiles {
  source: string;
  markdown: string;
  versions: readonly { number: number; path: string }[];
}

/** A class, because Eleventy copies plain data deeply for each page and passes instances by reference. */
export class Site {
  readonly config: SiteConfig;
  /** Whether this is not to be published: drafts are shown. */
  readonly preview: boolean;
  readonly archive: Archive;
  readonly shortForms: ShortForms;
  readonly redirects: Redirects;
  readonly assets: Assets;
  readonly #stored: ReadonlyMap<string, { markdown: string }>;
  readonly #files: ReadonlyMap<string, ReportFiles>;

  /**
   * @param options.redirects addresses whose pages are gone
   * @param options.assets what pages load; none unless told
   * @param options.stored each report with its Markdown body, by address
   * @param options.files the files of each report, by address
   */
  constructor(options: {
    config: SiteConfig;
    preview?: boolean;
    redirects?: Redirects;
    archive: Archive;
    assets?: Assets;
    stored: ReadonlyMap<string, { markdown: string }>;
    files: ReadonlyMap<string, ReportFiles>;
  }) {
    this.config = options.config;
    this.preview = options.preview ?? false;
    this.redirects = options.redirects ?? new Map();
    this.archive = options.archive;
    this.shortForms = new ShortForms(options.archive.vocabulary.abbreviations);
    this.assets = options.assets ?? { files: new Map(), names: new Map() };
    this.#stored = options.stored;
    this.#files = options.files;
  }

  /** The Markdown body of the report at an address. */
  markdown(url: string): string {
    return this.#stored.get(url)?.markdown ?? "";
  }

  /** The numbers of the older versions of a report's source, oldest first; most have none. */
  versions(url: string): number[] {
    return this.#files.get(url)?.versions.map(({ number }) => number) ?? [];
  }

  /** The files of the report at an address. */
  filesOf(url: string): ReportFiles | undefined {
    return this.#files.get(url);
  }

  /** Every report's address with its files. */
  files(): Iterable<[url: string, files: ReportFiles]> {
    return this.#files;
  }

  /** A path from the root of the site (`/nam/2017/`) as a link: under the path prefix, where there is one. */
  href(path: string): string {
    const prefix = this.config.address === undefined ? "/" : new URL(this.config.address).pathname;
    return prefix + path.replace(/^\//, "");
  }

  /**
   * A style, font or script as a link.
   *
   * @throws Error where there is none of this name
   * @example site.asset("style.css") // "/assets/style-ABCD2345.css"
   */
  asset(name: string): string {
    const hashed = this.assets.names.get(name);
    if (hashed === undefined) throw new Error(`A page asks for ${name}, which is not in assets/`);
    return this.href(`/assets/${hashed}`);
  }

  /** Whether no more files stand beside a report than have to. */
  get fewFiles(): boolean {
    return this.config.files === "few";
  }

  /** Whether reports have pictures, which previews of links ask for by their whole address. */
  get pictures(): boolean {
    const { address, pictures = !this.fewFiles && this.archive.entries.length <= MOST_PICTURES } =
      this.config;
    return address !== undefined && pictures;
  }

  /** A path from the root as a whole address, where the site knows its own. */
  absolute(path: string): string | undefined {
    return this.config.address && new URL(path.replace(/^\//, ""), this.config.address).href;
  }
}
