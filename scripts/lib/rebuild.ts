/** Builds in a process of its own, so that changed code is loaded afresh, and never two at a time. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const LAUNCHER = fileURLToPath(new URL("../run.mjs", import.meta.url));

/** Runs `build` with these arguments. Its words go to this terminal. */
export class Builder {
  readonly #arguments: readonly string[];
  #running: ChildProcess | undefined;
  #again = false;
  #stopped = false;

  constructor(buildArguments: readonly string[]) {
    this.#arguments = buildArguments;
  }

  /**
   * Builds; asked again meanwhile, builds once more at the end.
   *
   * @returns whether a whole site came of the last build, or undefined where another call will tell
   */
  async build(): Promise<boolean | undefined> {
    if (this.#running !== undefined) {
      this.#again = true;
      return undefined;
    }
    if (this.#stopped) return false;
    let built = false;
    do {
      this.#again = false;
      this.#running = spawn(process.execPath, [LAUNCHER, "build", ...this.#arguments], { stdio: "inherit" });
      const [code] = await once(this.#running, "exit");
      built = code === 0;
    } while (this.#again && !this.#stopped);
    this.#running = undefined;
    return built;
  }

  /** Whether it was told to stop, after which it builds no more. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Ends a build that runs, and waits until it is gone. The site is left as it was. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const running = this.#running;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    running.kill("SIGTERM");
    await once(running, "exit");
  }
}
