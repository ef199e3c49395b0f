/** How far a stage is, for a person who waits. */
import pc from "picocolors";
import { count, say } from "./say.ts";

const WIPE = "\r\u001B[2K";
/** Milliseconds between two lines. */
const EVERY = 1000;

/**
 * Says what is being done, and on a terminal, once a second, how much of it is done, how fast, and how long the rest
 * will take at that rate. Elsewhere one line a stage is enough.
 *
 * @param doing «Normalising»
 * @param total how many there are; nothing is said of none
 * @param noun what is counted, in the singular
 * @returns to be told how many are done so far
 */
export function progressOf(doing: string, total: number, noun: string): (done: number) => void {
  if (total > 0) say(`${doing} ${count(total, noun)}`);
  const start = performance.now();
  let last = start;
  let shown = false;
  return (done) => {
    const now = performance.now();
    if (!process.stderr.isTTY || (done < total && now - last < EVERY)) return;
    last = now;
    if (shown) process.stderr.write(WIPE);
    shown = done < total;
    if (!shown) return;
    const rate = done / ((now - start) / 1000);
    const left = Math.ceil((total - done) / rate);
    const line = `  ${done.toLocaleString("en")} of ${total.toLocaleString("en")}, ${Math.round(rate)} a second, ${left} s left`;
    process.stderr.write(pc.dim(line));
  };
}
