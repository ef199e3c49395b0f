/** What the text of a document says of how well it answers: what the index cannot tell. */
import { type Word, words } from "../../vietnamese/words.ts";
import { expansions, type ShortForms } from "../expansions.ts";
import type { StoredText } from "../layer.ts";
import type { Query, QueryWord } from "../query/parse.ts";
import { runsIn, same } from "./marks.ts";
import { worth } from "./rank.ts";

export interface Finding {
  /** All words stand in a row. */
  inRow: boolean;
  /** Every quotation, and everything else typed without a space, stands as it was typed. */
  whole: boolean;
  /** How good the best place is, from 0 to below 1. */
  worth: number;
  /** They stand in a row only where what is printed in short is written out. */
  inShort?: boolean;
  /** How the words are spelled there, where they stand in a row. */
  spelling?: string[];
}

interface Part {
  text: string;
  list: Word[];
  inHead: boolean;
}

/** Only spaces and dashes between the words of a row: no comma, no full stop, no bracket. */
function isUnbroken({ text, list }: Part, from: number, to: number): boolean {
  return list.slice(from, to - 1).every((word, at) => {
    const next = list[from + at + 1];
    return next?.joined === true || /^[\s\p{Pd}/]*$/u.test(text.slice(word.end, next?.start));
  });
}

/** The least number of words that has all words of the query, somewhere in a part; infinite when none has. */
function closest({ list }: Part, query: readonly QueryWord[], loose: boolean): number {
  const last = query.map(() => -1);
  let best = Number.POSITIVE_INFINITY;
  list.forEach((word, at) => {
    let hit = false;
    query.forEach((wanted, which) => {
      if (!same(word, wanted, loose)) return;
      last[which] = at;
      hit = true;
    });
    if (hit && last.every((place) => place >= 0)) best = Math.min(best, at - Math.min(...last) + 1);
  });
  return best;
}

interface Row {
  spelling: string[];
  inHead: boolean;
  strict: boolean;
  unbroken: boolean;
}

/** The places where the words stand in a row. */
function rows(parts: readonly Part[], query: readonly QueryWord[], loose: boolean): Row[] {
  const asked: Query = { units: [{ words: [...query], quoted: true }], words: [...query], cut: false };
  return parts.flatMap((part) =>
    runsIn(part.list, asked, loose).map((run) => ({
      spelling: part.list.slice(run.from, run.to).map((word) => word.exact),
      inHead: part.inHead,
      strict: query.every((word, at) => part.list[run.from + at]?.exact === word.exact),
      unbroken: isUnbroken(part, run.from, run.to),
    })),
  );
}

/** The first times count most. */
const often = (times: number): number => times / (times + 2);

/** The best of the places where the words stand in a row. */
function best(found: readonly Row[], share = 1): Finding | undefined {
  const places = found.map(({ spelling, inHead, strict, unbroken }): Finding => {
    const value = worth(unbroken ? 1 : 0.2, Number(inHead), Number(strict), often(found.length));
    return { inRow: true, whole: true, worth: value * share, spelling };
  });
  return places.sort((a, b) => b.worth - a.worth)[0];
}

/** Of each two words of the query that follow each other, the share that does so somewhere in the parts. */
function together(parts: readonly Part[], query: readonly QueryWord[], loose: boolean): number {
  const pairs = query.slice(1).map((word, at) => [query[at] ?? word, word] as const);
  const found = pairs.filter(([first, second]) =>
    parts.some(({ list }) =>
      list.some((word, at) => {
        const next = list[at + 1];
        return next !== undefined && same(word, first, loose) && same(next, second, loose);
      }),
    ),
  );
  return found.length / Math.max(1, pairs.length);
}

function worthApart(parts: readonly Part[], query: Query, loose: boolean): number {
  const spans = parts.map((part) => closest(part, query.words, loose));
  const close = Math.max(0, ...spans.map((span) => query.words.length / span));
  const near = (close + together(parts, query.words, loose)) / 2;
  const head = parts.filter((part) => part.inHead);
  const share = (list: readonly Word[], is: (word: Word, wanted: QueryWord) => boolean) =>
    query.words.filter((wanted) => list.some((word) => is(word, wanted))).length / query.words.length;
  const strict = share(
    parts.flatMap((part) => part.list),
    (word, wanted) => word.exact === wanted.exact,
  );
  const single = share(
    head.flatMap((part) => part.list),
    (word, wanted) => same(word, wanted, loose),
  );
  // A syllable of a title that is of another word there says little.
  return worth(near, (single + together(head, query.words, loose)) / 2, strict, 0);
}

function partsOf(texts: readonly string[], inHead: boolean): Part[] {
  return texts.map((text) => ({ text, list: words(text), inHead }));
}

/** What is meant and printed in short comes after what is printed so. */
const LESS_THAN_PRINTED = 0.8;

/** A text as it is printed, and what is printed in short written out, for its other readings and later queries. */
class Parts {
  static readonly #known = new WeakMap<StoredText, Parts>();
  readonly printed: Part[];
  #meant: Part[] | undefined;

  private constructor({ title, keywords, paragraphs }: StoredText) {
    const body = paragraphs.map((paragraph) => paragraph.text);
    this.printed = [...partsOf([title, ...keywords], true), ...partsOf(body, false)];
  }

  static of(stored: StoredText): Parts {
    const parts = Parts.#known.get(stored) ?? new Parts(stored);
    Parts.#known.set(stored, parts);
    return parts;
  }

  meant(forms: ShortForms): Part[] {
    this.#meant ??= this.printed.flatMap(({ text, list, inHead }) =>
      partsOf(expansions(text, list, forms), inHead),
    );
    return this.#meant;
  }
}

/**
 * Looks for the query in a text.
 *
 * @param loose other marks than those typed count too
 * @param forms abbreviations, which count as what they stand for; those of the archive
 */
export function examine(stored: StoredText, query: Query, loose: boolean, forms: ShortForms): Finding {
  const parts = Parts.of(stored);
  const { printed } = parts;
  const row = best(rows(printed, query.words, loose));
  if (row) return row;
  const meant = parts.meant(forms);
  const short = best(rows(meant, query.words, loose), LESS_THAN_PRINTED);
  if (short) return { ...short, inShort: true };
  const all = [...printed, ...meant];
  const whole = query.units.every(
    (unit) => unit.words.length === 1 || rows(all, unit.words, loose).length > 0,
  );
  return { inRow: false, whole, worth: worthApart(all, query, loose) };
}
