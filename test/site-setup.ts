/** Builds the site of the committed sources once, for every test that looks at a whole site. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

/** How the build went, and where things are. `site` is a whole site only if `code` is 0. */
export interface BuiltOnce {
  code: number | null;
  /** What the command printed. */
  said: string;
  /** A copy of the sources, with the reports that the build wrote. */
  content: string;
  site: string;
}

declare module "vitest" {
  interface ProvidedContext {
    built: BuiltOnce;
  }
}

const ROOT = fileURLToPath(new URL("../", import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-site-"));
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  // The addresses of this archive have a test of their own: where one is lost, the others still see a site.
  const made = ["reports", "addresses.txt"].map((name) => join(ROOT, "content", name));
  await cp(join(ROOT, "content"), content, { recursive: true, filter: (path) => !made.includes(path) });
  const build = spawn(
    process.execPath,
    [join(ROOT, "scripts/run.mjs"), "build", "--verbose", "--content", content, "--output", site],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } },
  );
  let said = "";
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const [code] = await once(build, "close");
  project.provide("built", { code, said, content, site });
  return () => rm(folder, { recursive: true, force: true });
}
