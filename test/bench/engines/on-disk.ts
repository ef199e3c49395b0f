/** Counts the files that are asked for, each once: a browser keeps them. */
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

/** Makes `fetch` read files, and counts them. Scripts count as hosts send them, compressed. */
export function countFiles() {
  const seen = new Set<string>();
  const count = { bytes: 0, requests: 0 };
  globalThis.fetch = async (input) => {
    const path = new URL(String(input), "file:///").pathname;
    const content = await readFile(path).catch(() => undefined);
    if (content === undefined) return new Response(null, { status: 404 });
    if (!seen.has(path)) {
      seen.add(path);
      count.bytes += path.endsWith(".json") ? gzipSync(content).length : content.length;
      count.requests += 1;
    }
    return new Response(new Uint8Array(content));
  };
  return count;
}

/** A script that is loaded besides. */
export async function scriptSize(path: string): Promise<number> {
  return gzipSync(await readFile(path)).length;
}
