import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { z } from "zod";
import { type Engine, flat } from "./engine.ts";
import { countFiles, scriptSize } from "./on-disk.ts";

const Data = z.looseObject({ raw_url: z.string() });
interface Stock {
  createInstance(options: object): {
    init(): Promise<void>;
    search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
  };
}

/** As its documentation says: a page for each document, in Vietnamese. */
export const stockPagefind: Engine = {
  name: "Pagefind 1.6",
  setup: "stock",
  build: async (documents) => {
    delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
    const folder = await mkdtemp(join(tmpdir(), "ky-yeu-stock-"));
    const { index } = await createIndex({ forceLanguage: "vi" });
    for (const document of documents) {
      const { id, title, text } = flat(document);
      await index?.addCustomRecord({
        url: id,
        content: `${title}\n${text}`,
        language: "vi",
        meta: { title },
      });
    }
    for (const { path, content } of (await index?.getFiles())?.files ?? []) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await close();
    const count = countFiles();
    const script = join(folder, "pagefind.js");
    const module: Stock = await import(script);
    const instance = module.createInstance({ basePath: `${folder}/` });
    await instance.init();
    const scripts = (await scriptSize(script)) + (await scriptSize(join(folder, "pagefind-worker.js")));
    return {
      ask: async (query, limit) => {
        const { results } = await instance.search(query);
        const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
        return data.map((one) => Data.parse(one).raw_url);
      },
      loaded: () => ({ bytes: count.bytes + scripts, requests: count.requests + 2 }),
    };
  },
};
