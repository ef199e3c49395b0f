import type { Entry } from "../archive/entry.ts";

/** What a report is about, in its own words, at most 200 characters, cut at a word. */
export function descriptionOf({ report }: Pick<Entry, "report">): string {
  const words = report.standfirst ?? report.body[0] ?? report.title;
  if (words.length <= 200) return words;
  return `${words.slice(0, 199).replace(/\s+\S*$/, "")}…`;
}
