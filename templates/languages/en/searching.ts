/** What the search page says once something is asked. */
import type { Words } from "../vi/index.ts";
import * as vi from "../vi/names.ts";
import { listing } from "./frame.ts";
import * as en from "./names.ts";
import { draft, known } from "./report.ts";

type Searching = Words["searching"];

export const sourceLang: Searching["sourceLang"] = "vi";

export const filters: Searching["filters"] = {
  year: "Year",
  province: "Province or city",
  publication: "Newspaper",
  level: "Level",
  kind: "Kind of conference",
};

const LEVELS = inverted(vi.levels, en.levels);
const KINDS = inverted(vi.kinds, en.kinds);

export const filterValue: Searching["filterValue"] = (filter, value) =>
  ({ level: LEVELS, kind: KINDS })[filter]?.get(value) ?? value;

/** The names in one language by those in another. */
function inverted<Key extends string>(
  from: Record<Key, string>,
  to: Record<Key, string>,
): ReadonlyMap<string, string> {
  return new Map(Object.entries<string>(from).map(([key, name]) => [name, to[key as Key]]));
}

export const say: Searching["say"] = {
  loading: "Searching…",
  offline:
    "There is no network connection. Try again when it is back; pages opened before can still be read.",
  failed:
    "The search index could not be loaded. Try again in a while, or browse by year, province or newspaper.",
  retry: "Try again",
  cut: "The query is too long: only its beginning was searched for.",
  more: "More results",
  noWords: "There is no word or number to search for yet. Type a word, a name, or the number of a document.",
  clear: "Clear all filters",
  marks: "other marks",
  noDate: "day not known",
  ofConference: listing.conference,
  guess: known.inferred,
  draft: draft.mark,
};

export { day } from "./day.ts";

const reports = (count: number) => `${count} ${count === 1 ? "report" : "reports"}`;
const have = (count: number) => `${reports(count)} ${count === 1 ? "has" : "have"}`;

export const answeredInstead: Searching["answeredInstead"] = (query, instead, found) =>
  `No report has “${query}”. “${instead}” finds ${found}`;

export const onlySome: Searching["onlySome"] = (query, count) =>
  `No report has all the words of “${query}”. ${have(count)} some of them.`;

export const didYouMean: Searching["didYouMean"] = "Did you mean";

export const nowPartOf: Searching["nowPartOf"] = (formerly, now) => `About ${formerly}, now part of ${now}`;

export const noneFound: Searching["noneFound"] = (query) => `No report has “${query}”.`;

export const noneLeft: Searching["noneLeft"] = (without) =>
  `No report passes the chosen filters; without them there would be ${reports(without)}.`;

export const chosenText: Searching["chosenText"] = (values) => (values === 0 ? "" : ` (${values} chosen)`);

export const foundText: Searching["foundText"] = (counts, words, unfiltered, former = 0) => {
  const total = counts.phrase + counts.all + counts.rest;
  const parts: string[] = [];
  if (counts.phrase > 0) parts.push(`${counts.phrase} with just this ${words > 1 ? "phrase" : "word"}`);
  if (counts.all > 0) parts.push(`${counts.all} with all the words`);
  if (former > 0) parts.push(`${former} about places that are now part of this one`);
  if (counts.rest > former) parts.push(`${counts.rest - former} with other marks or nearly so`);
  const narrowed = unfiltered > total ? ` (filters leave out ${unfiltered - total})` : "";
  return parts.length === 0 || words === 0
    ? `${reports(total)}${narrowed}.`
    : `${reports(total)}${narrowed}: ${parts.join(", ")}.`;
};
