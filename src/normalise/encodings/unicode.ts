/** Bytes in a form of Unicode. */

const BOMS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** The encoding that a byte order mark names. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return BOMS.find((bom) => bom.bytes.every((byte, index) => bytes[index] === byte))?.encoding;
}

/** The text without its byte order mark, or undefined where some byte is not of the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a Vietnamese text is made of, whatever it quotes: Latin letters, marks, punctuation, white space. */
const EXPECTED = /[\p{Script=Latin}\p{Script=Inherited}\p{Script=Common}]/gu;

/**
 * UTF-16 without a byte order mark, where nothing else is possible: read one way nearly every character is
 * expected in a Vietnamese text, read the other way hardly any.
 */
export function unmarkedUtf16(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
  const readings = ["utf-16le", "utf-16be"].map((encoding) => {
    const text = decodeStrictly(bytes, encoding);
    return { encoding, text, expected: text === undefined ? 0 : share(text) };
  });
  const [best, other] = readings.sort((a, b) => b.expected - a.expected);
  if (best?.text === undefined || best.expected < 0.98 || (other?.expected ?? 0) > 0.5) return undefined;
  return { text: best.text, encoding: best.encoding };
}

function share(text: string): number {
  return (text.match(EXPECTED)?.length ?? 0) / Math.max(text.length, 1);
}

/** 1-based: the line after the last line break before the first byte that is not of the encoding. */
export function lineOfFirstFault(bytes: Uint8Array, encoding: string): number {
  const lenient = new TextDecoder(encoding).decode(bytes);
  const fault = lenient.indexOf("\ufffd");
  return lenient.slice(0, Math.max(fault, 0)).split(/\r\n|[\n\r]/).length;
}
