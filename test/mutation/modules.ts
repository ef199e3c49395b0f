/** The modules that are changed on purpose, and the tests that must notice. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../../scripts/lib/options.ts";

/** What is tried on hundreds of texts. */
const SLOW = /(?:quality|nothing-lost)\.test\.ts$/;
const AREAS = ["normalise", "search", "vietnamese"];

/** The variable of the environment by which the processes that run tests know of `--own`. */
export const OWN_ALONE = "KY_YEU_OWN_TESTS_ALONE";

/** Remembers answers, which a change would be hidden by: while changes are tried it remembers none. */
export const REMEMBERING = "src/vietnamese/remember.ts";

const REMEMBERED = "test/vietnamese/remember.test.ts";

/**
 * The modules of the normaliser, the search and the language, in the order of their names.
 *
 * @param below beginnings of paths; all unless told: `src/search/query`
 */
export function mutatedModules(below: readonly string[]): string[] {
  return filesBelow("src", ".ts").filter(
    (path) =>
      (path !== REMEMBERING || below.includes(path)) &&
      (below.length === 0 || below.some((start) => path.startsWith(start))),
  );
}

/**
 * The tests in the folders of the modules and in those above: of `src/search/query/slip.ts` those in `test/search/query`
 * and in `test/search` itself. Those that open a browser or read all the labelled reports are too slow to be run for
 * each change.
 */
export function noticingTests(modules: readonly string[]): string[] {
  const folders = new Set(
    modules
      .map((path) => dirname(path).replace(/^src/, "test"))
      .flatMap((folder) => [folder, dirname(folder)]),
  );
  return filesBelow("test", ".test.ts").filter(
    (path) =>
      folders.has(dirname(path)) &&
      (path !== REMEMBERED || modules.includes(REMEMBERING)) &&
      !SLOW.test(path) &&
      !/\binject\(|openBrowser|browser\.ts/.test(readFileSync(join(ROOT, path), "utf8")),
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
