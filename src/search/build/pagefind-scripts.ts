/** What the browser runs beside the page's own script: Pagefind's WebAssembly, and the layer as a module of its own. */
import { close, createIndex } from "pagefind";
import { z } from "zod";
import { bundledDropIn } from "../bundle.ts";
import { WASM } from "../layer.ts";
import type { PagefindFile } from "./pagefind-index.ts";

const Entry = z.looseObject({ version: z.string() });

interface PagefindScripts {
  version: string;
  files: PagefindFile[];
}

let scripts: PagefindScripts | undefined;

/**
 * The files, and the version of Pagefind that they are of; Pagefind is asked once.
 *
 * @throws Error when Pagefind does not have them
 */
export async function pagefindScripts(): Promise<PagefindScripts> {
  scripts ??= await askPagefind();
  return scripts;
}

async function askPagefind(): Promise<PagefindScripts> {
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
      { path: "pagefind.js", content: await bundledDropIn() },
      { path: WASM, content: content(WASM) },
    ],
  };
}
