/** Two or more reports of one conference: which sentences say the same in other words, and what each alone has. */
import { words } from "../vietnamese/words.ts";
import type { Conference } from "./conferences.ts";
import type { Entry } from "./entry.ts";
import type { Shared } from "./likeness.ts";
import type { Place } from "./place.ts";
import type { Part } from "./roles.ts";

/** A sentence of a report. */
export interface Said {
  entry: Entry;
  place: Place;
  /** The words that the other report has not. */
  own: Shared[];
}

export interface Comparison {
  /** One fact in two wordings; the same words twice are no difference and are left out. */
  alike: [Said, Said][];
  /** What only one report has. */
  alone: { entry: Entry; places: Place[] }[];
}

/** Sentences of which at least this share of words is common say the same. */
const ALIKE = 0.5;

/**
 * Compares the reports of a conference sentence by sentence, each with the likest one of every report before it.
 *
 * @returns nothing in either list for a conference with a single report
 */
export function compare({ entries }: Conference, read: (entry: Entry) => readonly Part[]): Comparison {
  if (entries.length < 2) return { alike: [], alone: [] };
  const said = entries.map((entry) => ({ entry, sentences: read(entry).map((part) => sentence(part)) }));
  const met = new Set<Sentence>();
  const alike: [Said, Said][] = [];
  said.forEach((later, at) => {
    for (const earlier of said.slice(0, at)) {
      for (const one of later.sentences) {
        const other = likest(one, earlier.sentences);
        if (other === undefined) continue;
        met.add(one).add(other);
        if (other.key !== one.key)
          alike.push([saidIn(earlier.entry, other, one), saidIn(later.entry, one, other)]);
      }
    }
  });
  const alone = said.map(({ entry, sentences }) => ({
    entry,
    places: sentences.filter((one) => !met.has(one)).map(({ place }) => place),
  }));
  return { alike, alone };
}

interface Sentence {
  place: Place;
  words: ReadonlySet<string>;
  key: string;
}

function sentence({ paragraph, index, text }: Part): Sentence {
  const all = words(text).map(({ exact }) => exact);
  return {
    place: { paragraph, index, end: index + text.length, text },
    words: new Set(all),
    key: all.join(" "),
  };
}

function likest(one: Sentence, others: readonly Sentence[]): Sentence | undefined {
  return others
    .map((other) => ({ other, share: shareOf(one.words, other.words) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share)[0]?.other;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}

function saidIn(entry: Entry, { place }: Sentence, other: Sentence): Said {
  const own: Shared[] = [];
  for (const { exact, start, end } of words(place.text)) {
    if (other.words.has(exact)) continue;
    const last = own.at(-1);
    if (last !== undefined && /^\s*$/u.test(place.text.slice(last.end, start))) last.end = end;
    else own.push({ index: start, end });
  }
  return { entry, place, own };
}
