/** What was typed in Telex or VNI while the input method was off: `ddangr`, `xa6y du75ng`. */
import { isSyllable, oldStyle } from "./tones.ts";

const TELEX_TONES: Record<string, string> = {
  f: "\u0300",
  s: "\u0301",
  x: "\u0303",
  r: "\u0309",
  j: "\u0323",
};
const VNI_TONES: Record<string, string> = { 2: "\u0300", 1: "\u0301", 4: "\u0303", 3: "\u0309", 5: "\u0323" };
const CIRCUMFLEX: Record<string, string> = { a: "â", e: "ê", o: "ô" };
const HORN: Record<string, string> = { o: "ơ", u: "ư" };
const VOWEL = /[aăâeêioôơuưy]/;

interface Typed {
  letters: string[];
  tone: string;
}

/** Puts a hat or a horn on the last of the letters that can bear it. Both letters of «uo» take the horn. */
function change(letters: string[], changes: Record<string, string>): boolean {
  const at = letters.findLastIndex((letter) => letter in changes);
  if (at < 0) return false;
  letters[at] = changes[letters[at] ?? ""] ?? "";
  if (letters[at] === "ơ" && letters[at - 1] === "u") letters[at - 1] = "ư";
  return true;
}

function strike(letters: string[]): boolean {
  if (letters[0] !== "d") return false;
  letters[0] = "đ";
  return true;
}

/** One key of Telex; `false` when it is a letter like any other. */
function telexKey(key: string, typed: Typed): boolean {
  const { letters } = typed;
  if (key === "d") return strike(letters);
  if (key === "w") return change(letters, HORN) || change(letters, { a: "ă" }) || letters.push("ư") > 0;
  if (key in CIRCUMFLEX) return letters.includes(key) && change(letters, { [key]: CIRCUMFLEX[key] ?? "" });
  const tone = TELEX_TONES[key];
  if (tone === undefined || !letters.some((letter) => VOWEL.test(letter))) return false;
  typed.tone = tone;
  return true;
}

function vniKey(key: string, typed: Typed): boolean {
  const { letters } = typed;
  if (key === "6") return change(letters, CIRCUMFLEX);
  if (key === "7") return change(letters, HORN);
  if (key === "8") return change(letters, { a: "ă" });
  if (key === "9") return strike(letters);
  const tone = VNI_TONES[key];
  if (tone !== undefined) typed.tone = tone;
  return tone !== undefined;
}

function decode(word: string, press: (key: string, typed: Typed) => boolean): string | undefined {
  const typed: Typed = { letters: [], tone: "" };
  for (const key of word) if (!press(key, typed)) typed.letters.push(key);
  const vowel = typed.letters.findIndex((letter) => VOWEL.test(letter));
  if (vowel < 0) return undefined;
  const bare = typed.letters.join("");
  // «gi» and «qu» end in a vowel letter that bears the tone only when there is no other.
  const after = /^(?:gi|qu)(?=[aăâeêioôơuưy])/.test(bare) ? vowel + 1 : vowel;
  typed.letters[after] += typed.tone;
  const result = oldStyle(typed.letters.join(""));
  return isSyllable(result) && result !== word ? result : undefined;
}

/**
 * The syllable that a word stands for as Telex or VNI keystrokes, or `undefined` when it is none: a word that
 * already is a syllable, an abbreviation, a name.
 *
 * @param word in lower case, without marks
 * @example fromKeystrokes("ddangr") // "đảng"
 * @example fromKeystrokes("du7ng5") // "dựng"
 * @example fromKeystrokes("coong")  // "công": coong itself is hardly a word, and is typed with three
 * @example fromKeystrokes("dang")   // undefined: a syllable as it is
 * @example fromKeystrokes("qh14")   // undefined
 */
export function fromKeystrokes(word: string): string | undefined {
  if (/^[a-z]+$/.test(word)) return decode(word, telexKey);
  if (/^[a-z]+[1-9][a-z1-9]*$/.test(word)) return decode(word, vniKey);
  return undefined;
}
