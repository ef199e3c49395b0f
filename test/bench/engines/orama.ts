import { create, insertMultiple, save, search } from "@orama/orama";
import { words } from "../../../src/vietnamese/words.ts";
import { type Engine, flat } from "./engine.ts";
import { wholeIndex } from "./whole-index.ts";

const folding = {
  tokenizer: {
    language: "vietnamese",
    normalizationCache: new Map<string, string>(),
    tokenize: (text: string) => words(text).map((word) => word.folded),
  },
};

function orama(setup: string, components: object, parameters: object): Engine {
  return {
    name: "Orama 3.1",
    setup,
    build: async (documents) => {
      const all = documents.map(flat);
      const index = create({
        schema: { id: "string", title: "string", text: "string" } as const,
        components,
      });
      await insertMultiple(index, all);
      const ask = async (term: string) => {
        const { hits } = await search(index, {
          term,
          limit: documents.length,
          properties: ["title", "text"],
          ...parameters,
        });
        return hits.map(({ document }) => document.id);
      };
      return wholeIndex("@orama/orama", save(index), [], ask);
    },
  };
}

export const oramas = [orama("default", {}, {}), orama("marks folded, all words", folding, { threshold: 0 })];
