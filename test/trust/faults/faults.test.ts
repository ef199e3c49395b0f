import { expect, test } from "vitest";
import { injectFaults } from "./faults.ts";

test.each(["everything", "a little"] as const)(
  "where %s changes: whenever a build is killed, and wherever the disk is full, the site is one whole build and no file of the archive is torn",
  async (change) => {
    const survived = await injectFaults({ change, kills: 2, fullDisks: 2, seed: 8 });
    expect(survived.broken).toEqual([]);
    expect(survived.killed).toBe(2);
    expect(survived.full).toBe(2);
  },
  600_000,
);
