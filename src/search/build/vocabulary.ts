/** The words of the archive, for mending slips and finishing words. */
import { foldedKey } from "../../vietnamese/words.ts";
import { wordOf } from "../encoding.ts";
import type { Vocabulary } from "../layer.ts";
import type { TokenEntry } from "./entries.ts";

const BEGINS_WITH_LETTER = /^\p{L}/u;

/** All words of the entries in alphabetical order. */
export function vocabularyOf(entries: readonly TokenEntry[]): Vocabulary {
  const words = new Map<string, { times: number; best: string; most: number }>();
  for (const { bare, spellings } of entries) {
    if (wordOf(bare) === undefined) continue;
    for (const { token, places } of spellings) {
      const exact = wordOf(token) ?? "";
      if (!BEGINS_WITH_LETTER.test(exact)) continue;
      const folded = foldedKey(exact);
      const known = words.get(folded) ?? { times: 0, best: exact, most: 0 };
      known.times += places.length;
      if (places.length > known.most) Object.assign(known, { best: exact, most: places.length });
      words.set(folded, known);
    }
  }
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folded, { times, best }]) => (best === folded ? [folded, times] : [folded, times, best]));
}
