/** People whom a report names, with the offices that it gives them. */
import type { Report } from "../report/schema.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import { OfficeReader } from "./office.ts";
import { type Name, NameReader } from "./person-name.ts";
import type { Place } from "./place.ts";
import { anyOf, level } from "./word-list.ts";

/** What a place is named after: the two capitals after it are as well a district as a person («Huyện ủy Lâm Hà»). */
const OF_A_PLACE = /(?:huyện|quận|thị|thành|xã|phường)(?: ủy)?$|(?:thị xã|thành phố|thị trấn)$/u;
/** A title, not a person, when the quotation closes right after the name: «tà đạo “Bà Cô Dợ”», “Nguyễn Đức Cảnh”. */
const OPENED = /[“"«]\s*$/u;
const CLOSED = /^\s*[”"»]/u;

/** A person at one place of a report. */
export interface Mention extends Place {
  name: string;
  /** As printed: «đồng chí», «Ông». */
  honorific?: string;
  /** The offices given here, as printed; none where the name stands alone. */
  titles: string[];
  /** The archivist said so. */
  given?: true;
}

/** Reads people out of reports. */
export class PeopleReader {
  readonly #names: NameReader;
  readonly #offices: OfficeReader;
  readonly #honorific: RegExp;

  constructor({ terms, provinces }: Vocabulary) {
    this.#names = new NameReader(
      terms,
      provinces.map(({ name }) => name),
    );
    this.#offices = new OfficeReader(terms, (text, at) => this.#names.begins(text, at));
    this.#honorific = new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(terms.honorifics)}):?\\s+$`, "iu");
  }

  /**
   * The people of a report, in order. A name counts where an honorific or an office stands by it; once it does,
   * it counts wherever the report prints it again.
   *
   * @example mentionsIn({ body: ["Bí thư Tỉnh ủy Hồ Văn Niên dự."] }) // one, with the office «Bí thư Tỉnh ủy»
   * @example mentionsIn({ body: ["Học viện Chính trị quốc gia Hồ Chí Minh"] }) // none
   */
  mentionsIn({ body }: Pick<Report, "body">): Mention[] {
    const all = body.flatMap((paragraph, at) =>
      this.#candidates(paragraph).map((name) => this.#mention(paragraph, at + 1, name)),
    );
    const sure = all.filter(
      (mention) => (isSure(mention) && !isQuoted(mention, body)) || isListed(mention, body),
    );
    const known = new Set(sure.map(({ name }) => name));
    return all.filter((mention) => known.has(mention.name));
  }

  #candidates(paragraph: string): Name[] {
    const found = this.#names.all(paragraph);
    for (const match of paragraph.matchAll(/(?<!\p{L})(?:đồng chí|ông|bà|đ\/c):?\s+(?=\p{Lu})/giu)) {
      const name = this.#names.at(paragraph, match.index + match[0].length);
      if (name === undefined) continue;
      const at = found.findIndex((other) => other.index < name.end && name.index < other.end);
      if (at < 0) found.push(name);
      else if (found[at]?.index !== name.index) found[at] = name;
    }
    return found.sort((a, b) => a.index - b.index);
  }

  #mention(paragraph: string, number: number, name: Name): Mention {
    const after = this.#offices.after(paragraph, name.end);
    const before = this.#offices.before(paragraph, name.index);
    const index = before?.index ?? name.index;
    const honorific = this.#honorific.exec(paragraph.slice(0, index))?.[1];
    const end = after?.end ?? name.end;
    return {
      paragraph: number,
      index,
      end,
      text: paragraph.slice(index, end),
      name: name.text,
      ...(honorific && { honorific }),
      titles: [...(before?.titles ?? []), ...(after?.titles ?? [])],
    };
  }
}

function isSure({ honorific, titles, text, name }: Mention): boolean {
  const office = text.slice(0, text.indexOf(name)).trim();
  if (/^\p{L}{2,}\s\p{L}+$/u.test(name) && OF_A_PLACE.test(level(office))) return false;
  return honorific !== undefined || titles.length > 0;
}

function isQuoted({ paragraph, index, end, honorific = "" }: Mention, body: readonly string[]): boolean {
  const text = body[paragraph - 1] ?? "";
  const before = text.slice(0, index).trimEnd();
  const opening = before.slice(0, before.length - honorific.length);
  return OPENED.test(opening) && CLOSED.test(text.slice(end));
}

/** A name in a list that «các đồng chí» opens: after a comma, a semicolon or «và», in the same sentence. */
function isListed({ paragraph, index }: Mention, body: readonly string[]): boolean {
  const before = body[paragraph - 1]?.slice(0, index) ?? "";
  return /(?:,|;|\svà)\s+$/u.test(before) && /các đồng chí:?\s[^.!?]*$/iu.test(before);
}
