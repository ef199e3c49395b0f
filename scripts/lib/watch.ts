/** Tells when something changed from which the site is made. */
import { basename, join, sep } from "node:path";
import chokidar from "chokidar";

/** An editor writes several files at a save, and a copy many: they count as one change. */
const QUIET_MS = 60;

export interface Watching {
  close(): Promise<void>;
}

/**
 * Watches the content folder, but for `reports/`, which is made from the rest, and the project's own code.
 *
 * @param changed is called once things have been quiet for a moment, with the paths, and with `program` where code is
 * among them
 */
export async function watchAll(
  content: string,
  project: string,
  changed: (paths: readonly string[], what: "content" | "program") => void,
): Promise<Watching> {
  const made = join(content, "reports");
  const code = ["templates", "src", "scripts", ".eleventy.ts", join("content", "vocabulary")];
  const ofProgram = code.map((path) => join(project, path));
  const watcher = chokidar.watch([content, ...ofProgram], {
    ignoreInitial: true,
    ignored: (path) =>
      path === made || path.startsWith(made + sep) || (path !== content && isHidden(basename(path))),
  });
  let timer: NodeJS.Timeout | undefined;
  let paths = new Set<string>();
  let what: "content" | "program" = "content";
  watcher.on("all", (_event, path) => {
    if (ofProgram.some((part) => path === part || path.startsWith(part + sep))) what = "program";
    paths.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed([...paths], what);
      paths = new Set();
      what = "content";
    }, QUIET_MS);
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

function isHidden(name: string): boolean {
  return name.startsWith(".") && name !== ".eleventy.ts";
}
