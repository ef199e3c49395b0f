/** The forms in which documents are cited, most particular first. */
import type { Terms } from "../report/terms.ts";
import type { Citation } from "./documents.ts";
import { anyOf, END, level, pattern, START } from "./word-list.ts";

type Document = Pick<Citation, "kind" | "symbol" | "number" | "plenum" | "congress">;

/** A stretch of text and the documents that it cites. */
interface Cited {
  index: number;
  end: number;
  documents: Document[];
}

const ROMAN = "[ivxl]+";
const SYMBOL = String.raw`\d{1,4}[a-z]?(?:[-/]\d{4})?\s?[-/]\s?\p{L}[\p{L}\d]{0,7}(?:[-/]\s?\p{L}[\p{L}\d]{0,7}){0,3}`;
const CENTRAL = String.raw`(?:trung\s+ương|t\.?ư|tw|t\.w)`;
const ORDINAL = String.raw`(?:thứ\s+)?(\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai|ba|bốn|lăm))?)`;
const TERM = String.raw`,?\s*\(?\s*khóa\s+(${ROMAN}(?:\s*(?:,|và)\s*(?:khóa\s+)?${ROMAN}${END})*)\s*\)?`;
const BODY = String.raw`đảng\s+bộ\s+[^.,;:()“”"]{2,60}?`;
const LINK = String.raw`\s*(?:,|và|;)\s*`;

const WORDS: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  "mười một": 11,
  "mười hai": 12,
  "mười ba": 13,
  "mười bốn": 14,
  "mười lăm": 15,
};

/** Which kinds of document a form goes with: «Đề án» needs a symbol, a short form («NQ») more than a number. */
type Kinds = Readonly<Record<"symbol" | "plenum" | "number", readonly string[]>>;
const KINDS = new WeakMap<Terms, Kinds>();

function kindsOf(terms: Terms): Kinds {
  const known = KINDS.get(terms);
  if (known !== undefined) return known;
  const plenum = [...terms.documents, ...Object.keys(terms.documentShortForms)];
  const kinds = { symbol: [...plenum, ...terms.documentsBySymbol], plenum, number: terms.documents };
  KINDS.set(terms, kinds);
  return kinds;
}

interface Form {
  source: string;
  needs: keyof Kinds;
  read: (groups: readonly (string | undefined)[], printed: string) => Omit<Document, "kind">[];
}

const ordinal = (word = "") => WORDS[word] ?? Number(word);
const romans = (text = "") => text.toUpperCase().match(/[IVXL]+/g) ?? [];
const plenums = (numbers: readonly number[], terms = ""): Omit<Document, "kind">[] => {
  const all = romans(terms.replace(/khóa/g, ""));
  return numbers.flatMap((number): Omit<Document, "kind">[] =>
    all.length === 0 ? [{ plenum: { number } }] : all.map((term) => ({ plenum: { number, term } })),
  );
};

/** After the kind of document and white space. Groups count from the first of the form. */
const FORMS: readonly Form[] = [
  {
    needs: "symbol",
    source: String.raw`(?:số\s*:?\s*)?(${SYMBOL}(?:${LINK}(?:số\s+)?${SYMBOL})*)`,
    read: (_, printed) =>
      [...printed.matchAll(new RegExp(SYMBOL, "giu"))].map(([symbol]) => ({
        symbol: symbol.replace(/\s/g, ""),
      })),
  },
  {
    needs: "plenum",
    source: String.raw`(?:hội\s+nghị\s+)?(?:lần\s+thứ\s+)?${CENTRAL}\s*(?:lần\s+)?${ORDINAL}((?:${LINK}\d{1,2}(?!\d|[/.-]\d))*)(?:${TERM})?`,
    read: ([first, more, terms]) =>
      plenums([ordinal(first), ...(more?.match(/\d+/g) ?? []).map(Number)], terms),
  },
  {
    needs: "plenum",
    source: String.raw`(?:của\s+)?hội\s+nghị\s+(?:lần\s+)?${ORDINAL}((?:${LINK}\d{1,2}(?!\d|[/.-]\d))*),?\s+(?:của\s+)?(?:ban\s+chấp\s+hành|bch)\s+${CENTRAL}(?:\s+đảng)?(?:${TERM})?`,
    read: ([first, more, terms]) =>
      plenums([ordinal(first), ...(more?.match(/\d+/g) ?? []).map(Number)], terms),
  },
  {
    needs: "plenum",
    source: String.raw`(?:của\s+)?đại\s+hội\s+(?:đại\s+biểu\s+)?(?:của\s+)?(${BODY})\s+(?:lần\s+)?thứ\s+(${ROMAN}|\d{1,2})${END}`,
    read: ([body = "", number = ""]) => [{ congress: { number: number.toUpperCase(), body } }],
  },
  {
    needs: "plenum",
    source: String.raw`(?:của\s+)?(?:đại\s+hội\s+)(?:đại\s+biểu\s+)?(?:đảng\s+)?(?:toàn\s+quốc\s+)?(?:của\s+đảng\s+)?(?:lần\s+thứ\s+)?(${ROMAN})${END}(?:\s+của\s+đảng)?`,
    read: ([number = ""]) => [{ congress: { number: number.toUpperCase() } }],
  },
  {
    needs: "number",
    source: String.raw`(?:lần\s+thứ\s+)?(${ROMAN})\s+của\s+đảng`,
    read: ([number = ""]) => [{ congress: { number: number.toUpperCase(), unsaid: true } }],
  },
  {
    needs: "number",
    source: String.raw`(?:số\s*:?\s*)?(\d{1,4})(?![\d%]|[.,/-]\d|\s?[-/]\s?\p{L})${END}(?!\s+(?:${"năm|chỉ tiêu|nhóm|nhiệm vụ|tháng|của các|nội dung|đại biểu"}))`,
    read: ([number = ""]) => [{ number: String(Number(number)) }],
  },
];

/** Every citation of a text, as stretches that do not overlap. */
export function parts(text: string, terms: Terms): Cited[] {
  const levelled = level(text);
  const found: Cited[] = [];
  const kinds = kindsOf(terms);
  if (!pattern(`${START}${anyOf(kinds.symbol)}\\s`).test(levelled)) return found;
  for (const { source, needs, read } of FORMS) {
    const form = pattern(`${START}(${anyOf(kinds[needs])})\\s+${source}`, "giu");
    for (const match of levelled.matchAll(form)) {
      const [, kind = "", ...groups] = match;
      const index = match.index;
      const end = index + withoutOpenBracket(match[0]).length;
      if (found.some((other) => index < other.end && other.index < end)) continue;
      const printed = text.slice(index + kind.length, end);
      const documents = read(groups, printed).map((document) => ({
        kind: named(kind, kinds.symbol, terms),
        ...document,
      }));
      if (documents.length > 0) found.push({ index, end, documents });
    }
  }
  return found;
}

/** The kind as the vocabulary spells it, in full. */
function named(kind: string, kinds: readonly string[], { documentShortForms }: Terms): string {
  const spelt = kinds.find((one) => level(one) === kind.replace(/\s+/g, " ")) ?? kind;
  return documentShortForms[spelt] ?? spelt;
}

function withoutOpenBracket(words: string): string {
  return words.replace(/[\s,]+$/, "");
}
