/** The words of an office beside a name: where they begin, and how far they go. */
import type { Terms } from "../report/terms.ts";
import { anyOf, END, level, START } from "./word-list.ts";

/** Offices of one person, as printed, and the stretch they take. */
export interface Offices {
  titles: string[];
  index: number;
  end: number;
}

const MAX_WORDS = 14;
/** «Sở Giáo dục và Đào tạo»: what is joined is named too. */
const AND = /^\s+và(?=\s+\p{Lu})/u;
/** What may stand between two offices of one person: «Bí thư Đảng ủy, Giám đốc», «Bí thư Đảng ủy - Giám đốc». */
const COMMA = /^\s*(?:,|[-–](?=\s))\s*/u;
/** «…, thư ký là ông B»: the office is of the person named after it. */
const NAMES_ANOTHER = /^\s+là\s/iu;
/** «Thừa ủy quyền của Thủ tướng, Chánh Văn phòng A»: the office before belongs to somebody else. */
const OF_ANOTHER = /(?:của|thay mặt|ủy quyền|cùng|với)\s+$/iu;
/** The next word; a full stop only inside one (T.Ư, TP.). */
const WORD = /^\s+(?:T\.?Ư|TP\.|[\p{L}\p{M}\d][\p{L}\p{M}\d'’]*(?:[-.](?=\p{L})[\p{L}\p{M}\d'’]+)*)/u;

/** Reads offices out of text, by the words of the vocabulary. */
export class OfficeReader {
  readonly #head: RegExp;
  readonly #headAnywhere: RegExp;
  readonly #words: ReadonlySet<string>;
  readonly #degree: RegExp;
  readonly #isName: (text: string, at: number) => boolean;

  /** @param isName whether a person's name begins at a place, which ends the office before it */
  constructor(terms: Terms, isName: (text: string, at: number) => boolean) {
    this.#isName = isName;
    const heads = anyOf([...terms.offices, ...terms.ranks]);
    this.#head = new RegExp(`^${heads}${END}`, "u");
    this.#headAnywhere = new RegExp(`${START}${heads}${END}`, "gu");
    this.#words = new Set(terms.officeWords.map(level));
    this.#degree = new RegExp(`(?:^|[\\s(:;,])((?:(?:${terms.degrees.join("|")})\\.?,?\\s*)+)$`, "u");
  }

  /** The offices that follow a name: «Nguyễn A - Ủy viên…, Bí thư Tỉnh ủy», «Nguyễn A (Bí thư)». */
  after(text: string, from: number): Offices | undefined {
    const open = /^\s*(?:[-–—,]\s*|\(\s*)/u.exec(text.slice(from));
    if (open === null) return undefined;
    const titles: string[] = [];
    let at = from + open[0].length;
    let end = at;
    for (;;) {
      const to = this.#extent(text, at);
      // «…, Chủ tịch UBND tỉnh Trần Thị B»: this office is the next person's.
      if (to === undefined || this.#isName(text, skipSpace(text, to)) || NAMES_ANOTHER.test(text.slice(to)))
        break;
      titles.push(text.slice(at, to));
      end = to;
      const comma = COMMA.exec(text.slice(to));
      if (comma === null) break;
      at = to + comma[0].length;
    }
    return titles.length === 0 ? undefined : { titles, index: from + open[0].length, end };
  }

  /** The offices that a name follows: «Phó Bí thư Tỉnh ủy, Trưởng Đoàn đại biểu Quốc hội tỉnh Nguyễn A». */
  before(text: string, nameAt: number): Offices | undefined {
    const degree = this.#degree.exec(text.slice(0, nameAt));
    const until = degree?.[1] === undefined ? nameAt : nameAt - degree[1].length;
    const titles = degree?.[1] === undefined ? [] : [degree[1].trim()];
    let index = until;
    let end = until;
    for (;;) {
      const stretch = this.#headBefore(text, end);
      if (stretch === undefined || (end < until && OF_ANOTHER.test(text.slice(0, stretch)))) break;
      titles.unshift(text.slice(stretch, end).trim());
      index = stretch;
      const comma = /,\s*$/u.exec(text.slice(0, stretch));
      if (comma === null) break;
      end = comma.index;
    }
    return titles.length === 0 ? undefined : { titles, index, end: nameAt };
  }

  /** The head whose words reach exactly to `end`, without a pause or a verb between. */
  #headBefore(text: string, end: number): number | undefined {
    const from = clauseStart(text, end);
    const clause = text.slice(from, end);
    const levelled = level(clause);
    for (const match of levelled.matchAll(this.#headAnywhere)) {
      const at = from + match.index;
      const to = this.#extent(text, at, end);
      if (to !== undefined && to >= end - (/\s*$/u.exec(clause)?.[0].length ?? 0)) return at;
    }
    return undefined;
  }

  /** Where the office that begins here ends; undefined where none begins. */
  #extent(text: string, at: number, limit = text.length): number | undefined {
    const head = this.#head.exec(level(text.slice(at, limit)));
    if (head === null) return undefined;
    let end = at + head[0].length;
    for (let count = 0; count < MAX_WORDS; count += 1) {
      const word = WORD.exec(text.slice(end, limit))?.[0];
      if (word === undefined || this.#isName(text, skipSpace(text, end))) break;
      const joined = AND.exec(text.slice(end, limit))?.[0];
      if (joined !== undefined && !this.#head.test(level(text.slice(end + joined.length, limit))))
        end += joined.length;
      else if (this.#goesOn(text.slice(end, limit), word)) end += word.length;
      else break;
    }
    return end;
  }

  #goesOn(rest: string, word: string): boolean {
    const bare = word.trim();
    if (/^[\p{Lu}\d]/u.test(bare)) return true;
    // «tham dự» and «dự» alone are deeds, «dự khuyết» is part of an office.
    if (level(bare) === "dự") return /^\s+dự\s+khuyết/iu.test(rest);
    if (
      /^\s+(?:chủ\s+trì|tham\s+dự|phát\s+biểu|thông\s+(?:báo|qua)|giao\s+nhiệm|báo\s+cáo|trình|thành\s+công|đồng\s+(?:chí|chủ|thời|tình))/iu.test(
        rest,
      )
    )
      return false;
    return this.#words.has(level(bare));
  }
}

/** Where the clause that reaches to `end` begins: after the last pause, which a full stop between letters is not. */
function clauseStart(text: string, end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    if (!'.,;:()!?“”"'.includes(text[at] ?? "")) continue;
    const inWord =
      text[at] === "." && /\p{L}$/u.test(text.slice(0, at)) && /^\p{L}/u.test(text.slice(at + 1, end));
    if (!inWord) return at + 1;
  }
  return 0;
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}
