/**
 * Stands for `vitest` while mutants are tried: the tests of a file are noted when it is loaded, so that they can be run
 * again and again in one process, each time with another change switched on. Loading them anew for each, as Vitest
 * does, takes much longer.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  type ExpectStatic,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
  chai.expect,
) as ExpectStatic;

type Body = (...given: never[]) => unknown;
type Hook = () => unknown;

export interface Suite {
  /** `test/search/search.test.ts#1`: the file and the number of the suite in it. */
  id: string;
  parent?: Suite;
  before: Hook[];
  beforeEach: Hook[];
  after: Hook[];
}

export interface Test {
  /** `test/search/search.test.ts#7 a slip: %s`: of each row of a table another. */
  id: string;
  file: string;
  suite: Suite;
  run: Hook;
}

let file = "";
let suite: Suite = { id: "", before: [], beforeEach: [], after: [] };
let found: Test[] = [];
let numbered = 0;

/** Loads a file of tests, and says which it has. */
export async function load(path: string, url: string): Promise<Test[]> {
  file = path;
  found = [];
  numbered = 0;
  suite = { id: `${path}#0`, before: [], beforeEach: [], after: [] };
  await import(url);
  return found;
}

function note(name: string, ...rest: unknown[]): void {
  numbered += 1;
  const run = rest.find((one) => typeof one === "function") as Hook;
  found.push({ id: `${file}#${numbered} ${name}`, file, suite, run });
}

function group(_name: string, body: Hook): void {
  numbered += 1;
  const parent = suite;
  suite = { id: `${file}#${numbered}`, parent, before: [], beforeEach: [], after: [] };
  body();
  suite = parent;
}

const each =
  (of: (name: string, run: Hook) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of table) {
      of(name, () => body(...((Array.isArray(row) ? row : [row]) as never[])));
    }
  };

export const test = Object.assign(note, { each: each(note) });
export const it = test;
export const describe = Object.assign(group, { each: each(group) });
export const beforeAll = (hook: Hook) => suite.before.push(hook);
export const beforeEach = (hook: Hook) => suite.beforeEach.push(hook);
export const afterAll = (hook: Hook) => suite.after.push(hook);

/** What is to be taken away once the test that runs has ended. */
export const leftovers: Hook[] = [];
export const onTestFinished = (hook: Hook) => leftovers.push(hook);

/** There is no site and no browser. */
export const inject = () => {
  throw new Error("only what Vitest prepares for all tests can be asked for");
};
