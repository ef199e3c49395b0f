/** Tells a person in time that a build is about to need more memory than there is. */
import { totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";
import pc from "picocolors";

/** In bytes. */
export interface Memory {
  /** What this process's objects take up, and the most that Node lets them. */
  heap: number;
  heapLimit: number;
  /** What the machine, or what it grants this process, has left, and has in all. */
  available: number;
  total: number;
}

/** Shares from which on the end is near: Node collects garbage long before. */
const HEAP_FULL = 0.9;
const MACHINE_EMPTY = 0.04;
/** What V8 counts into its limit for objects just made, and does not give to those that stay. */
const YOUNG = 48 * 2 ** 20;
/** What a process that makes pages holds for each report, in bytes: 97,000 to 133,000 were seen, in archives of 100,000. */
const OF_REPORT = 130_000;
/** Of the memory that is left, what such processes may take: files that have been written wait in the rest. */
const FOR_PROCESSES = 0.75;
/** Milliseconds between two looks. */
const EVERY = 500;

const gb = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;

/**
 * What to say of the memory that is left; nothing while there is enough.
 *
 * @example memoryWarning({ heap: 3.9e9, heapLimit: 4e9, available: 8e9, total: 16e9 }) // "Nearly all of the 4.0 GB …"
 */
export function memoryWarning({ heap, heapLimit, available, total }: Memory): string | undefined {
  if (available < MACHINE_EMPTY * total) {
    return [
      `Of the ${gb(total)} of memory here ${gb(available)} are left: the system may end this build.`,
      "  Close other programs, or build in parts on several machines: docs/scale.md",
    ].join("\n");
  }
  if (heap < HEAP_FULL * heapLimit) return undefined;
  const more = Math.ceil((2 * heapLimit) / 2 ** 20);
  return [
    `Nearly all of the ${gb(heapLimit)} of memory that Node gives this build are used: it may end.`,
    `  Give it more, NODE_OPTIONS=--max-old-space-size=${more}, or build in parts: docs/scale.md`,
  ].join("\n");
}

/**
 * How many processes may make pages at a time: each holds the whole archive, and where all memory is taken they are slower
 * together than one.
 *
 * @param available in bytes
 * @example processesFor(100_000, { processors: 8, available: 20e9 }) // 1
 */
export function processesFor(
  reports: number,
  { processors, available }: { processors: number; available: number },
): number {
  return Math.max(1, Math.min(processors, Math.floor((FOR_PROCESSES * available) / (reports * OF_REPORT))));
}

/**
 * What to say before the pages of a large archive are made, where Node gives less memory than they are likely to take.
 *
 * @param heapLimit in bytes
 */
export function sizeWarning(reports: number, heapLimit: number): string | undefined {
  const wanted = reports * OF_REPORT;
  if (wanted < heapLimit) return undefined;
  return [
    `Pages of ${reports.toLocaleString("en")} reports may take ${gb(wanted)} of memory; Node gives this build ${gb(heapLimit)}.`,
    `  Give it more, NODE_OPTIONS=--max-old-space-size=${Math.ceil(wanted / 2 ** 20)}, or build in parts: docs/scale.md`,
  ].join("\n");
}

/** Says so on the terminal. */
export function warnOfSize(reports: number): void {
  const warning = sizeWarning(reports, getHeapStatistics().heap_size_limit - YOUNG);
  if (warning !== undefined) process.stderr.write(`${pc.yellow(warning)}\n`);
}

/** @returns to be called often while a build works: warns, once */
export function watchMemory(): () => void {
  let next = 0;
  return () => {
    const now = performance.now();
    if (now < next) return;
    const { used_heap_size: heap, heap_size_limit: limit } = getHeapStatistics();
    const total = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
    const warning = memoryWarning({
      heap,
      heapLimit: limit - YOUNG,
      available: process.availableMemory(),
      total,
    });
    next = warning === undefined ? now + EVERY : Number.POSITIVE_INFINITY;
    if (warning !== undefined) process.stderr.write(`${pc.yellow(warning)}\n`);
  };
}
