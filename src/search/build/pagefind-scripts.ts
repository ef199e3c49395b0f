/** What Pagefind runs in the browser: its script and its WebAssembly. */
import { transform } from "esbuild";
import { close, createIndex } from "pagefind";
import { z } from "zod";
import type { PagefindFile } from "./pagefind-index.ts";

const Entry = z.looseObject({ version: z.string() });

/** The script in fewer letters, without what it writes to the console: every visitor loads it. */
async function shortened(script: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(Buffer.from(script).toString(), {
    minify: true,
    format: "esm",
    drop: ["console"],
  });
  return Buffer.from(code);
}

/**
 * The scripts for a language that Pagefind has no stemmer for, as Vietnamese, and the version that they are of.
 *
 * @throws Error when Pagefind does not have them
 */
export async function pagefindScripts(): Promise<{ version: string; files: PagefindFile[] }> {
  const { index, errors } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  await index.addCustomRecord({ url: "/", content: "a", language: "vi" });
  const { files } = await index.getFiles();
  await close();
  const content = (path: string) => {
    const found = files.find((file) => file.path === path);
    if (!found) throw new Error(`Pagefind has no ${path}`);
    return found.content;
  };
  return {
    version: Entry.parse(JSON.parse(Buffer.from(content("pagefind-entry.json")).toString())).version,
    files: [
      { path: "pagefind.js", content: await shortened(content("pagefind.js")) },
      { path: "wasm.unknown.pagefind", content: content("wasm.unknown.pagefind") },
    ],
  };
}
