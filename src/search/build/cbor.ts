/** Writing CBOR (RFC 8949), of which Pagefind's files are made: numbers, texts and lists. */
const UNSIGNED = 0;
const TEXT = 3;
const LIST = 4;

export class CborWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** The kind of a value with its number, in as few bytes as that takes. */
  #head(kind: number, number: number): void {
    this.#makeRoom(5);
    const width = number < 24 ? 0 : number < 0x100 ? 1 : number < 0x10000 ? 2 : 4;
    this.#bytes[this.#length++] = (kind << 5) | (width === 0 ? number : 24 + Math.log2(width));
    for (let byte = width - 1; byte >= 0; byte--)
      this.#bytes[this.#length++] = (number >>> (8 * byte)) & 0xff;
  }

  /** @param number a whole number from 0 to 2³² - 1 */
  number(number: number): this {
    this.#head(UNSIGNED, number);
    return this;
  }

  text(text: string): this {
    const bytes = Buffer.from(text);
    this.#head(TEXT, bytes.length);
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** Begins a list of so many values. */
  list(values: number): this {
    this.#head(LIST, values);
    return this;
  }

  /** What was written; the writer is empty after it. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
