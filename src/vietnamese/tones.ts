/**
 * Where the tone mark of a syllable stands.
 *
 * Two styles are in use. They differ only in open syllables with the rime oa, oe, uy, and not after q: the
 * old style marks the first vowel (hòa, khỏe, ủy), the new one the second (hoà, khoẻ, uỷ). Typists also
 * misplace marks (qúy, ngòai, trừơng). This module moves every mark to its old-style place, the one most
 * papers use, so that spellings of one word compare equal. It is for comparing and searching, never for display.
 * Source of the styles: Quyết định 1989/QĐ-BGDĐT (2018).
 */

import { remembering } from "./remember.ts";

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** «qu» always, and «gi» before another vowel, are onsets: their vowel letter never carries the tone. */
const SYLLABLE =
  /^(qu|gi(?=[aăâeêoôơuưy])|ngh|ng|nh|gh|kh|ph|th|tr|ch|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy]{1,3})(ch|nh|ng|[cmnpt])?$/;

const NUCLEI = new Set(
  (
    "a ai ao au ay ă â âu ây e eo ê êu i ia iê iêu iu o oa oai oao oay oă oe oeo oi oo ô ôi ôô ơ ơi " +
    "u ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ư ưa ưi ươ ươi ươu ưu y yê yêu"
  ).split(" "),
);

const WORD = /[\p{L}\p{M}]+/gu;

/** Index of the vowel that carries the tone, old style, within a nucleus without tones. */
function tonePosition(nucleus: string, closed: boolean): number {
  const marked = Math.max(...[..."ăâêôơư"].map((vowel) => nucleus.lastIndexOf(vowel)));
  if (marked >= 0) return marked;
  if (closed) return nucleus.length - 1;
  return nucleus.length === 3 ? 1 : 0;
}

/** The longest syllable is «nghiêng». */
const MAX_SYLLABLE = 7;
/** Longer texts are whole reports, not worth remembering. */
const LONG = 4_000;
const MAY_HAVE_TONE = /[\u0080-\u{10FFFF}]/u;

function moveTone(word: string): string {
  return word.length > MAX_SYLLABLE || !MAY_HAVE_TONE.test(word) ? word : placeTone(word);
}

/** The same few thousand words make up all reports. */
const placeTone = remembering(20_000, (word: string): string => {
  const letters = [...word.normalize("NFC")];
  let tone: string | undefined;
  let tones = 0;
  const bare = letters.map((letter) => {
    const parts = letter.normalize("NFD");
    const found = TONE.exec(parts)?.[0];
    if (!found) return letter;
    tone = found;
    tones += 1;
    return parts.replace(TONE, "").normalize("NFC");
  });
  if (tones !== 1 || tone === undefined) return word;
  const [, onset = "", nucleus = "", coda = ""] = SYLLABLE.exec(bare.join("").toLowerCase()) ?? [];
  if (!NUCLEI.has(nucleus)) return word;
  const at = onset.length + tonePosition(nucleus, coda !== "");
  bare[at] += tone;
  return bare.join("").normalize("NFC");
});

/** Sentences are compared again and again, by each rule that looks at them. */
const placeTones = remembering(4_000, (text: string): string =>
  text.normalize("NFC").replace(WORD, moveTone),
);

/**
 * The text in NFC with the one tone mark of each Vietnamese syllable where the old style puts it. What is
 * not a Vietnamese syllable (Pleiku, H'Hen, café, two tones in one word) is left alone.
 *
 * @example oldStyle("khoá XII")        // "khóa XII"
 * @example oldStyle("qúy, trừơng")     // "quý, trường"
 * @example oldStyle("gìn giữ, gìa")    // "gìn giữ, già": «gi» is an onset only before a vowel
 */
export function oldStyle(text: string): string {
  return text.length > LONG ? text.normalize("NFC").replace(WORD, moveTone) : placeTones(text);
}

/**
 * The spellings of one lower-case word in both tone styles: one where they agree.
 *
 * @example toneStyles("khóa") // ["khóa", "khoá"]
 * @example toneStyles("quý")  // ["quý"]
 */
export function toneStyles(word: string): string[] {
  const old = oldStyle(word);
  const parts = old.normalize("NFD");
  const moved = parts
    .replace(/o([\u0300\u0301\u0303\u0309\u0323])([ae])$/, "o$2$1")
    .replace(/u([\u0300\u0301\u0303\u0309\u0323])y$/, "uy$1");
  const other = moved.normalize("NFC");
  return other === old || !isSyllable(old) ? [old] : [old, other];
}

/**
 * The key under which two spellings of the same words are equal: NFC, lower case, one tone style, marks kept.
 *
 * @example sameWord("Khoá") === sameWord("KHÓA") // true
 */
export function sameWord(text: string): string {
  return oldStyle(text.toLowerCase());
}

/**
 * Whether a lower-case word in NFC, with at most one tone mark, is spelled as a Vietnamese syllable can be.
 *
 * @example isSyllable("đảng")  // true
 * @example isSyllable("ddang") // false
 */
export function isSyllable(word: string): boolean {
  const parts = word.normalize("NFD").split(TONE);
  const [, , nucleus = ""] = SYLLABLE.exec(parts.join("").normalize("NFC")) ?? [];
  return parts.length <= 2 && NUCLEI.has(nucleus);
}
