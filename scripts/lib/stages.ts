/** What a command does one after the other, and how long each took. */
const MB = 1024;

export class Stages {
  readonly #took: { name: string; ms: number }[] = [];
  #current: { name: string; since: number } | undefined;

  /** Begins a stage; the one before it is over. */
  begin(name: string): void {
    this.end();
    this.#current = { name, since: performance.now() };
  }

  /** The last stage is over. */
  end(): void {
    if (this.#current === undefined) return;
    const { name, since } = this.#current;
    this.#took.push({ name, ms: performance.now() - since });
    this.#current = undefined;
  }

  /**
   * A line for each stage, and one for the most memory that this process has held.
   *
   * @example stages.lines() // ["  normalising 12.3 s", "  memory 409 MB"]
   */
  lines(): string[] {
    this.end();
    const memory = Math.round(process.resourceUsage().maxRSS / MB);
    const wide = Math.max(...this.#took.map(({ name }) => name.length));
    return [
      ...this.#took.map(({ name, ms }) => `  ${name.padEnd(wide)} ${(ms / 1000).toFixed(1).padStart(7)} s`),
      `  ${"memory".padEnd(wide)} ${memory.toLocaleString("en").padStart(7)} MB`,
    ];
  }
}
