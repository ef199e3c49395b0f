/** Bytes to text, saying which encoding they were in. */

export type Decoded =
  | { text: string; encoding: string }
  | { fault: "empty" | "binary" | "encoding"; line?: number };

const BOMS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Reads the bytes of a source as text. A byte order mark decides; without one only UTF-8 is read.
 *
 * @returns the text without its byte order mark; or why there is none, with the line of the first bad byte
 * @example decode(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)) // { text: "A", encoding: "utf-16le" }
 */
export function decode(bytes: Uint8Array): Decoded {
  const bom = BOMS.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = bom?.encoding ?? "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return looksBinary(bytes)
      ? { fault: "binary" }
      : { fault: "encoding", line: lineOfFirstFault(bytes, encoding) };
  }
  if (text.includes("\0")) return { fault: "binary" };
  return text.trim() === "" ? { fault: "empty" } : { text, encoding };
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

/** 1-based: the line after the last line break before the first byte that is not of the encoding. */
function lineOfFirstFault(bytes: Uint8Array, encoding: string): number {
  const lenient = new TextDecoder(encoding).decode(bytes);
  const fault = lenient.indexOf("\ufffd");
  return lenient.slice(0, Math.max(fault, 0)).split("\n").length;
}
