/** Builds in a process of its own, never two at a time; the process is kept, so that the next build starts at once. */
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "./make-site.ts";
import { Resident } from "./resident.ts";

const BUILDER = fileURLToPath(new URL("builder.mjs", import.meta.url));

/** Runs `build` with these options. Its words go to this terminal. */
export class Builder {
  readonly #options: BuildOptions;
  readonly #process: Resident;
  #building = false;
  #again = false;
  #outdated = false;
  #stopped = false;

  constructor(options: BuildOptions) {
    this.#options = options;
    this.#process = new Resident(BUILDER, options.verbose ? ["--verbose"] : []);
  }

  /**
   * Builds; asked again meanwhile, builds once more at the end.
   *
   * @param changed `program` where code was changed, which has to be loaded afresh
   * @returns whether a whole site came of the last build, or undefined where another call will tell
   */
  async build(changed: "content" | "program" = "content"): Promise<boolean | undefined> {
    if (changed === "program") this.#outdated = true;
    if (this.#building) {
      this.#again = true;
      return undefined;
    }
    let built = false;
    this.#building = true;
    do {
      this.#again = false;
      if (this.#outdated) await this.#end();
      if (this.#stopped) break;
      built = await this.#ask();
    } while (this.#again && !this.#stopped);
    this.#building = false;
    return built;
  }

  /** Whether it was told to stop, after which it builds no more. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Ends a build that runs, and waits until it is gone. The site is left as it was. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#end();
  }

  async #ask(): Promise<boolean> {
    return (await this.#process.ask(this.#options)) === true;
  }

  async #end(): Promise<void> {
    this.#outdated = false;
    await this.#process.end();
  }
}
