/** Folders of sites that are not wanted any more. */
import { spawn } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MARKER } from "../../src/trust/payload.ts";

/** Removes a folder, its marker last: killed on the way, it is still known as ours. */
export async function discard(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name !== MARKER);
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

/** Has a folder removed by a process that may outlast this one. */
export function discardLater(folder: string): void {
  const remover = fileURLToPath(new URL("remover.mjs", import.meta.url));
  const child = spawn(process.execPath, [remover, folder], { detached: true, stdio: "ignore" });
  // Where no process can be started, the next build removes the folder.
  child.on("error", () => {});
  child.unref();
}
