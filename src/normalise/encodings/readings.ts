/** The ways in which bytes that are not plain Unicode can be read. */
import iconv from "iconv-lite";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeStrictly } from "./unicode.ts";
import { decodeVni } from "./vni.ts";
import { reread } from "./windows-1252.ts";

export interface Reading {
  encoding: string;
  text: string;
}

type Decode = (bytes: Uint8Array) => string;

/** The encodings of one byte for each character (VNI: one or two), the commonest first. */
const LEGACY: Readonly<Record<string, Decode>> = {
  "windows-1258": (bytes) => iconv.decode(Buffer.from(bytes), "win1258").normalize("NFC"),
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  viscii: (bytes) => iconv.decode(Buffer.from(bytes), "viscii"),
};

/** Every reading of bytes that are not Unicode. */
export function legacyReadings(bytes: Uint8Array): Reading[] {
  return Object.entries(LEGACY).map(([encoding, decode]) => ({ encoding, text: decode(bytes) }));
}

/** Every reading of a text that may have come about by reading bytes as Windows-1252. */
export function misreadings(text: string): Reading[] {
  const once = reread(text, utf8);
  const twice = once === undefined ? undefined : reread(once, utf8);
  const all: [string, string | undefined][] = [
    ["utf-8 (misread as windows-1252)", once],
    ["utf-8 (misread as windows-1252 twice)", twice],
    ...Object.entries(LEGACY).map(
      ([encoding, decode]) =>
        [`${encoding} (misread as windows-1252)`, reread(text, decode)] as [string, string],
    ),
  ];
  return all.flatMap(([encoding, found]) => (found === undefined ? [] : [{ encoding, text: found }]));
}

/** A lead byte, with the continuation bytes it has, and a space where one more is due. */
const LOST_NBSP = /(?:[\xC2\xC3\xC4\xC6]|\xE1[\xBA\xBB])\x20/g;

/** Bytes as UTF-8. A no-break space among them that somebody made a plain one («lÃ  » for «là ») is put back. */
function utf8(bytes: Uint8Array): string | undefined {
  const mended = Buffer.from(bytes)
    .toString("latin1")
    .replace(LOST_NBSP, (sequence) => `${sequence.slice(0, -1)}\xA0`);
  return decodeStrictly(Buffer.from(mended, "latin1"), "utf-8");
}
