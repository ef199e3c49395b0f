import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { z } from "zod";
import { ROOT } from "../scripts/cli.ts";

/** Says BSD in an old form, which npm does not copy to the lock file. */
const STATES_IT_ELSEWHERE = ["node_modules/parse-cache-control"];

/**
 * Licences that ask for nothing but to be named, and three that bind only changes to the package itself. CC-BY-4.0 is
 * that of a table of browsers, which a tool of the tests reads.
 */
const LICENCES = [
  ...[
    "MIT",
    "ISC",
    "0BSD",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "MIT OR Apache-2.0",
    "(MIT AND Zlib)",
    "(MIT OR CC0-1.0)",
  ],
  ...["BlueOak-1.0.0", "Python-2.0", "CC-BY-4.0", "OFL-1.1", "MPL-2.0"],
];

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});
const Bill = z.object({
  bomFormat: z.literal("CycloneDX"),
  components: z.array(z.object({ name: z.string(), version: z.string() })),
});
const Package = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const parsed = async <T>(file: string, schema: z.ZodType<T>): Promise<T> =>
  schema.parse(JSON.parse(await readFile(join(ROOT, file), "utf8")));

test("every dependency is pinned to one version", async () => {
  const { dependencies, devDependencies } = await parsed("package.json", Package);
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test("every package of the lock file has a known licence, and a fingerprint unless it is for some platforms only", async () => {
  const { packages } = await parsed("package-lock.json", Lock);
  const others = Object.entries(packages).filter(([path]) => path !== "");
  const at = (wrong: (entry: (typeof others)[number][1]) => boolean) =>
    others.filter(([, entry]) => wrong(entry)).map(([path]) => path);
  expect(others.length).toBeGreaterThan(100);
  expect(at(({ license }) => license === undefined || !LICENCES.includes(license))).toEqual(
    STATES_IT_ELSEWHERE,
  );
  expect(at(({ integrity, optional }) => !optional && !/^sha512-/.test(integrity ?? ""))).toEqual([]);
});

test("the bill of materials can be printed, and has every package of the lock file", async () => {
  const { stdout } = await promisify(execFile)("npm", ["run", "-s", "sbom"], {
    cwd: ROOT,
    maxBuffer: 100_000_000,
  });
  const bill = Bill.parse(JSON.parse(stdout));
  const { packages } = await parsed("package-lock.json", Lock);
  const billed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const locked = Object.entries(packages).flatMap(([path, { version }]) =>
    path === "" ? [] : [`${path.replace(/^.*node_modules\//, "")}@${version}`],
  );
  expect(locked.filter((one) => !billed.has(one))).toEqual([]);
});

test("workflows may only read, but for the job that publishes pages, and name every action by its commit", async () => {
  const folder = join(ROOT, ".github/workflows");
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), "utf8");
    expect(text, name).toMatch(/^permissions:\n {2}contents: read\n/m);
    const written = [...text.matchAll(/(\S+): write/g)].map(([, what]) => what);
    expect(written, name).toEqual(name === "pages.yml" ? ["pages", "id-token"] : []);
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ""))).toEqual([]);
  }
});
