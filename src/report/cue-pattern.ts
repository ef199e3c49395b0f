/** The small language of cue phrases, so that an archivist can add one without knowing regular expressions. */
import { sameWord } from "../vietnamese/tones.ts";

const OF_YEAR = String.raw`(?:(?: của)? năm \d{4}|\s?[/-]\s?\d{4}| \d{4})?`;
/** A stretch of time, loosely: which one it is, and whether the report speaks of it, is asked of its words. */
const PERIOD = [
  `(?:0?[369]|ba|sáu|chín) tháng(?: đầu| cuối| qua)?(?: năm)?${OF_YEAR}`,
  `nửa (?:đầu năm|cuối năm|năm đầu|năm cuối|năm còn lại|năm)(?: qua)?${OF_YEAR}`,
  `qu[ýí] (?:iv|i{1,3}|[1-4])${OF_YEAR}`,
  `tháng (?:1[0-2]|0?[1-9])${OF_YEAR}`,
  String.raw`(?:năm(?: học)?|giai đoạn|nhiệm kỳ) \d{4}(?:\s?[-–—]\s?\d{4})?`,
].join("|");

const HOLES: Readonly<Record<string, string>> = {
  kỳ: `(?:${PERIOD})`,
  "kỳ đã qua": `(?<review>${PERIOD})`,
  "kỳ tới": `(?<plan>${PERIOD})`,
  ngày: String.raw`(?:ngày\s)?\(?\d{1,2}(?:\s?[-/.–]\s?\d{1,2}|\s(?:và|đến)\s|\stháng\s)`,
  số: String.raw`\d+(?:[.,]\d+)*(?:/\d+(?:[.,]\d+)*)?`,
};

/** A gap: words of the same clause, up to a dozen or two; «T.Ư» and «PGS.TS. Nguyễn» end none. */
const GAP = String.raw`(?:[^.;:!?…]|\.(?=\p{L})|(?<=(?:ts|gs|tp))\.){0,160}?`;
const SPACE = String.raw`,?\s+`;
/** What may stand before the first word: the paper's tag, a bullet, a number, an opening quote. */
const PREFIX = String.raw`^(?:\([^()]{1,24}\)\s?[-–—]?\s*|[\p{L}\d.]{2,10}\s?[-–—]\s?(?=\p{L}))?(?:\d{1,2}[.)]\s+|[-–+*•]\s*)?["“«]?`;
const TOKEN = /\[([^[\]]*)\]|\(([^()]*)\)|\{([^{}]*)\}|(…)|(\s+)|([^[\](){}…\s]+)|([[\](){}])/gu;

/** What may be left out at the end of a phrase says nothing. */
const LAST_OPTIONAL = /(?:\s*\([^()]*\))+$/u;

/**
 * A cue phrase as a regular expression over text in lower case and one tone style (`sameWord`).
 *
 * `[a|b]` is one of these; `(x)` may be left out; `…` is any words of the clause; `{kỳ}` a stretch of time,
 * `{kỳ đã qua}` one that the report looks back on, `{kỳ tới}` one that it plans for, `{ngày}` a day, `{số}` a
 * number. A comma after a word need not be written.
 *
 * @param atStart whether the phrase must open the text, after a tag, bullet or quotation mark
 * @throws Error that says what is wrong with the phrase
 * @example compileCue("(Phát biểu) kết luận hội nghị", true).test("kết luận hội nghị, đồng chí…") // true
 */
export function compileCue(phrase: string, atStart: boolean): RegExp {
  const source = translate(sameWord(phrase).trim().replace(LAST_OPTIONAL, ""));
  const before = atStart ? PREFIX : String.raw`(?<![\p{L}\p{N}])`;
  return new RegExp(String.raw`${before}(?<words>${source})(?![\p{L}\p{N}])`, "u");
}

/**
 * The longest word that a text must have for a cue phrase to be in it; empty where there is none. Most texts lack it,
 * which is sooner seen than that the pattern does not match.
 *
 * @example neededWord("(Phát biểu) kết luận hội nghị") // "luận"
 */
export function neededWord(phrase: string): string {
  const tokens = sameWord(phrase).trim().replace(LAST_OPTIONAL, "").matchAll(TOKEN);
  const words = [...tokens].map((token) => token[6] ?? "");
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

function translate(phrase: string): string {
  let out = "";
  for (const [, oneOf, optional, hole, gap, space, word, stray] of phrase.matchAll(TOKEN)) {
    if (stray !== undefined) throw new Error(`«${stray}» has no partner`);
    if (oneOf !== undefined) out += anyOf(oneOf);
    else if (optional !== undefined) out += `(?:${anyOf(optional)}${SPACE})?`;
    else if (hole !== undefined) out += holeOf(hole);
    else if (gap !== undefined) out = `${withoutSpace(out)}${GAP}`;
    else if (word !== undefined) out += literal(word);
    // An optional part and a gap bring their own space.
    else if (space !== undefined && !out.endsWith(`${SPACE})?`) && !out.endsWith(GAP)) out += SPACE;
  }
  if (out === "") throw new Error("a phrase without words");
  return out;
}

function anyOf(alternatives: string): string {
  return `(?:${alternatives.split("|").map(words).join("|")})`;
}

function withoutSpace(source: string): string {
  return source.endsWith(SPACE) ? source.slice(0, -SPACE.length) : source;
}

function holeOf(name: string): string {
  const hole = HOLES[name];
  if (hole === undefined) {
    throw new Error(
      `«{${name}}» is none of ${Object.keys(HOLES)
        .map((one) => `{${one}}`)
        .join(" ")}`,
    );
  }
  return hole;
}

function words(text: string): string {
  return text.trim().split(/\s+/).map(literal).join(SPACE);
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?|]/g, "\\$&");
}
