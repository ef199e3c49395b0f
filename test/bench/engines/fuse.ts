import Fuse from "fuse.js";
import { unmarked } from "../../../src/vietnamese/letters.ts";
import { type Engine, flat } from "./engine.ts";
import { wholeIndex } from "./whole-index.ts";

function fuse(setup: string, prepare: (text: string) => string, options: object): Engine {
  return {
    name: "Fuse 7.5",
    setup,
    build: async (documents) => {
      const all = documents.map(flat);
      const prepared = all.map(({ id, title, text }) => ({ id, title: prepare(title), text: prepare(text) }));
      const index = new Fuse(prepared, { keys: ["title", "text"], ...options });
      const ask = (query: string) => index.search(prepare(query)).map(({ item }) => item.id);
      return wholeIndex("fuse.js", index.getIndex(), all, ask);
    },
  };
}

export const fuses = [
  fuse("default", (text) => text, {}),
  fuse("marks folded, anywhere", unmarked, { ignoreLocation: true, threshold: 0.2 }),
];
