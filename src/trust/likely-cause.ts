/** What an editor, a copy or a version control system does to a text without asking. */
import { sha256 } from "../report/fingerprint.ts";

const BOM = "\ufeff";

/** Each undoes one such change. */
const UNDO: readonly [cause: string, (text: string) => string][] = [
  ["line ends turned into CRLF", (text) => text.replaceAll("\r\n", "\n")],
  ["CRLF line ends turned into LF", (text) => text.replaceAll(/\r?\n/g, "\r\n")],
  ["a byte order mark put before it", (text) => (text.startsWith(BOM) ? text.slice(1) : text)],
  ["its byte order mark taken away", (text) => BOM + text],
  ["a line end added", (text) => text.replace(/\r?\n$/, "")],
  ["its last line end taken away", (text) => `${text}\n`],
  ["letters decomposed (NFD)", (text) => text.normalize("NFC")],
  ["letters composed (NFC)", (text) => text.normalize("NFD")],
];

/**
 * What happened to bytes, where undoing it gives the fingerprint that was expected.
 *
 * @example likelyCause(Buffer.from("một\r\nhai\r\n"), sha256("một\nhai\n")) // "line ends turned into CRLF"
 */
export function likelyCause(bytes: Uint8Array, expected: string): string | undefined {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return UNDO.find(([, undo]) => sha256(undo(text)) === expected)?.[0];
}
