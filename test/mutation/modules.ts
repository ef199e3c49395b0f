/** The modules that are changed on purpose, each with the tests that must notice. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/lib/options.ts";

export interface Mutated {
  /** `src/normalise/lines/caption.ts` */
  module: string;
  /** `test/normalise/lines/caption.test.ts`: of the same place and name. */
  tests: string;
}

/**
 * The modules of the normaliser and the search that have tests of their own, in the order of their names. What only
 * the tests of a whole area see is not among them: its score would be that of the area.
 *
 * @param below beginnings of paths; all unless told: `src/search/query`
 */
export function mutatedModules(below: readonly string[]): Mutated[] {
  const areas = ["src/normalise", "src/search"];
  return areas
    .flatMap((area) =>
      readdirSync(join(ROOT, area), { recursive: true, encoding: "utf8" }).map(
        (path) => `${area}/${path.replaceAll("\\", "/")}`,
      ),
    )
    .filter(
      (path) => path.endsWith(".ts") && (below.length === 0 || below.some((one) => path.startsWith(one))),
    )
    .map((module) => ({ module, tests: module.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts") }))
    .filter(({ tests }) => existsSync(join(ROOT, tests)))
    .sort((a, b) => (a.module < b.module ? -1 : 1));
}
