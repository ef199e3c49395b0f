/**
 * Windows-1252 both ways, as web browsers read it: the five bytes that the code page leaves open are C1 controls.
 * Text that was once misread in it can be turned back into its bytes.
 */
import iconv from "iconv-lite";

/** The characters of the 256 bytes, in order. Not from TextDecoder: that of some versions of Node reads Latin-1 instead. */
export const WINDOWS_1252: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = iconv.decode(Buffer.of(byte), "win1252");
  return character === "\uFFFD" ? String.fromCharCode(byte) : character;
});

/** The C1 controls stand for their own numbers too: some programs misread as Latin-1. */
const BYTE_OF: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(byte), byte] as const),
  ...WINDOWS_1252.map((character, byte) => [character, byte] as const),
]);

const LETTER = /[\p{L}\p{M}]/u;

/**
 * Turns misread characters back into bytes and reads those anew. Signs that the code page lacks stay as they are;
 * a letter that it lacks means that the text as a whole was never misread.
 *
 * @param read reads the bytes of a stretch; undefined where they cannot be read
 * @example reread("xÃ¢y dá»±ng", utf8) // "xây dựng"
 * @example reread("xây dựng", utf8)    // undefined: «ự» is no character of Windows-1252
 */
export function reread(text: string, read: (bytes: Uint8Array) => string | undefined): string | undefined {
  let whole = "";
  let bytes: number[] = [];
  for (const character of [...text, undefined]) {
    const byte = character === undefined ? undefined : BYTE_OF.get(character);
    if (byte !== undefined) {
      bytes.push(byte);
      continue;
    }
    const stretch = read(Uint8Array.from(bytes));
    if (stretch === undefined || (character !== undefined && LETTER.test(character))) return undefined;
    whole += stretch + (character ?? "");
    bytes = [];
  }
  return whole;
}
