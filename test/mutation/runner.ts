/**
 * Runs tests for Stryker in one process: what each covers is noted once, and then one change after the other is
 * switched on while the tests run that cover it. A process whose tests fail without any change, since a change left
 * something behind, is given up; Stryker starts another.
 */
import { readFile, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { configureGlobal } from "fast-check";
import { OWN_ALONE, REMEMBERING } from "./modules.ts";
import { leftovers, load, type Suite, type Test } from "./vitest.ts";

interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** Where changed code asks which change is on. */
const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });

// What is tried on made-up texts is tried on as many as there is time for, in milliseconds.
configureGlobal({ interruptAfterTimeLimit: 50 });

/** Of processor time, in microseconds: a test that takes more is not run for each change. */
const LONGEST = 700_000;

/** Which suites prepare something by code that a change is in: change -> suites. */
const PREPARED = "prepared.json";

/** What asks anew each time, in place of what remembers, in the copy of the project that is changed. */
const FORGETFUL = "export const remembering = (_most, ask) => ask;\n";

class InProcess implements TestRunner {
  readonly #files = new Map<string, Test[]>();
  readonly #ready = new Set<Suite>();
  #prepared: Record<string, string[]> | undefined;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    const remembering = await readFile(REMEMBERING, "utf8");
    if (!remembering.includes("stryMutAct")) await writeFile(REMEMBERING, FORGETFUL);
  }

  async dryRun({ testFiles = [] }: DryRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const path of testFiles) {
      for (const one of await this.#tests(relative(".", path))) {
        await this.#prepare(one.suite);
        // What the first test of several prepares for all takes its time but once.
        const isShort = async () => {
          const before = process.cpuUsage();
          const result = await this.#result(one);
          const { user, system } = process.cpuUsage(before);
          return user + system <= LONGEST ? result : undefined;
        };
        const result = (await isShort()) ?? (await isShort());
        if (result) tests.push(result);
      }
    }
    const coverage = switches.mutantCoverage ?? { static: {}, perTest: {} };
    const prepared: Record<string, string[]> = {};
    const kept = new Set(tests.map(({ id }) => id));
    const all = [...this.#files.values()].flat().filter(({ id }) => kept.has(id));
    for (const suite of this.#ready) {
      const hits = coverage.perTest[suite.id] ?? {};
      for (const mutant of Object.keys(hits)) prepared[mutant] = [...(prepared[mutant] ?? []), suite.id];
      for (const { id } of all.filter((one) => within(one.suite, suite))) {
        coverage.perTest[id] = { ...hits, ...coverage.perTest[id] };
      }
    }
    coverage.perTest = Object.fromEntries(Object.entries(coverage.perTest).filter(([id]) => kept.has(id)));
    // What runs both when a file is loaded and in a test is tried in the test, for which nothing is to be loaded again.
    const inTests = new Set(Object.values(coverage.perTest).flatMap((hits) => Object.keys(hits)));
    coverage.static = Object.fromEntries(Object.entries(coverage.static).filter(([id]) => !inTests.has(id)));
    await writeFile(PREPARED, JSON.stringify(prepared));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({
    testFilter = [],
    activeMutant,
    hitLimit,
    sandboxFileName,
  }: MutantRunOptions): Promise<MutantRunResult> {
    this.#prepared ??= JSON.parse(await readFile(PREPARED, "utf8")) as Record<string, string[]>;
    const wanted = new Set(testFilter);
    const files = new Set(testFilter.map((id) => id.slice(0, id.indexOf("#"))));
    // Those of the module itself are the most likely to notice.
    const own = relative("src", sandboxFileName).replace(/ts$/, "test.ts");
    const inOrder = [...files].sort((a, b) => Number(b.endsWith(own)) - Number(a.endsWith(own)));
    if (process.env[OWN_ALONE] && inOrder[0]?.endsWith(own)) inOrder.length = 1;
    const tests: Test[] = [];
    for (const file of inOrder) tests.push(...(await this.#tests(file)).filter(({ id }) => wanted.has(id)));
    for (const { suite } of tests) await this.#prepare(suite);
    const again = new Set(this.#prepared[activeMutant.id]);
    const started = new Set<Suite>();
    const results: TestResult[] = [];
    Object.assign(switches, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    for (const one of tests) {
      const failed = await this.#prepareAgain(one.suite, again, started);
      results.push(failed === undefined ? await this.#result(one) : failing(one, failed));
      if (results.at(-1)?.status === TestStatus.Failed) break;
    }
    const count = switches.hitCount;
    Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    for (const suite of started) for (const hook of suite.before) await hook();
    const last = tests[results.length - 1];
    if (last && results.at(-1)?.status === TestStatus.Failed) {
      if ((await this.#result(last)).status === TestStatus.Failed)
        throw new Error("a change left something behind");
    }
    const timedOut = determineHitLimitReached(count, hitLimit);
    return toMutantRunResult(timedOut ?? { status: DryRunStatus.Complete, tests: results });
  }

  async #tests(file: string): Promise<Test[]> {
    const known = this.#files.get(file);
    if (known) return known;
    const tests = await load(file, pathToFileURL(resolve(file)).href);
    this.#files.set(file, tests);
    return tests;
  }

  /** What a suite prepares for its tests, once and without a change. */
  async #prepare(suite: Suite): Promise<void> {
    if (suite.parent) await this.#prepare(suite.parent);
    if (this.#ready.has(suite)) return;
    this.#ready.add(suite);
    switches.currentTestId = suite.id;
    for (const hook of suite.before) await hook();
    switches.currentTestId = undefined;
  }

  /** Once more with the change, where the change is in what prepares. @returns what was thrown */
  async #prepareAgain(suite: Suite, again: ReadonlySet<string>, started: Set<Suite>): Promise<unknown> {
    for (let one: Suite | undefined = suite; one; one = one.parent) {
      if (!again.has(one.id) || started.has(one)) continue;
      started.add(one);
      try {
        for (const hook of one.before) await hook();
      } catch (error) {
        return error ?? "failed";
      }
    }
    return undefined;
  }

  async #result(one: Test): Promise<TestResult> {
    const start = performance.now();
    switches.currentTestId = one.id;
    try {
      for (let suite: Suite | undefined = one.suite; suite; suite = suite.parent) {
        for (const hook of suite.beforeEach) await hook();
      }
      await one.run();
      return { id: one.id, name: one.id, status: TestStatus.Success, timeSpentMs: performance.now() - start };
    } catch (error) {
      return failing(one, error);
    } finally {
      switches.currentTestId = undefined;
      for (const hook of leftovers.splice(0)) await hook();
    }
  }
}

const failing = ({ id }: Test, error: unknown): TestResult => ({
  id,
  name: id,
  status: TestStatus.Failed,
  failureMessage: String(error),
  timeSpentMs: 0,
});

function within(suite: Suite | undefined, outer: Suite): boolean {
  return suite !== undefined && (suite === outer || within(suite.parent, outer));
}

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    "in-process",
    Object.assign(() => new InProcess(), { inject: [] as const }),
  ),
];
