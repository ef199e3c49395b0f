/** Which documents have something: each in its body, or in its title or keywords. */
const BODY = 1;
const HEAD = 2;

export class Having {
  readonly #where: Uint8Array;
  #size = 0;

  /** @param documents how many there are in all */
  constructor(documents: number) {
    this.#where = new Uint8Array(documents);
  }

  /** The documents that all have. */
  static inAll(all: readonly Having[]): Having {
    const [least = new Having(0), ...others] = [...all].sort((a, b) => a.size - b.size);
    const both = new Having(least.#where.length);
    for (const document of least) {
      if (!others.every((other) => other.has(document))) continue;
      both.add(
        document,
        all.every((one) => one.inHead(document)),
      );
    }
    return both;
  }

  get size(): number {
    return this.#size;
  }

  add(document: number, inHead: boolean): void {
    const before = this.#where[document] ?? 0;
    if (before === 0) this.#size += 1;
    this.#where[document] = inHead ? HEAD : Math.max(before, BODY);
  }

  has(document: number): boolean {
    return (this.#where[document] ?? 0) > 0;
  }

  inHead(document: number): boolean {
    return this.#where[document] === HEAD;
  }

  /** The numbers of the documents, ascending. */
  *[Symbol.iterator](): Generator<number> {
    let left = this.#size;
    for (let document = 0; left > 0; document++) {
      if (this.#where[document] === 0) continue;
      left -= 1;
      yield document;
    }
  }
}
