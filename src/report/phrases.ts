/** The phrases by which lines are told apart, from `vocabulary/phrases.yml`. */
import { z } from "zod";
import { sameWord } from "../vietnamese/tones.ts";

const list = z.array(z.string().trim().min(1)).default([]);

export const PhraseLists = z.strictObject({
  furniture: list,
  endings: list,
  sections: list,
  scenes: list,
  subjects: list,
});

export const PHRASE_LISTS = PhraseLists.keyof().options;

export type PhraseLists = z.infer<typeof PhraseLists>;
export type PhraseList = keyof PhraseLists;

/** Phrase lists, asked without regard to case, tone style or the marks around. */
export class Phrases {
  readonly #lists: Record<PhraseList, ReadonlySet<string>>;
  readonly #longest: number;

  constructor(lists: PhraseLists) {
    const keys = (phrases: readonly string[]) => new Set(phrases.map(key));
    this.#lists = {
      furniture: keys(lists.furniture),
      endings: keys(lists.endings),
      sections: keys(lists.sections),
      scenes: keys(lists.scenes),
      subjects: keys(lists.subjects),
    };
    this.#longest = Math.max(
      0,
      ...Object.values(lists).flatMap((phrases) => phrases.map((phrase) => words(phrase).length)),
    );
  }

  /** Whether the line, as a whole, is a phrase of the list. */
  is(list: PhraseList, line: string): boolean {
    return this.#lists[list].has(key(line));
  }

  /** The number of words of the phrase that the line opens with; 0 where it opens with none. */
  opening(list: PhraseList, line: string): number {
    const open = words(key(line.slice(0, 200)));
    for (let count = Math.min(open.length, this.#longest); count > 0; count -= 1) {
      if (this.#lists[list].has(open.slice(0, count).join(" "))) return count;
    }
    return 0;
  }
}

/** Lower case, one tone style, and only words: `» TIN LIÊN QUAN:` is `tin liên quan`. */
function key(text: string): string {
  // Some pages print the letter eth for Đ.
  return words(sameWord(text.replaceAll("Ð", "Đ").replaceAll("ð", "đ"))).join(" ");
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
