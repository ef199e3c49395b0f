import MiniSearch from "minisearch";
import { unmarked } from "../../../src/vietnamese/letters.ts";
import { type Engine, flat } from "./engine.ts";
import { wholeIndex } from "./whole-index.ts";

function miniSearch(setup: string, options: object): Engine {
  return {
    name: "MiniSearch 7.2",
    setup,
    build: async (documents) => {
      const all = documents.map(flat);
      const index = new MiniSearch({ fields: ["title", "text"], ...options });
      index.addAll(all);
      return wholeIndex("minisearch", index, all, (query) => index.search(query).map(({ id }) => String(id)));
    },
  };
}

export const miniSearches = [
  miniSearch("default", {}),
  miniSearch("marks folded, all words", {
    processTerm: (term: string) => unmarked(term),
    searchOptions: { combineWith: "AND" },
  }),
];
