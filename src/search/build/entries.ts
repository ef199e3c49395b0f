/** The blocks of a slice put together: every token, in Pagefind's order, with its places in the slice. */
import { bareToken, placeOf } from "../encoding.ts";
import type { TokenBlock } from "./token-block.ts";

/** A token without marks with its spellings, as Pagefind looks them up. */
export interface TokenEntry {
  bare: string;
  spellings: { token: string; places: Uint32Array }[];
}

/** Half of a letter that takes two units of UTF-16, and comes after all that take one. */
const isHalf = (unit: number): number => Number(unit >= 0xd800 && unit <= 0xdfff);

/** By code points, as Pagefind compares; JavaScript itself compares UTF-16. */
function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return isHalf(left) - isHalf(right) || left - right;
  }
  return a.length - b.length;
}

interface Gathered {
  token: string;
  bare: string;
  /** How many places it has, then where they begin among all. */
  count: number;
  start: number;
}

/** Every token once, with room for its places. */
function gather(blocks: readonly TokenBlock[]): Map<string, Gathered> {
  const all = new Map<string, Gathered>();
  for (const { tokens, counts } of blocks) {
    for (const [at, token] of tokens.entries()) {
      const count = counts[at] ?? 0;
      const known = all.get(token);
      if (known) known.count += count;
      else all.set(token, { token, bare: bareToken(token), count, start: 0 });
    }
  }
  let start = 0;
  for (const one of all.values()) {
    one.start = start;
    start += one.count;
  }
  return all;
}

/**
 * The entries of a slice, in order.
 *
 * @param blocks how many documents each has, and how to read it
 */
export function entriesOf(blocks: readonly { documents: number; block: TokenBlock }[]): TokenEntry[] {
  const all = gather(blocks.map(({ block }) => block));
  const total = [...all.values()].reduce((sum, { count }) => sum + count, 0);
  const places = new Uint32Array(total);
  const filled = new Map<Gathered, number>();
  let before = 0;
  for (const { documents, block } of blocks) {
    const shift = placeOf(before, false);
    let read = 0;
    for (const [at, token] of block.tokens.entries()) {
      const one = all.get(token);
      if (!one) continue;
      const next = filled.get(one) ?? one.start;
      const count = block.counts[at] ?? 0;
      for (let k = 0; k < count; k++) places[next + k] = (block.places[read + k] ?? 0) + shift;
      filled.set(one, next + count);
      read += count;
    }
    before += documents;
  }
  const ordered = [...all.values()].sort(
    (a, b) => byCodePoint(a.bare, b.bare) || byCodePoint(a.token, b.token),
  );
  const entries: TokenEntry[] = [];
  for (const { token, bare, start, count } of ordered) {
    const spelling = { token, places: places.subarray(start, start + count) };
    const last = entries.at(-1);
    if (last?.bare === bare) last.spellings.push(spelling);
    else entries.push({ bare, spellings: [spelling] });
  }
  return entries;
}
