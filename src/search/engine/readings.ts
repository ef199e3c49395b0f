/** A query in all its readings: as typed, in short and in full, in figures and numerals, of former places. */
import { shortForms } from "../expansions.ts";
import type { Heir, Shortening } from "../layer.ts";
import type { Query } from "../query/parse.ts";
import { queryOf, relaxed, wordsOf } from "../query/runs.ts";
import {
  abbreviated,
  formerly,
  numbersApart,
  numbersJoined,
  withFigures,
  withNumerals,
  withWhole,
  writtenOut,
} from "../query/variants.ts";
import { completed } from "./complete.ts";
import type { Finder } from "./finder.ts";
import type { Found } from "./found.ts";
import { KIND, type Ranked, rank } from "./rank.ts";
import { settled } from "./settle.ts";
import type { Source } from "./source.ts";
import { bySpelling } from "./spelled.ts";

/** Below the same kind of answer to the query as typed, above the next kind. */
const LESS_THAN_TYPED = 1;
/** The documents of a former place: below those that have the name asked for, above its words scattered. */
const FORMER = 11;
const NAME_WHOLE = FORMER + 1;

type Marks = Pick<Found, "readings" | "queries" | "heir" | "quoted">;

/** Adds the documents of a reading that are not there, or stand lower, as they were typed. */
export function add(found: Map<number, Found>, ranked: readonly Ranked[], marks: Marks, more = 0): void {
  for (const one of ranked) {
    const score = one.score + more;
    const known = found.get(one.document);
    if (known && known.score >= score) continue;
    found.set(one.document, { ...one, score, ...marks });
  }
}

/** The documents of former places: only those that are of them, not those that mention them. */
async function addFormer(
  found: Map<number, Found>,
  finder: Finder,
  typed: Query,
  heirs: readonly Heir[],
): Promise<void> {
  const asTyped = formerly(typed, heirs);
  // Where only other marks than those typed find anything, the name may have others too.
  const loose = asTyped.length === 0 && [...found.values()].every((one) => one.loose);
  const query = loose ? relaxed(typed) : typed;
  const asked = loose ? formerly(query, heirs) : asTyped;
  for (const now of new Set(asked.map(({ heir }) => heir.now))) {
    // Whoever has the name itself stands before those of the former places.
    const whole = withWhole(query, now);
    const named = whole && whole.units.length > 1 ? await rank(finder, whole) : [];
    for (const { document } of named.filter((one) => one.class !== "rest")) {
      const known = found.get(document);
      if (!known) continue;
      const score = known.inRow ? known.score : NAME_WHOLE + (known.score % 1);
      found.set(document, { ...known, score, apart: NAME_WHOLE });
    }
  }
  for (const { heir, query: former } of asked) {
    const named = await finder.find(wordsOf(heir.formerly), "by-word");
    const own = (await rank(finder, former)).filter(({ document }) => named.inHead(document));
    const score = loose ? KIND.mended : FORMER;
    const below = own.map((one): Ranked => ({ ...one, class: "rest", inRow: false, score }));
    add(found, below, { readings: [former], queries: [former], heir });
  }
}

/** Other forms in which a text may print what answers, to be marked there: in quotation marks, too. */
function asPrinted(readings: readonly Query[], shortenings: readonly Shortening[]): Query[] {
  const forms = shortForms(shortenings);
  return readings.flatMap((reading) => {
    const open = queryOf(reading.words.map((word) => ({ words: [word], quoted: false })));
    const short = [...abbreviated(reading, shortenings), ...abbreviated(open, shortenings)];
    const joined = [reading, ...short].flatMap((one) => numbersJoined(one, forms));
    return [...short, ...joined, ...withNumerals(reading)];
  });
}

/**
 * What has the query in one of its readings, best first.
 *
 * @param typing the last word may be unfinished
 */
export async function inAllReadings(
  source: Source,
  finder: Finder,
  asked: Query,
  typing: boolean,
): Promise<Found[]> {
  const { defined, heirs, ...known } = await source.layer();
  const shortenings = [...known.shortenings, ...defined];
  const query = numbersApart(asked, shortForms(shortenings));
  // What only one document defines, others have in short beside no long form.
  const long = [...writtenOut(query, shortenings), ...abbreviated(query, defined), ...withFigures(query)];
  const typed = [...new Set([asked, query])];
  const readings = [...typed, ...long];
  const queries = [...readings, ...asPrinted([query, ...long], shortenings)];
  const found = new Map<number, Found>();
  const quoted = asked.units.every((unit) => unit.quoted);
  for (const reading of typed) add(found, await rank(finder, reading), { readings, queries, quoted });
  for (const reading of long)
    add(found, await rank(finder, reading), { readings, queries }, -LESS_THAN_TYPED);
  for (const ending of typing ? await completed(source, finder, query) : []) {
    const ranked = (await rank(finder, ending)).map((one): Ranked => ({ ...one, class: "rest" }));
    add(found, ranked, { readings: [ending], queries: [ending] }, -LESS_THAN_TYPED);
  }
  await addFormer(found, finder, query, heirs);
  return bySpelling(source, finder, query, await settled(source, [...found.values()]));
}
