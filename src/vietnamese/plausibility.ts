/** How much a text looks like Vietnamese: the measure by which readings of the same bytes are told apart. */
import { dropInvisible } from "./letters.ts";
import { isSyllable } from "./tones.ts";

export interface Plausibility {
  /** Words with a character beyond ASCII: they alone tell one encoding from another. A lone character tells nothing. */
  marked: number;
  /** How many of them are spelled as Vietnamese syllables can be. */
  syllables: number;
}

/** White space, and everything of ASCII but letters. */
const BETWEEN = /(?:[^a-z\u0080-\u{10FFFF}]|\s)+/u;

/** Marks that newspapers print before and behind a word. Inside of one they mean that the text was misread. */
const AROUND = /^[“”„‘’‚«‹–—…•·×§]+|[“”‘’»›–—…·°′″²³®™€₫]+$/gu;

const BEYOND_ASCII = /[\u0080-\u{10FFFF}]/u;
const STOPPED = /(?:ch|[cpt])$/;
/** Only an acute or a dot below goes with a syllable that ends in a stop. */
const STOPPED_TONE = /[\u0301\u0323]/;

/**
 * Counts the words of a text that could only be Vietnamese, or could not be.
 *
 * @example plausibility("Tổ chức xây dựng Đảng năm 2016") // { marked: 6, syllables: 6 }
 * @example plausibility("Toå chöùc, Hôtel")                // { marked: 3, syllables: 0 }
 * @example plausibility("Pleiku, 8/1")                     // { marked: 0, syllables: 0 }: says nothing
 */
export function plausibility(text: string): Plausibility {
  const seen = new Map<string, boolean>();
  let marked = 0;
  let syllables = 0;
  for (const piece of dropInvisible(text.normalize("NFC")).toLowerCase().split(BETWEEN)) {
    const word = piece.replace(AROUND, "");
    if (word.length < 2 || !BEYOND_ASCII.test(word)) continue;
    let plausible = seen.get(word);
    if (plausible === undefined) {
      plausible = word.length <= 7 && isSyllable(word) && tonesFit(word);
      seen.set(word, plausible);
    }
    marked += 1;
    if (plausible) syllables += 1;
  }
  return { marked, syllables };
}

function tonesFit(word: string): boolean {
  return !STOPPED.test(word) || STOPPED_TONE.test(word.normalize("NFD"));
}
