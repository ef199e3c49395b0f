/** Words for the person at the terminal. Progress goes to the error stream, so that output can be piped. */
import pc from "picocolors";

/** One line of progress: what is being done. */
export function say(line: string): void {
  process.stderr.write(`${pc.dim(line)}\n`);
}

/** @example count(1, "report") // "1 report"; count(1200, "report") // "1,200 reports" */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

/** A watch that is started now and tells the seconds since then: `2.4 s`. */
export function stopwatch(): () => string {
  const start = performance.now();
  return () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
