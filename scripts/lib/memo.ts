/** Results by the fingerprint of what they were made from, kept in a cache; those that a build does not use are dropped. */
import type { Cache } from "./cache.ts";

/** Of a key, what names the file of the cache that holds it: one more result writes one file anew, of 256. */
const IN_NAME = 2;

/**
 * Whether a key is of a part, when several builds fill one cache: no two parts write one file.
 *
 * @param part from 1
 */
export function isOfPart(key: string, { number, of }: { number: number; of: number }): boolean {
  return Number.parseInt(key.slice(0, IN_NAME), 16) % of === number - 1;
}

export class Memo<T extends object> {
  readonly #name: string;
  readonly #cache: Cache;
  readonly #known = new Map<string, T>();
  readonly #used = new Map<string, T>();
  readonly #changed = new Set<string>();

  private constructor(name: string, cache: Cache) {
    this.#name = name;
    this.#cache = cache;
  }

  /** @param is whether what the cache held is such a result; only its outside is looked at, the cache proves the rest */
  static async open<T extends object>(
    name: string,
    cache: Cache,
    is: (value: unknown) => value is T,
  ): Promise<Memo<T>> {
    const memo = new Memo<T>(name, cache);
    for (const file of await cache.names()) {
      if (!file.startsWith(`${name}-`)) continue;
      const held = await cache.read(file);
      if (typeof held !== "object" || held === null) continue;
      for (const [key, value] of Object.entries(held)) if (is(value)) memo.#known.set(key, value);
    }
    return memo;
  }

  /** The result of a key, if it is known. */
  get(key: string): T | undefined {
    const value = this.#known.get(key);
    if (value !== undefined) this.#used.set(key, value);
    return value;
  }

  set(key: string, value: T): void {
    this.#used.set(key, value);
    this.#changed.add(key.slice(0, IN_NAME));
  }

  /**
   * Keeps what was asked for and what was set.
   *
   * @param rest what becomes of all else; it is dropped, unless told
   */
  async save({ rest = "dropped" }: { rest?: "dropped" | "kept" } = {}): Promise<void> {
    for (const [key, value] of this.#known) {
      if (this.#used.has(key)) continue;
      if (rest === "kept") this.#used.set(key, value);
      else this.#changed.add(key.slice(0, IN_NAME));
    }
    const files = new Map<string, Record<string, T>>();
    for (const [key, value] of this.#used) {
      const file = key.slice(0, IN_NAME);
      if (!this.#changed.has(file)) continue;
      files.set(file, Object.assign(files.get(file) ?? {}, { [key]: value }));
    }
    for (const file of this.#changed) {
      const held = files.get(file);
      if (held === undefined) await this.#cache.forget(`${this.#name}-${file}`);
      else await this.#cache.write(`${this.#name}-${file}`, held);
    }
    this.#changed.clear();
  }
}
