/** Names of people in running text. */
import type { Terms } from "../report/terms.ts";
import { anyOf, END, level } from "./word-list.ts";

export interface Name {
  index: number;
  end: number;
  text: string;
}

const SYLLABLE = String.raw`(?:\p{Lu}['’]\p{Lu}?\p{Ll}[\p{Ll}\p{M}]*|\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}{2}\p{Ll}+|[YKHA](?=\s\p{Lu}))`;
const CAPITALS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])${SYLLABLE}(?:\s${SYLLABLE}){1,7}(?![\p{L}\p{M}\p{N}])`,
  "gu",
);
const MAX = 5;
/** No name is longer, in characters. */
const LONGEST = 60;
/** Families so common that, inside a run of capitals, a name begins with them. */
const COMMON = new Set([
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Huỳnh",
  "Phan",
  "Vũ",
  "Võ",
  "Đặng",
  "Bùi",
  "Đỗ",
]);

/** Finds what looks like the name of a person; whether it is one, the words around it tell. */
export class NameReader {
  readonly #surnames: ReadonlySet<string>;
  readonly #never: RegExp;
  readonly #office: RegExp;
  readonly #body: RegExp;
  readonly #places: ReadonlySet<string>;

  /** @param places names of provinces, which stand before names in offices: «Bí thư Tỉnh ủy Hà Tĩnh Hoàng A» */
  constructor(terms: Terms, places: readonly string[]) {
    this.#surnames = new Set(terms.surnames);
    this.#never = new RegExp(`^(?:${terms.neverPeople.join("|") || "(?!)"})$`, "u");
    this.#office = new RegExp(`^${anyOf([...terms.offices, ...terms.ranks])}${END}`, "u");
    this.#body = new RegExp(`^${anyOf(terms.notNames)}${END}`, "u");
    this.#places = new Set(places);
  }

  /** Every candidate, in order: two to five syllables, beginning with a family name. */
  all(text: string): Name[] {
    return [...text.matchAll(CAPITALS)].flatMap((run) => this.#within(run[0], run.index, false) ?? []);
  }

  /** The name that begins right here, of any family: what stands after «đồng chí». */
  at(text: string, index: number): Name | undefined {
    CAPITALS.lastIndex = index;
    const run = CAPITALS.exec(text);
    CAPITALS.lastIndex = 0;
    if (run?.index !== index || this.#office.test(level(text.slice(index, index + 60)))) return undefined;
    return this.#within(run[0], index, true);
  }

  /** Whether a full name, of a known family and three syllables or more, begins right here. */
  begins(text: string, index: number): boolean {
    const [first] = this.all(text.slice(index, index + LONGEST));
    return first?.index === 0 && /\s.*\s/u.test(first.text);
  }

  #within(run: string, index: number, anyFamily: boolean): Name | undefined {
    const words = run.split(/\s/);
    const start = anyFamily ? 0 : this.#start(words);
    if (start === undefined) return undefined;
    const name: string[] = [];
    for (const word of words.slice(start, start + MAX)) {
      if (name.length >= 2 && this.#office.test(level(words.slice(start + name.length).join(" ")))) break;
      name.push(word);
    }
    const text = name.join(" ");
    if (name.length < 2 || this.#never.test(text) || this.#office.test(level(text))) return undefined;
    if (this.#body.test(level(text)) || (!anyFamily && this.#places.has(text))) return undefined;
    const at = index + words.slice(0, start).join(" ").length + (start > 0 ? 1 : 0);
    return { index: at, end: at + text.length, text };
  }

  #start(words: readonly string[]): number | undefined {
    const begins = (at: number) => this.#surnames.has(words[at] ?? "") && words.length - at >= 2;
    let from = 0;
    for (let size = Math.min(4, words.length - 2); size > 0; size -= 1) {
      if (this.#places.has(words.slice(0, size).join(" ")) && begins(size)) from = size;
    }
    const first = words.findIndex((_, at) => at >= from && begins(at));
    if (first < 0) return undefined;
    const later = words.findIndex(
      (word, at) => at >= first + 2 && COMMON.has(word) && words.length - at >= 3,
    );
    return later > 0 ? later : first;
  }
}
