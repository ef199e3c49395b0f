/** All words of all documents as numbers, so that fifty thousand reports fit in memory. */
import { words } from "../../vietnamese/words.ts";
import type { SearchDocument } from "../document.ts";

/** Between two parts of a document: no phrase crosses it. */
export const BREAK = 0;

export interface Corpus {
  /** The folded word at every place, as its rank in alphabetical order; `BREAK` between parts. */
  folded: Int32Array;
  /** The exact spelling at every place, as a number. */
  exact: Int32Array;
  foldedWords: string[];
  exactWords: string[];
  /** Where each document starts; one more than there are documents. */
  starts: Int32Array;
  /** Where each document's title and keywords end. */
  headEnds: Int32Array;
}

/** A list of whole numbers that grows without boxing them. */
class Numbers {
  #values = new Int32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  done(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** Reads documents one at a time. Call `finish` once, at the end. */
export class CorpusReader {
  readonly #exact = new Numbers();
  readonly #starts = new Numbers();
  readonly #headEnds = new Numbers();
  readonly #ids = new Map<string, number>([["", BREAK]]);
  readonly #folds: string[] = [""];

  #part(text: string): void {
    for (const word of words(text)) {
      let id = this.#ids.get(word.exact);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(word.exact, id);
        this.#folds.push(word.folded);
      }
      this.#exact.push(id);
    }
    this.#exact.push(BREAK);
  }

  add(document: SearchDocument): void {
    this.#starts.push(this.#exact.length);
    for (const text of [document.title, ...document.keywords]) this.#part(text);
    this.#headEnds.push(this.#exact.length);
    for (const paragraph of document.paragraphs) this.#part(paragraph.text);
  }

  finish(): Corpus {
    this.#starts.push(this.#exact.length);
    const exact = this.#exact.done();
    const foldedWords = [...new Set(this.#folds)].sort();
    const ranks = new Map(foldedWords.map((word, rank) => [word, rank]));
    const rankOf = Int32Array.from(this.#folds, (fold) => ranks.get(fold) ?? BREAK);
    return {
      exact,
      folded: exact.map((id) => rankOf[id] ?? BREAK),
      foldedWords,
      exactWords: [...this.#ids.keys()],
      starts: this.#starts.done(),
      headEnds: this.#headEnds.done(),
    };
  }
}
