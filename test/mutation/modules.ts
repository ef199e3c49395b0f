/** The modules that are changed on purpose, and the tests that must notice. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/lib/options.ts";

/** What is tried on hundreds of texts. */
const SLOW = /(?:quality|nothing-lost)\.test\.ts$/;
const AREAS = ["normalise", "search", "vietnamese"];

/**
 * The modules of the normaliser, the search and the language, in the order of their names.
 *
 * @param below beginnings of paths; all unless told: `src/search/query`
 */
export function mutatedModules(below: readonly string[]): string[] {
  return filesBelow("src", ".ts").filter(
    (path) => below.length === 0 || below.some((start) => path.startsWith(start)),
  );
}

/**
 * The tests of these areas: `test/search/query/slip.test.ts`. Those that open a browser or read all the labelled
 * reports are too slow to be run for each change.
 */
export function noticingTests(): string[] {
  return filesBelow("test", ".test.ts").filter(
    (path) => !SLOW.test(path) && !/\binject\(|browser/.test(readFileSync(join(ROOT, path), "utf8")),
  );
}

function filesBelow(folder: string, end: string): string[] {
  return AREAS.flatMap((area) =>
    readdirSync(join(ROOT, folder, area), { recursive: true, encoding: "utf8" }).map(
      (path) => `${folder}/${area}/${path.replaceAll("\\", "/")}`,
    ),
  )
    .filter((path) => path.endsWith(end))
    .sort();
}
