import type { Entry } from "../src/archive/entry.ts";

/** The years of reports, first to last: `2017–2021`, or the one. */
export function yearsIn(entries: readonly Entry[]): string {
  const years = entries.map(({ year }) => year).sort();
  const [first, last] = [years[0] ?? "", years.at(-1) ?? ""];
  return first === last ? first : `${first}–${last}`;
}
