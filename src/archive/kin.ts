/** From one report to those that cite the same documents and name the same people. */
import type { Entry } from "./entry.ts";

/** Something that reports have in common: a document or a person, with each report that has it. */
export interface Shared {
  /** The page of the document or the person, from the root of the site. */
  url: string;
  name: string;
  entries: readonly Entry[];
}

/** Another report, and what it has in common with the one asked about, the rarest first. */
export interface Kin {
  entry: Entry;
  shared: Pick<Shared, "url" | "name">[];
}

/** More than these tell a reader nothing. */
const MOST = 4;

/** What more reports than this have in common says nothing of any two of them, and costs time to compare. */
const TOO_COMMON = 40;

/**
 * Finds kin by what they share. What few reports have weighs more than what many have: twice as rare, one more.
 *
 * @example of 30 reports two cite «Nghị quyết 18» and ten «Nghị quyết Trung ương 4»: those two are nearest to each other
 */
export class KinFinder {
  readonly #things = new Map<Entry, Shared[]>();
  readonly #all: number;

  /** @param all how many reports the archive has */
  constructor(things: readonly Shared[], all: number) {
    this.#all = all;
    for (const thing of things) {
      const entries = new Set(thing.entries);
      if (entries.size < 2 || entries.size > TOO_COMMON) continue;
      const distinct = { ...thing, entries: [...entries] };
      for (const entry of entries) {
        const known = this.#things.get(entry);
        if (known === undefined) this.#things.set(entry, [distinct]);
        else known.push(distinct);
      }
    }
  }

  /** The nearest first; of two as near, the one of the nearer day, then by address. */
  of(entry: Entry): Kin[] {
    const found = new Map<Entry, { weight: number; things: Shared[] }>();
    for (const thing of this.#things.get(entry) ?? []) {
      for (const other of thing.entries) {
        if (other === entry) continue;
        const one = found.get(other) ?? { weight: 0, things: [] };
        found.set(other, { weight: one.weight + this.#rarity(thing), things: [...one.things, thing] });
      }
    }
    const apart = (other: Entry) => Math.abs(Date.parse(other.day) - Date.parse(entry.day));
    return [...found]
      .sort(
        ([a, { weight: ofA }], [b, { weight: ofB }]) =>
          ofB - ofA || apart(a) - apart(b) || (a.url < b.url ? -1 : 1),
      )
      .slice(0, MOST)
      .map(([other, { things }]) => ({
        entry: other,
        shared: things
          .sort((a, b) => this.#rarity(b) - this.#rarity(a) || (a.url < b.url ? -1 : 1))
          .map(({ url, name }) => ({ url, name })),
      }));
  }

  #rarity({ entries }: Shared): number {
    return Math.log2(1 + this.#all / entries.length);
  }
}
