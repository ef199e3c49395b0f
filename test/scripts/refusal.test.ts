import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Refusal, run } from "../../scripts/lib/refusal.ts";

let printed = "";

beforeEach(() => {
  printed = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    // Colours depend on where the tests run; the words do not.
    printed += stripVTControlCharacters(String(text));
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test("problems are told one after the other, then counted, then what follows from them", async () => {
  const problem = { file: "sources/a.yml", line: 3, found: "«x»", expected: "a date", mend: "write one" };
  await run(() => Promise.reject(new Refusal([problem, { ...problem, line: 4 }], "Nothing was published.")));
  expect(process.exitCode).toBe(1);
  expect(printed).toBe(
    "sources/a.yml:3\n  found «x», expected a date\n  mend: write one\n\n" +
      "sources/a.yml:4\n  found «x», expected a date\n  mend: write one\n\n" +
      "2 problems. Nothing was published.\n",
  );
});

test("an error of the file system that a person can mend says how", async () => {
  await run(() => Promise.reject(Object.assign(new Error("ENOSPC: write"), { code: "ENOSPC" })));
  expect(process.exitCode).toBe(1);
  expect(printed).toContain("the disk is full");
  expect(printed).not.toContain("at ");
});

test("an error that nobody foresaw gets one line and how to see more, and no trace", async () => {
  await run(() => Promise.reject(new TypeError("x is not a function")));
  expect(process.exitCode).toBe(1);
  expect(printed).toContain("x is not a function\n  add --verbose");
  expect(printed).not.toMatch(/^\s+at /m);
});

test("a command that ends well prints nothing here and leaves the exit code alone", async () => {
  await run(() => Promise.resolve());
  expect(process.exitCode).toBeUndefined();
  expect(printed).toBe("");
});

test("an error of the file system is known again within another program's", async () => {
  const full = Object.assign(new Error("ENOSPC: write"), { code: "ENOSPC" });
  await run(() =>
    Promise.reject(Object.assign(new Error("Having trouble writing"), { originalError: full })),
  );
  await run(() => Promise.reject(new Error("Having trouble writing", { cause: full })));
  expect(printed.match(/ENOSPC: write\n {2}the disk is full/g)).toHaveLength(2);
});
