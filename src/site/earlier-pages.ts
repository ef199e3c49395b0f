/** The pages of an earlier build, and what each was made from. */
import { lstatSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { linkOrCopy } from "../report/files.ts";
import { sha256 } from "../report/fingerprint.ts";

/** A page, or a set of files beside one, as it was written. */
export interface KeptPage {
  files: readonly WrittenFile[];
  /** What it read: keys of an `Observer`. */
  reads: readonly string[];
}

/** A page that was just made. */
export interface NewPage {
  files: readonly NewFile[];
  reads: readonly string[];
}

/** A file below the folder of the site, as it was written. */
export interface NewFile {
  path: string;
  sha256: string;
}

/** A file below the folder of the site, with as much as tells whether somebody has touched it since. */
export interface WrittenFile extends NewFile {
  bytes: number;
  /** Milliseconds since 1970, with fractions. */
  modified: number;
}

/** Pages of a build, in the form in which they are kept for the next one: keys are named by their place. */
export const PageList = z.object({
  keys: z.array(z.tuple([z.string(), z.string()])),
  pages: z.array(
    z.tuple([
      z.string(),
      z.array(z.tuple([z.string(), z.string(), z.number(), z.number()])),
      z.array(z.number()),
    ]),
  ),
});
export type PageList = z.infer<typeof PageList>;

/** Pages in a list, at the most: what one list says has to fit into one string, which V8 ends at 512 MB. */
const PAGES_IN_LIST = 20_000;

export class EarlierPages {
  readonly #from: string;
  readonly #to: string;
  readonly #pages = new Map<string, KeptPage>();
  readonly #digests = new Map<string, string>();
  readonly #folders = new Set<string>();

  /**
   * @param from the folder of the earlier site
   * @param to the folder of the new one
   */
  constructor(lists: readonly PageList[], from: string, to: string) {
    this.#from = from;
    this.#to = to;
    for (const list of lists) this.#add(list);
  }

  #add({ keys, pages }: PageList): void {
    for (const [key, digest] of keys) this.#digests.set(key, digest);
    for (const [url, files, reads] of pages) {
      this.#pages.set(url, {
        files: files.map(([path, sha256, bytes, modified]) => ({ path, sha256, bytes, modified })),
        reads: reads.map((at) => keys[at]?.[0] ?? ""),
      });
    }
  }

  /**
   * Links the files of a page into the new site, if it would come out the same and nobody has touched them.
   *
   * @param digest what a key stands for now
   * @returns the page, or undefined where it has to be made
   */
  keep(url: string, digest: (key: string) => string): KeptPage | undefined {
    const page = this.#pages.get(url);
    if (page === undefined || page.reads.some((key) => this.#digests.get(key) !== digest(key)))
      return undefined;
    if (page.files.every((file) => this.#link(file))) return page;
    // Made anew, the page would be written through the links that there are, into the earlier site.
    for (const { path } of page.files) rmSync(join(this.#to, path), { force: true });
    return undefined;
  }

  /** A hard link: writing a new file in the place of either leaves the other as it is. */
  #link({ path, bytes, modified, sha256: expected }: WrittenFile): boolean {
    const [from, to] = [join(this.#from, path), join(this.#to, path)];
    try {
      const { size, mtimeMs } = lstatSync(from);
      // A file that was carried to another machine has another time.
      if (size !== bytes || (mtimeMs !== modified && sha256(readFileSync(from)) !== expected)) return false;
      const folder = dirname(to);
      if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
      linkOrCopy(from, to);
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * The lists of pages of a build.
 *
 * @param folder the folder of the site
 * @param made pages that are new in it, with their files and what they read
 * @param digest what a key stands for
 * @param most pages in a list
 */
export function pageLists(
  folder: string,
  kept: ReadonlyMap<string, KeptPage>,
  made: ReadonlyMap<string, NewPage>,
  digest: (key: string) => string,
  most = PAGES_IN_LIST,
): PageList[] {
  const written = (file: NewFile): WrittenFile => {
    const { size, mtimeMs } = lstatSync(join(folder, file.path));
    return { ...file, bytes: size, modified: mtimeMs };
  };
  const all: [string, KeptPage][] = [
    ...kept,
    ...[...made].map(([url, { files, reads }]): [string, KeptPage] => [
      url,
      { files: files.map(written), reads },
    ]),
  ];
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) =>
    listOf(all.slice(at * most, (at + 1) * most), digest),
  );
}

function listOf(all: readonly [string, KeptPage][], digest: (key: string) => string): PageList {
  const keys: [string, string][] = [];
  const places = new Map<string, number>();
  const placeOf = (key: string) => {
    const place = places.get(key) ?? keys.push([key, digest(key)]) - 1;
    places.set(key, place);
    return place;
  };
  return {
    pages: all.map(([url, { files, reads }]) => [
      url,
      files.map(({ path, sha256, bytes, modified }) => [path, sha256, bytes, modified]),
      reads.map(placeOf),
    ]),
    keys,
  };
}

/** The fingerprints of the files of lists of pages, by their paths. */
export function fingerprintsIn(lists: readonly PageList[]): Map<string, { sha256: string; bytes: number }> {
  const found = new Map<string, { sha256: string; bytes: number }>();
  for (const { pages } of lists) {
    for (const [, files] of pages) {
      for (const [path, sha256, bytes] of files) found.set(path, { sha256, bytes });
    }
  }
  return found;
}
