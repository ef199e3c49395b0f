/**
 * `npm run test:mutation`: changes the normaliser and the search in many small ways and counts how many changes their
 * tests notice. `npm run test:mutation -- src/search/query src/normalise/settle.ts` does so with these alone;
 * `--patterns` changes regular expressions as well; with `--own` a module is held to the test beside it alone, where
 * there is one that comes to the change.
 */
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { mutatedModules, noticingTests, OWN_ALONE } from "./modules.ts";

const given = process.argv.slice(2);
const modules = mutatedModules(given.filter((argument) => !argument.startsWith("--")));
const say = (line: string) => process.stdout.write(`${line}\n`);

// The processes that run tests get `vitest` from here.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL("tsconfig.json", import.meta.url));
if (given.includes("--own")) process.env[OWN_ALONE] = "1";
const mutants = await new Stryker({
  configFile: "test/mutation/stryker.json",
  mutate: modules,
  testFiles: noticingTests(modules),
  mutator: { excludedMutations: given.includes("--patterns") ? [] : ["Regex"] },
}).runMutationTest();

const valid = mutants.filter(({ status }) => !["Ignored", "CompileError", "RuntimeError"].includes(status));
const isUnnoticed = ({ status }: (typeof valid)[number]) => status === "Survived" || status === "NoCoverage";
for (const module of modules) {
  const tried = valid.filter(({ fileName }) => fileName.replaceAll("\\", "/").endsWith(`/${module}`));
  if (tried.length === 0) continue;
  say(`${module}: ${row(tried)}`);
  for (const { location, replacement, mutatorName, status } of tried.filter(isUnnoticed)) {
    const { line, column } = location.start;
    const untested = status === "NoCoverage" ? " (no test comes here)" : "";
    say(
      `  ${line}:${column} ${mutatorName}: ${(replacement ?? "").replaceAll(/\s+/g, " ").slice(0, 120)}${untested}`,
    );
  }
}
say(`all: ${row(valid)}`);

function row(tried: typeof valid): string {
  const noticed = tried.length - tried.filter(isUnnoticed).length;
  return `${noticed} of ${tried.length} changes noticed, ${((100 * noticed) / (tried.length || 1)).toFixed(1)}%`;
}
