/** What reports contradict in themselves, for the summary of a build: kept as printed, and said aloud. */
import type { Flag } from "../../src/archive/flags.ts";
import { readingOf } from "../../src/archive/reading.ts";
import type { Site } from "../../src/site/site.ts";
import { count } from "./say.ts";

const WHAT: Record<Flag["kind"], string> = {
  "reviews-the-future": "looks back on a period after its day",
  "plans-the-past": "plans a period before its day",
  "part-over-whole": "has a part larger than its whole",
  "over-hundred": "has a share above 100%",
  "other-percentage": "prints another share than its figures come to",
  "two-offices": "gives one person the headship of two places in one year",
};
/** More lines than this hide the rest of the summary. */
const MOST = 10;

/** One line for each contradiction, the first few; none where there is none. */
export function contradictions(site: Site): string[] {
  const { flags } = readingOf(site.archive);
  if (flags.length === 0) return [];
  const lines = flags
    .slice(0, MOST)
    .map(({ entry, kind, words }) => `  ${entry.report.source.file} ${WHAT[kind]}: «${words}»`);
  const more = flags.length - lines.length;
  return [
    `${count(flags.length, "contradiction")}, kept as printed and shown on the pages:`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more, on the page /so-lieu/`] : []),
  ];
}
