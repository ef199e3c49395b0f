import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIndex } from "../../../src/search/build/build-index.ts";
import { bundleSearch } from "../../../src/search/bundle.ts";
import { createSearch } from "../../../src/search/engine/search.ts";
import type { Shortening } from "../../../src/search/layer.ts";
import type { Engine } from "./engine.ts";
import { countFiles, scriptSize } from "./on-disk.ts";

/** The search of this project, with its page's whole script. */
export function vietnameseLayer(shortenings: readonly Shortening[]): Engine {
  return {
    name: "Kỷ Yếu",
    setup: "this layer on Pagefind 1.6",
    build: async (documents) => {
      const folder = await mkdtemp(join(tmpdir(), "ky-yeu-layer-"));
      const index = join(folder, "pagefind");
      await buildIndex(documents, index, { shortenings });
      await bundleSearch(join(folder, "assets"));
      const count = countFiles();
      const search = createSearch(pathToFileURL(`${index}/`));
      await search.options({ baseUrl: "/" });
      const script = await scriptSize(join(folder, "assets/search.js"));
      return {
        ask: async (query, limit) => {
          const { results } = await search.search(query);
          const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
          return data.map(({ raw_url }) => raw_url);
        },
        loaded: () => ({ bytes: count.bytes + script, requests: count.requests + 1 }),
      };
    },
  };
}
