import lunr from "lunr";
import { unmarked } from "../../../src/vietnamese/letters.ts";
import { type Engine, flat } from "./engine.ts";
import { wholeIndex } from "./whole-index.ts";

const fold: lunr.PipelineFunction = (token) => token.update((text) => unmarked(text));
lunr.Pipeline.registerFunction(fold, "fold");

function lunrEngine(setup: string, configure: (builder: lunr.Builder) => void): Engine {
  return {
    name: "lunr 2.3",
    setup,
    build: async (documents) => {
      const all = documents.map(flat);
      const index = lunr((builder) => {
        configure(builder);
        builder.ref("id");
        builder.field("title");
        builder.field("text");
        for (const document of all) builder.add(document);
      });
      // What lunr's little language makes of a query is lunr's; what it refuses finds nothing.
      const ask = (query: string) => {
        try {
          return index.search(query).map(({ ref }) => ref);
        } catch {
          return [];
        }
      };
      return wholeIndex("lunr", index, all, ask);
    },
  };
}

export const lunrs = [
  lunrEngine("default", () => {}),
  lunrEngine("marks folded", (builder) => {
    builder.pipeline.reset();
    builder.searchPipeline.reset();
    builder.pipeline.add(fold);
    builder.searchPipeline.add(fold);
  }),
];
