/** What a reader typed, as words and phrases to look for. */
import { tidy } from "../../vietnamese/letters.ts";
import { words } from "../../vietnamese/words.ts";

/** Far more than anyone looks for; it keeps a pasted page from becoming a thousand requests. */
const MOST_LETTERS = 300;
const MOST_WORDS = 24;

export interface QueryWord {
  exact: string;
  folded: string;
  /** Typed with marks, with đ, or with the points of a number: it restricts what it matches. */
  marked: boolean;
}

/** Words that must stand in a row: one word, a quotation, or parts typed without a space (05-CT/TW). */
export interface Unit {
  words: QueryWord[];
  quoted: boolean;
}

export interface Query {
  units: Unit[];
  /** All words, in order. */
  words: QueryWord[];
  /** The query was too long, and its end is not looked for. */
  cut: boolean;
}

const QUOTE = /["“”„‟«»＂]/g;

function unitsOf(text: string, quoted: boolean): Unit[] {
  const units: Unit[] = [];
  for (const { exact, folded, joined } of words(text)) {
    const word = { exact, folded, marked: exact !== folded };
    const last = units.at(-1);
    if (last && (quoted || joined)) last.words.push(word);
    else units.push({ words: [word], quoted });
  }
  return units;
}

/**
 * Reads a query: curly and straight quotes alike, an unbalanced one as if it were not there; NFC and NFD alike;
 * white space of any kind. Never fails.
 *
 * @example parseQuery("“dân vận khéo” 2017").units.length // 2: the phrase, the year
 * @example parseQuery("05-CT/TW").units.length            // 1: parts that must stand in a row
 * @example parseQuery("?!").words                         // []
 */
export function parseQuery(text: string): Query {
  const letters = tidy(text.slice(0, MOST_LETTERS));
  const parts = letters.split(QUOTE);
  const units = parts.flatMap((part, at) => unitsOf(part, at % 2 === 1 && at < parts.length - 1));
  return limited(units, text.length > MOST_LETTERS);
}

/** What `parseQuery` reads as the same query: parts that must stand in a row in quotation marks. */
export function queryText({ units }: Query): string {
  const text = (unit: Unit) => unit.words.map((word) => word.exact).join(" ");
  return units
    .map((unit) => (unit.quoted || unit.words.length > 1 ? `"${text(unit)}"` : text(unit)))
    .join(" ");
}

function limited(all: Unit[], cut: boolean): Query {
  const units: Unit[] = [];
  let room = MOST_WORDS;
  for (const unit of all) {
    if (unit.words.length > room) break;
    room -= unit.words.length;
    units.push(unit);
  }
  return { units, words: units.flatMap((unit) => unit.words), cut: cut || units.length < all.length };
}
