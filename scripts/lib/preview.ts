/** Shows changed reports at once, in a process of its own: a build would keep them waiting. */
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Resident } from "./resident.ts";
import type { Asked } from "./show-when-asked.ts";

const PREVIEWER = fileURLToPath(new URL("previewer.mjs", import.meta.url));

/** So many changes at a time are somebody's work on reports, more a copy of an archive: a build shows these. */
const MOST = 5;

export class Previewer {
  readonly #folders: Omit<Asked, "file">;
  readonly #process = new Resident(PREVIEWER);
  #last: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor({ content, output }: Omit<Asked, "file">) {
    this.#folders = { content, output };
  }

  /** Loads what reports are understood and shown with. */
  async warm(): Promise<void> {
    await this.#ask(this.#folders);
  }

  /**
   * Shows the reports that were changed, as far as the site has a page of them.
   *
   * @param paths absolute
   * @param changed `program` where code was changed, which has to be loaded afresh, as a vocabulary has to be
   * @returns whether a page is another now
   */
  async show(paths: readonly string[], changed: "content" | "program"): Promise<boolean> {
    const vocabulary = join(this.#folders.content, "vocabulary") + sep;
    if (changed === "program" || paths.some((path) => path.startsWith(vocabulary))) {
      await this.#process.end();
      await this.warm();
      return false;
    }
    const sources = join(this.#folders.content, "sources");
    const files = paths.filter((path) => dirname(path) === sources).map((path) => relative(sources, path));
    if (files.length === 0 || files.length > MOST) return false;
    const shown = await Promise.all(files.map((file) => this.#ask({ ...this.#folders, file })));
    return shown.includes(true);
  }

  /** Ends the process, and shows nothing any more, whatever is waiting. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#process.end();
  }

  /** One after the other: an answer does not tell what was asked. */
  #ask(asked: Asked): Promise<unknown> {
    const answer = this.#last.then(() => (this.#stopped ? undefined : this.#process.ask(asked)));
    this.#last = answer;
    return answer;
  }
}
