/** A correction in the words of the pages. */
import type { Change } from "../src/archive/amendments.ts";
import type { Fact } from "../src/report/schema.ts";
import type { Vocabulary } from "../src/report/vocabulary.ts";
import type { Words } from "./languages/vi/index.ts";
import { time } from "./time.ts";

/** What was corrected, what was read before (absent where nothing was), and what stands now. */
export interface ChangeInWords {
  what: string;
  was?: string;
  is: string;
  /** Whether the two are words of the source or names, not of the page. */
  ofSource?: boolean;
}

/** Facts whose values have names of ours. */
const NAMED: ReadonlySet<Fact> = new Set([
  "published",
  "event.date",
  "event.endDate",
  "event.kind",
  "level",
  "reviews",
  "plans",
]);

/**
 * @example changeInWords({ of: "fact", fact: "level", was: "district", is: "province" }, vocabulary, vi)
 * // { what: "Cấp", was: "Cấp huyện", is: "Cấp tỉnh" }
 */
export function changeInWords(change: Change, vocabulary: Vocabulary, words: Words): ChangeInWords {
  const { corrections, factNames, lineRoles, notRead, ofReading } = words;
  const role = (name: string) => nameIn({ ...words.partRoles, none: corrections.nothing }, name);
  const spoken = (name: string) => nameIn(words.spokenOf, name, words.period);
  switch (change.of) {
    case "fact":
      return {
        what: factNames[change.fact],
        was: valueInWords(change.fact, change.was, vocabulary, words),
        is: valueInWords(change.fact, change.is, vocabulary, words),
        ofSource: !NAMED.has(change.fact),
      };
    case "line":
      return { what: corrections.line(change.line), was: lineRoles[change.was], is: lineRoles[change.is] };
    case "role":
      return {
        what: ofReading.role,
        was: change.was.map(role).join(", ") || corrections.nothing,
        is: role(change.is),
      };
    case "period":
      return {
        what: ofReading.period,
        was: change.was.map(spoken).join(", ") || corrections.nothing,
        is: spoken(change.is),
      };
    case "not":
      return { what: `«${change.words}»`, is: notRead };
    default:
      return { what: ofReading[change.of], is: `«${change.is}»`, ofSource: true };
  }
}

/** A value that the front matter holds, as the pages say it. */
function valueInWords(fact: Fact, value: unknown, vocabulary: Vocabulary, words: Words): string {
  const values = (Array.isArray(value) ? value : [value]).map(String);
  return values.map((one) => oneInWords(fact, one, vocabulary, words)).join(", ");
}

function oneInWords(
  fact: Fact,
  value: string,
  vocabulary: Vocabulary,
  { day, kinds, levels, period }: Words,
): string {
  switch (fact) {
    case "published":
    case "event.date":
    case "event.endDate":
      return [day(value), time(value)].filter(Boolean).join(", ");
    case "event.kind":
      return nameIn(kinds, value);
    case "level":
      return nameIn(levels, value);
    case "provinces":
      return vocabulary.province(value)?.name ?? value;
    case "publication":
      return vocabulary.publication(value)?.name ?? value;
    case "reviews":
    case "plans":
      return period(value);
    default:
      return value;
  }
}

function nameIn(
  names: Readonly<Record<string, string>>,
  value: string,
  otherwise: (value: string) => string = (same) => same,
): string {
  return names[value] ?? otherwise(value);
}
