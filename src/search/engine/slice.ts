/** One index of the archive: which of its documents have a token. */
import { bareToken } from "../encoding.ts";
import { Kept, readPagefind } from "./files.ts";
import type { Page, PagefindIndex } from "./pagefind.ts";

export class Slice {
  /** The folder of its files, with a slash at its end. */
  readonly #folder: URL;
  readonly #index: PagefindIndex;
  readonly #files = new Kept<void>();

  constructor(folder: URL, index: PagefindIndex) {
    this.#folder = folder;
    this.#index = index;
  }

  #load(name: string): Promise<void> {
    return this.#files.get(name, async () =>
      this.#index.load(await readPagefind(new URL(`index/${name}.pf_index`, this.#folder))),
    );
  }

  /**
   * @param exact only with these very marks
   * @throws SourceError when a file of the index does not come
   */
  async pagesWith(token: string, exact: boolean): Promise<Page[]> {
    const bare = bareToken(token);
    await Promise.all(this.#index.filesFor(bare).map((name) => this.#load(name)));
    return this.#index.pagesWith(token, bare, exact);
  }
}
