/**
 * TCVN3 (ABC): one byte for each letter. Its table is that of TCVN 5712; two habits of its users come on top.
 *
 * Files from Windows put quotation marks and dashes where the standard has rare capitals. And most ABC fonts
 * have no capitals with tones at all: the small letter is typed, and a font of capitals shows it.
 */
import iconv from "iconv-lite";
import { isSyllable } from "../../vietnamese/tones.ts";
import { WINDOWS_1252 } from "./windows-1252.ts";

/** The bytes that are a letter in one table and a mark that newspapers print in the other: … ‘ ’ “ ” • – — */
const DOUBTFUL = [0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97];
const HELD = 0xe000;
const HOLDER = /[\uE080-\uE09F]/gu;
const RUN = /[\p{L}\uE080-\uE09F]+/gu;

const LETTERS = [...iconv.decode(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), "tcvn")];

const TABLE = LETTERS.map((letter, byte) =>
  DOUBTFUL.includes(byte) ? String.fromCharCode(HELD + byte) : letter,
);

/**
 * Reads bytes in TCVN3, in NFC.
 *
 * @example decodeTcvn3(bytesOf("Tæ chøc x©y dùng §¶ng")) // "Tổ chức xây dựng Đảng"
 * @example decodeTcvn3(bytesOf("HéI NGHÞ"))              // "HỘI NGHỊ": typed as «HộI NGHị»
 */
export function decodeTcvn3(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += TABLE[byte];
  return capitals(text.replace(RUN, settleDoubt).normalize("NFC"));
}

/** A doubtful byte is a letter where with other letters it makes a syllable: the last of «VÕ», not that of «ĐẢNG”». */
function settleDoubt(run: string): string {
  if (!/[\uE080-\uE09F]/.test(run)) return run;
  const asLetters = run.replace(HOLDER, (held) => LETTERS[held.charCodeAt(0) - HELD] ?? held);
  if (/\p{L}/u.test(run.replace(HOLDER, "")) && isSyllable(asLetters.toLowerCase())) return asLetters;
  return run.replace(HOLDER, (held) => WINDOWS_1252[held.charCodeAt(0) - HELD] ?? held);
}

const SMALL_WITH_TONE = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/u;
const SMALL_ALONE = /[a-zăâêôơưđ]/u;

/** Gives small letters with tones their capitals: all of a line without other small letters, else those before a capital. */
function capitals(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    if (!SMALL_WITH_TONE.test(line)) return line;
    if (!SMALL_ALONE.test(line)) return /\p{Lu}\p{L}*\p{Lu}/u.test(line) ? line.toUpperCase() : line;
    return line.replace(/\p{L}+/gu, (word) =>
      !SMALL_ALONE.test(word) && /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(word) ? word.toUpperCase() : word,
    );
  });
}
