/** The words of the archive, for mending slips and finishing words. */
import { words } from "../../vietnamese/words.ts";
import type { Vocabulary } from "../layer.ts";

/** Counts the words of texts as they come. */
export class WordCounter {
  readonly #spellings = new Map<string, Map<string, number>>();

  add(text: string): void {
    for (const { folded, exact } of words(text)) {
      if (!/^\p{L}/u.test(folded)) continue;
      const spellings = this.#spellings.get(folded) ?? new Map<string, number>();
      spellings.set(exact, (spellings.get(exact) ?? 0) + 1);
      this.#spellings.set(folded, spellings);
    }
  }

  /** All words in alphabetical order. */
  vocabulary(): Vocabulary {
    return [...this.#spellings]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([folded, spellings]) => {
        const [best] = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
        const times = [...spellings.values()].reduce((sum, count) => sum + count, 0);
        return best === undefined || best[0] === folded ? [folded, times] : [folded, times, best[0]];
      });
  }
}
