/** Documents as the tokens that are looked for: each word and each two words in a row, once. */
import { type Word, words } from "../../vietnamese/words.ts";
import type { SearchDocument } from "../document.ts";
import { tokenOf } from "../encoding.ts";
import { expansions, type ShortForms } from "../expansions.ts";

export interface Tokens {
  /** Of the title and the keywords. */
  head: Set<string>;
  /** Of the rest of the document, those of the head left out. */
  body: Set<string>;
}

const HAS_NUMBER = /\p{N}/u;

/** Adds the tokens of a row. Where Pagefind cannot fold a key itself, as in numbers, the folded one has a token too. */
function addRow(word: Word, next: Word | undefined, into: Set<string>): void {
  into.add(tokenOf(word.exact, next?.exact));
  if (HAS_NUMBER.test(word.folded) || (next && HAS_NUMBER.test(next.folded)))
    into.add(tokenOf(word.folded, next?.folded));
}

function addTokens(all: readonly Word[], into: Set<string>): void {
  // A per cent sign goes with its number; nobody looks for it alone.
  const list = all.filter((word) => word.exact !== "%");
  for (const [at, word] of list.entries()) {
    addRow(word, undefined, into);
    const next = list[at + 1];
    if (next) addRow(word, next, into);
  }
}

function tokensIn(texts: readonly string[], forms: ShortForms): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const list = words(text);
    addTokens(list, found);
    for (const other of expansions(text, list, forms)) addTokens(words(other), found);
  }
  return found;
}

/** @param forms abbreviations to write out */
export function tokensOf(document: SearchDocument, forms: ShortForms): Tokens {
  const head = tokensIn([document.title, ...document.keywords], forms);
  const body = tokensIn(
    document.paragraphs.map(({ text }) => text),
    forms,
  );
  for (const token of head) body.delete(token);
  return { head, body };
}
