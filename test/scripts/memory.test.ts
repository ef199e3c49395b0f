import { expect, test } from "vitest";
import { memoryWarning } from "../../scripts/lib/memory.ts";

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
