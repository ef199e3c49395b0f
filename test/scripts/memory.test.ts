import { expect, test } from "vitest";
import { memoryWarning, processesFor, sizeWarning } from "../../scripts/lib/memory.ts";

const enough = { heap: 1e9, heapLimit: 4e9, available: 8e9, total: 16e9 };

test("while there is memory, nothing is said of it", () => {
  expect(memoryWarning(enough)).toBeUndefined();
});

test("before Node ends a build for want of memory, it is told how to give it twice as much", () => {
  const said = memoryWarning({ ...enough, heap: 3.7e9, heapLimit: 4 * 2 ** 30 * 0.9375 });
  expect(said).toContain("4.0 GB of memory that Node gives");
  expect(said).toContain("--max-old-space-size=7680");
});

test("before the system ends a build for want of memory, it is told how much is left", () => {
  expect(memoryWarning({ ...enough, available: 0.3e9 })).toContain(
    "Of the 16.0 GB of memory here 0.3 GB are left",
  );
});

test("pages are made by as many processes as there are processors, and memory for all that each holds", () => {
  expect(processesFor(1000, { processors: 4, available: 8e9 })).toBe(4);
  expect(processesFor(40_000, { processors: 4, available: 16e9 })).toBe(2);
  expect(processesFor(100_000, { processors: 4, available: 14e9 })).toBe(1);
  expect(processesFor(1_000_000, { processors: 4, available: 1e9 })).toBe(1);
});

test("before pages are made that need more memory than Node gives, it is told how to give as much", () => {
  expect(sizeWarning(10_000, 4e9)).toBeUndefined();
  const said = sizeWarning(100_000, 4.3e9);
  expect(said).toContain(
    "Pages of 100,000 reports may take 13.0 GB of memory; Node gives this build 4.3 GB.",
  );
  expect(said).toContain("--max-old-space-size=12398,");
});
