/** Libraries that a visitor loads with their whole index. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Asked, Flat } from "./engine.ts";

async function librarySize(name: string): Promise<number> {
  const built = await build({
    stdin: {
      contents: `export * from ${JSON.stringify(name)}; import * as all from ${JSON.stringify(name)}; export default all;`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return gzipSync(built.outputFiles[0]?.contents ?? "").length;
}

/**
 * @param library its package
 * @param index what a visitor loads of it; the texts come on top, for results are shown from them
 */
export async function wholeIndex(
  library: string,
  index: unknown,
  documents: readonly Flat[],
  ask: (query: string) => string[] | Promise<string[]>,
): Promise<Asked> {
  const size = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;
  const bytes = (await librarySize(library)) + size(index) + size(documents);
  return { ask: async (query) => ask(query), loaded: () => ({ bytes, requests: 3 }) };
}
