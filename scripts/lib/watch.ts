/** Tells when something changed from which the site is made. */
import { basename, join, sep } from "node:path";
import chokidar from "chokidar";

/** An editor writes several files at a save, and a copy many: they count as one change. */
const QUIET_MS = 150;

export interface Watching {
  close(): Promise<void>;
}

/**
 * Watches the content folder, but for `reports/`, which is made from the rest, and the project's own code.
 *
 * @param changed is called once things have been quiet for a moment, with one of the paths
 */
export async function watchAll(
  content: string,
  project: string,
  changed: (path: string) => void,
): Promise<Watching> {
  const made = join(content, "reports");
  const code = ["templates", "src", ".eleventy.ts", join("content", "vocabulary")];
  const watcher = chokidar.watch([content, ...code.map((path) => join(project, path))], {
    ignoreInitial: true,
    ignored: (path) =>
      path === made || path.startsWith(made + sep) || (path !== content && isHidden(basename(path))),
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (_event, path) => {
    clearTimeout(timer);
    timer = setTimeout(() => changed(path), QUIET_MS);
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
