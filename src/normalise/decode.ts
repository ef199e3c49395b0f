/** Bytes to text, saying which encoding they were in. */
import { choose, weigh } from "./encodings/choose.ts";
import { legacyReadings, misreadings } from "./encodings/readings.ts";
import { decodeStrictly, lineOfFirstFault, markedEncoding, unmarkedUtf16 } from "./encodings/unicode.ts";

export type Decoded =
  | { text: string; encoding: string }
  | { fault: "empty" | "binary" | "too-large" | "encoding" | "damaged"; line?: number };

/** 5 MB: a thousand times the length of a long report. */
export const MAX_BYTES = 5_000_000;

/** What files begin with that word processors write. */
const SIGNATURES = [
  "%PDF-",
  "{\\rtf",
  "PK\u0003\u0004",
  "\u00d0\u00cf\u0011\u00e0",
  "\u0089PNG",
  "\u00ff\u00d8\u00ff",
];

/** A Unicode text is anything else only where that gives at least these many Vietnamese syllables … */
const MISREAD_SYLLABLES = 3;
/** … and as it stands at most this share of its marked words are syllables. */
const MISREAD_SHARE = 0.7;

/**
 * Reads the bytes of a source as text. A byte order mark decides. Else UTF-8 and UTF-16 are recognised by their
 * form; TCVN3, VNI, VISCII, Windows-1258, and any of these (or UTF-8) that was once misread as Windows-1252, by the
 * one reading whose words are Vietnamese syllables.
 *
 * @returns the text without its byte order mark and the encoding it was in (`utf-8`, `utf-16le`, `tcvn3`,
 * `utf-8 (misread as windows-1252)`, …); or why there is none, with the line of the first bad byte. Two possible
 * readings, or none that is Vietnamese, are a fault, never a guess
 * @example decode(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)) // { text: "A", encoding: "utf-16le" }
 * @example decode(Buffer.from("Tæ chøc x©y dùng §¶ng", "latin1")) // { text: "Tổ chức xây dựng Đảng", encoding: "tcvn3" }
 * @example decode(Buffer.from("Straße", "latin1")) // { fault: "encoding", line: 1 }
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { fault: "too-large" };
  const marked = markedEncoding(bytes);
  const text = decodeStrictly(bytes, marked ?? "utf-8");
  if (marked !== undefined) {
    return text === undefined
      ? { fault: "encoding", line: lineOfFirstFault(bytes, marked) }
      : unicode({ text, encoding: marked });
  }
  const wide = unmarkedUtf16(bytes);
  if (wide) return unicode(wide);
  if (bytes.includes(0) || hasSignature(bytes)) return { fault: "binary" };
  if (text !== undefined) return unicode({ text, encoding: "utf-8" });
  const legacy = choose(legacyReadings(bytes));
  return legacy
    ? { text: legacy.text, encoding: legacy.encoding }
    : { fault: "encoding", line: lineOfFirstFault(bytes, "utf-8") };
}

/** A text in Unicode: what it seems to be, or what it was before it was misread. */
function unicode(read: { text: string; encoding: string }): Decoded {
  if (read.text.includes("\0")) return { fault: "binary" };
  if (read.text.trim() === "") return { fault: "empty" };
  const asItStands = weigh(read);
  if (asItStands.share > MISREAD_SHARE) return read;
  const readings = misreadings(read.text);
  const misread = choose(readings, MISREAD_SYLLABLES);
  if (misread) {
    const { text, encoding } = misread;
    return { text, encoding: read.encoding === "utf-8" ? encoding : `${encoding}, in ${read.encoding}` };
  }
  return looksDamaged(read.text) ? { fault: "damaged" } : read;
}

/** How the beginnings of Vietnamese letters look in UTF-8 that was misread: ạ-ỹ; ă đ ĩ ũ ơ ư before a stray sign. */
const DEBRIS = /á[º»]|[ÄÆ][\u0080-\u00BF\u2018-\u203A\u0152-\u017E]/g;

/** Misread, and then changed so that it cannot be turned back. */
function looksDamaged(text: string): boolean {
  const debris = text.match(DEBRIS)?.length ?? 0;
  return debris >= 5 && debris * 100 > text.length;
}

function hasSignature(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.some((signature) => start.startsWith(signature));
}
