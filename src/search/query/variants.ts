/** Other ways to say a query: abbreviations written out and made, former provinces, keystrokes. */
import { fromKeystrokes } from "../../vietnamese/keystrokes.ts";
import { type ShortForms, withNumber } from "../expansions.ts";
import type { Heir, Shortening } from "../layer.ts";
import { inFigures, inLetters } from "../numerals.ts";
import type { Query, Unit } from "./parse.ts";
import { queryOf, replaceRuns, wordsOf } from "./runs.ts";

/** More readings than these of one query are not tried. */
const MOST_READINGS = 4;

/** One query more for each way to replace one side by the other, on top of those before. */
function readings(query: Query, pairs: Iterable<[from: string, to: string]>): Query[] {
  let found: Query[] = [];
  for (const [from, to] of pairs) {
    const [known, by] = [wordsOf(from), wordsOf(to)];
    const more = [query, ...found].flatMap((other) => {
      const units = replaceRuns(other.units, known, by);
      return units ? [queryOf(units)] : [];
    });
    found = [...found, ...more].slice(0, MOST_READINGS * 2);
  }
  return found;
}

/**
 * The query with its abbreviations written out, all of them: one reading for each meaning, up to four.
 * Quotations stay as they are.
 *
 * @example writtenOut(parseQuery("BCH TW"), table) // «Ban Chấp hành Trung ương»
 */
export function writtenOut(query: Query, table: readonly Shortening[]): Query[] {
  const pairs = table.flatMap(({ short, long }) =>
    short.flatMap((from) => long.map((to): [string, string] => [from, to])),
  );
  const all = readings(query, pairs);
  // What is written out is a unit that must stand in a row, as a quotation is.
  const written = (reading: Query) => reading.units.filter((unit) => unit.quoted).length;
  const most = Math.max(0, ...all.map(written));
  return all.filter((reading) => written(reading) === most).slice(0, MOST_READINGS);
}

/** The query with long forms abbreviated: the text may have them so, where the mark must stand. */
export function abbreviated(query: Query, table: readonly Shortening[]): Query[] {
  return readings(
    query,
    table.flatMap(({ short, long }) =>
      long.flatMap((from) => short.map((to): [string, string] => [from, to])),
    ),
  );
}

/** The query with the TW4 in it as TW 4; the same query when there is none. */
export function numbersApart(query: Query, forms: ShortForms): Query {
  const units = query.units.flatMap((unit) => {
    const [word, ...more] = unit.words;
    const apart = word && more.length === 0 && !unit.quoted ? withNumber(word.exact, forms) : undefined;
    return apart ? apart.map((text) => ({ words: wordsOf(text), quoted: false })) : [unit];
  });
  return units.length === query.units.length ? query : queryOf(units);
}

/** The opposite of `numbersApart`: TW 4 as TW4, to be marked where it is printed so. */
export function numbersJoined(query: Query, forms: ShortForms): Query[] {
  const units: Unit[] = [];
  for (const unit of query.units) {
    const [before, [word]] = [units.at(-1), unit.words];
    const joined = `${before?.words[0]?.exact}${word?.exact}`;
    const isPair = before?.words.length === 1 && unit.words.length === 1 && withNumber(joined, forms);
    if (isPair) units[units.length - 1] = { ...unit, words: wordsOf(joined) };
    else units.push(unit);
  }
  return units.length === query.units.length ? [] : [queryOf(units)];
}

/** The query with its numerals written otherwise, outside quotation marks; none when it has none. */
function rewritten(query: Query, write: typeof inFigures): Query[] {
  const units = query.units.map((unit, at) => {
    const [word, ...more] = unit.words;
    if (!word || more.length > 0 || unit.quoted) return unit;
    const other = write(word, query.units[at - 1]?.words.at(-1), query.units[at + 1]?.words[0]);
    return other === undefined ? unit : { ...unit, words: wordsOf(other) };
  });
  return units.some((unit, at) => unit !== query.units[at]) ? [queryOf(units)] : [];
}

/** «khóa XII» as «khóa 12»; «khóa 12» itself finds both, since the index has the figures beside the numeral. */
export const withFigures = (query: Query): Query[] => rewritten(query, inFigures);

/** «khóa 12» as «khóa XII», to be marked where it is printed so. */
export const withNumerals = (query: Query): Query[] => rewritten(query, inLetters);

/** The query with a known name as one unit, so that its words must stand in a row. */
export function withWhole(query: Query, name: string): Query | undefined {
  const units = replaceRuns(query.units, wordsOf(name), wordsOf(name));
  return units && queryOf(units);
}

/** The query asked of a former province: for «Quảng Trị 2017» and Quảng Bình, «Quảng Bình 2017». */
export function formerly(query: Query, heirs: readonly Heir[]): { heir: Heir; query: Query }[] {
  return heirs.flatMap((heir) => {
    const units = replaceRuns(query.units, wordsOf(heir.now), wordsOf(heir.formerly));
    return units ? [{ heir, query: queryOf(units) }] : [];
  });
}

/** The query with Telex or VNI keystrokes read as the letters they make; `undefined` when it has none. */
export function typedOut(query: Query): Query | undefined {
  let decoded = false;
  const units = query.units.map((unit) => ({
    ...unit,
    words: unit.words.flatMap((word) => {
      const meant = fromKeystrokes(word.exact);
      if (meant === undefined) return [word];
      decoded = true;
      return wordsOf(meant);
    }),
  }));
  return decoded ? queryOf(units) : undefined;
}
