/** Cuts the stream of grams into files small enough to fetch for one word. */
import { deflateRawSync } from "node:zlib";
import { ByteWriter } from "../bytes.ts";

/** Bytes of a chunk before compression, at the least. A chunk ends with the gram that reaches it. */
const SMALLEST = 10_000;

export const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 });

/** Chunks of one gram size, given to `write` as they fill. `firstKeys` tells a reader which one to ask for. */
export class ChunkWriter {
  readonly firstKeys: string[] = [];
  readonly #write: (number: number, bytes: Uint8Array) => void;
  readonly #smallest: number;
  readonly #chunk = new ByteWriter();
  #lastKey = "";

  constructor(write: (number: number, bytes: Uint8Array) => void, smallest = SMALLEST) {
    this.#write = write;
    this.#smallest = smallest;
  }

  /** Keys must come in order. */
  add(key: string, body: Uint8Array): void {
    if (this.#chunk.length === 0) this.firstKeys.push(key);
    const shared = sharedStart(this.#lastKey, key);
    this.#chunk.number(shared);
    this.#chunk.text(key.slice(shared));
    this.#chunk.number(body.length);
    this.#chunk.raw(body);
    this.#lastKey = key;
    if (this.#chunk.length >= this.#smallest) this.end();
  }

  end(): void {
    if (this.#chunk.length === 0) return;
    this.#write(this.firstKeys.length - 1, this.#chunk.view());
    this.#chunk.clear();
    this.#lastKey = "";
  }
}

/** How many UTF-16 units two keys begin with in common, never half a surrogate pair. */
function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < b.length && a[shared] === b[shared]) shared++;
  return /[\uDC00-\uDFFF]/.test(b[shared] ?? "") ? shared - 1 : shared;
}
