/** A process that is kept for what is asked of it again and again: what it works with is loaded once. */
import { type ChildProcess, fork, type Serializable } from "node:child_process";
import { once } from "node:events";

export class Resident {
  readonly #module: string;
  readonly #arguments: readonly string[];
  #process: ChildProcess | undefined;

  /** @param module the path of a JavaScript module that answers each message with one */
  constructor(module: string, arguments_: readonly string[] = []) {
    this.#module = module;
    this.#arguments = arguments_;
  }

  /** One that ends, also while nothing is asked of it, is followed by another. */
  #start(): ChildProcess {
    if (this.#process !== undefined) return this.#process;
    const started = fork(this.#module, this.#arguments);
    started.once("exit", () => {
      if (this.#process === started) this.#process = undefined;
    });
    this.#process = started;
    return started;
  }

  /**
   * Asks, one thing at a time.
   *
   * @returns its answer, or undefined where it ended without one
   */
  ask(asked: Serializable): Promise<unknown> {
    const process = this.#start();
    return new Promise((resolve) => {
      const gone = () => resolve(undefined);
      process.once("exit", gone);
      process.once("message", (answer) => {
        process.off("exit", gone);
        resolve(answer);
      });
      process.send(asked, (error) => error && gone());
    });
  }

  /** Ends the process, and waits until it is gone. What is asked afterwards is asked of another. */
  async end(): Promise<void> {
    const ending = this.#process;
    this.#process = undefined;
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
    ending.kill("SIGTERM");
    await once(ending, "exit");
  }
}
