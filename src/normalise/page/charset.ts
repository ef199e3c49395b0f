/** The encoding that a page says it is in, for the pages whose letters are all character references. */
import iconv from "iconv-lite";

const DECLARED = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i;

/**
 * Reads a page in the encoding that it declares. For bytes of which no encoding can be recognised by the words:
 * where the letters are written as `&#7843;`, hardly any are left.
 *
 * @returns undefined where the page declares none, UTF-8, or one that is not known
 */
export function decodeAsDeclared(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase();
  if (declared === undefined || /^utf/.test(declared) || !iconv.encodingExists(declared)) return undefined;
  // Browsers read Latin-1 and ASCII as Windows-1252.
  const encoding = /^(?:iso-?8859-1|latin-?1|us-ascii)$/.test(declared) ? "windows-1252" : declared;
  return { text: iconv.decode(Buffer.from(bytes), encoding).normalize("NFC"), encoding };
}
