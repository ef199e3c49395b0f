/** Documents as the tokens that are looked for: each word and each two words in a row, once. */
import { type Word, words } from "../../vietnamese/words.ts";
import type { SearchDocument } from "../document.ts";
import { tokenOf } from "../encoding.ts";
import { expansions, type ShortForms } from "../expansions.ts";

export interface Tokens {
  /** Of the title and the keywords. */
  head: Set<string>;
  /** Of all of the document, the head included. */
  all: Set<string>;
}

/** Where Pagefind cannot fold a key itself, as in numbers, the folded one has a token too. */
function spellings(row: readonly Word[]): string[] {
  const exact = tokenOf(row.map((word) => word.exact));
  const numbers = row.some(({ folded }) => /\p{N}/u.test(folded));
  return numbers ? [exact, tokenOf(row.map((word) => word.folded))] : [exact];
}

function* tokensIn(text: string): Generator<string> {
  // A per cent sign goes with its number; nobody looks for it alone.
  const list = words(text).filter((word) => word.exact !== "%");
  for (const [at, word] of list.entries()) {
    yield* spellings([word]);
    const next = list[at + 1];
    if (next) yield* spellings([word, next]);
  }
}

/** @param forms abbreviations to write out */
export function tokensOf(document: SearchDocument, forms: ShortForms): Tokens {
  const sets = (texts: readonly string[]) =>
    texts.flatMap((text) => [text, ...expansions(text, forms)].flatMap((one) => [...tokensIn(one)]));
  const head = sets([document.title, ...document.keywords]);
  const body = sets(document.paragraphs.map(({ text }) => text));
  return { head: new Set(head), all: new Set([...head, ...body]) };
}
