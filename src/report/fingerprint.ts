/** The fingerprint by which bytes are known again. */
import { createHash } from "node:crypto";

/**
 * SHA-256, as 64 lower-case hexadecimal digits. A text counts as its UTF-8.
 *
 * @example sha256("") // "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
