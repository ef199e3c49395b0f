/**
 * VNI for Windows: a vowel letter, then a second character of Windows-1252 for its marks. «aù» is á, «aá» is ấ.
 * ơ, ư, đ and the marked i and y have characters of their own; ơ and ư take a second one for a tone.
 */
import { WINDOWS_1252 } from "./windows-1252.ts";

const [GRAVE, ACUTE, TILDE, HOOK, DOT, CIRCUMFLEX, BREVE, HORN] = [
  "\u0300",
  "\u0301",
  "\u0303",
  "\u0309",
  "\u0323",
  "\u0302",
  "\u0306",
  "\u031B",
];

const TONES: Readonly<Record<string, string>> = { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT };

const HATS: Readonly<Record<string, string>> = {
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
};

const BREVES: Readonly<Record<string, string>> = {
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};

/** What may follow each vowel letter. */
const FOLLOWING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...HATS, ...BREVES },
  e: { ...TONES, ...HATS },
  o: { ...TONES, ...HATS },
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
};

const ALONE: Readonly<Record<string, string>> = {
  ô: `o${HORN}`,
  ö: `u${HORN}`,
  ñ: "đ",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

/** Every sequence in lower case, those of two characters first. */
const SEQUENCES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FOLLOWING).flatMap(([letter, marks]) =>
    Object.entries(marks).map(
      ([second, mark]) => [letter + second, (ALONE[letter] ?? letter) + mark] as const,
    ),
  ),
  ...Object.entries(ALONE),
]);

const SEQUENCE = new RegExp([...SEQUENCES.keys()].join("|"), "giu");

/**
 * Reads bytes in VNI, in NFC. A letter is a capital when the first character of its sequence is.
 *
 * @example decodeVni(bytesOf("Toå chöùc xaây döïng Ñaûng")) // "Tổ chức xây dựng Đảng"
 */
export function decodeVni(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += WINDOWS_1252[byte];
  return text.replace(SEQUENCE, letter).normalize("NFC");
}

function letter(sequence: string): string {
  const [first = ""] = sequence;
  const lower = SEQUENCES.get(sequence.toLowerCase()) ?? sequence;
  return first === first.toLowerCase() ? lower : lower.toUpperCase();
}
