import { Document, Encoder } from "flexsearch";
import { unmarked } from "../../../src/vietnamese/letters.ts";
import { type Engine, flat } from "./engine.ts";
import { wholeIndex } from "./whole-index.ts";

function flexSearch(setup: string, options: object): Engine {
  return {
    name: "FlexSearch 0.8",
    setup,
    build: async (documents) => {
      const all = documents.map(flat);
      const index = new Document({ document: { id: "id", index: ["title", "text"] }, ...options });
      for (const { id, title, text } of all) index.add({ id, title, text });
      const exported: Record<string, unknown> = {};
      await index.export((key: string, data: unknown) => {
        exported[key] = data;
      });
      const ask = (query: string) => {
        const fields = index.search(query, { limit: documents.length });
        return [...new Set(fields.flatMap(({ result }) => result.map(String)))];
      };
      return wholeIndex("flexsearch", exported, all, ask);
    },
  };
}

export const flexSearches = [
  flexSearch("default", {}),
  flexSearch("marks folded, context", {
    context: true,
    encoder: new Encoder({ normalize: unmarked }),
  }),
];
