/** Builds an archive in a folder of its own, within a test or without. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { put } from "../folder.ts";

const LAUNCHER = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));

export interface BuiltArchive {
  /** To be removed by the caller; holds both of the others. */
  folder: string;
  content: string;
  site: string;
  code: number | null;
  /** What the command printed. */
  said: string;
}

/**
 * Runs a command of the project.
 *
 * @param preload modules loaded before it
 * @param more variables of its environment
 */
export function launch(
  arguments_: readonly string[],
  preload: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): ChildProcess {
  const imports = preload.flatMap((module) => ["--import", module]);
  return spawn(process.execPath, [...imports, LAUNCHER, ...arguments_], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, INIT_CWD: undefined, ...more },
  });
}

/** What a process prints on both streams, and its exit code, once it has ended. */
export async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const [code] = await once(child, "close");
  return { code, said };
}

/** @param files of the content folder */
export async function buildArchive(files: Record<string, string | Uint8Array>): Promise<BuiltArchive> {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-trust-"));
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  await put(content, files);
  const child = launch(["build", "--allow-missing", "--content", content, "--output", site]);
  return { folder, content, site, ...(await ended(child)) };
}
