/**
 * `npm run test:mutation`: changes each module in many small ways and counts how many its own tests notice.
 * `npm run test:mutation -- src/search/query src/normalise/settle.ts` does so with these alone; `--patterns` changes
 * regular expressions as well.
 *
 * What a module gave is kept in `.cache/mutation/`, and only what changed since is tried again. `stryker.json` turns
 * off what would ask the compiler's programming interface, which TypeScript 7 does not have.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { ROOT } from "../../scripts/lib/options.ts";
import { type Mutated, mutatedModules } from "./modules.ts";

const CACHE = join(ROOT, ".cache/mutation");
const given = process.argv.slice(2);
const patterns = given.includes("--patterns");
const say = (line: string) => process.stdout.write(`${line}\n`);

async function mutate({ module, tests }: Mutated) {
  const name = module.replaceAll("/", "-");
  const mutants = await new Stryker({
    configFile: "test/mutation/stryker.json",
    mutate: [module],
    testFiles: [tests],
    mutator: { excludedMutations: patterns ? [] : ["Regex"] },
    incrementalFile: join(CACHE, `${name}${patterns ? "-patterns" : ""}.json`),
  }).runMutationTest();
  const valid = mutants.filter(({ status }) => !["Ignored", "CompileError", "RuntimeError"].includes(status));
  return { valid, unnoticed: valid.filter(({ status }) => status === "Survived" || status === "NoCoverage") };
}

mkdirSync(CACHE, { recursive: true });
const total = { tried: 0, unnoticed: 0 };
for (const one of mutatedModules(given.filter((argument) => !argument.startsWith("--")))) {
  const { valid, unnoticed } = await mutate(one);
  total.tried += valid.length;
  total.unnoticed += unnoticed.length;
  say(`${one.module}: ${row(valid.length, unnoticed.length)}`);
  for (const { location, replacement, mutatorName } of unnoticed) {
    const { line, column } = location.start;
    say(`  ${line}:${column} ${mutatorName}: ${(replacement ?? "").replaceAll(/\s+/g, " ").slice(0, 120)}`);
  }
}
say(`all: ${row(total.tried, total.unnoticed)}`);

function row(tried: number, unnoticed: number): string {
  const share = tried === 0 ? 100 : (100 * (tried - unnoticed)) / tried;
  return `${tried - unnoticed} of ${tried} changes noticed, ${share.toFixed(1)}%`;
}
