/** A report in its place: its address, its day, and what its slugs stand for. */
import { dayOf, urlOf } from "../report/address.ts";
import type { Report } from "../report/schema.ts";
import type { Province, Publication, Vocabulary } from "../report/vocabulary.ts";

/** As little as a link needs: whole neighbours would be copied with every page. */
export interface Neighbour {
  url: string;
  title: string;
}

export interface Entry {
  report: Report;
  /** From the root of the site: `/2017/03/06/slug/`. */
  url: string;
  /** The day it is filed under, `YYYY-MM-DD`. */
  day: string;
  year: string;
  provinces: readonly Province[];
  publication?: Publication;
  previous?: Neighbour;
  next?: Neighbour;
}

/**
 * The reports as entries, newest first; of one day, the later printed time first, then by address.
 *
 * @throws Error where two reports have one address, or one has no day or a slug that the vocabulary lacks;
 * what is read through `loadSite` has been checked for these
 */
export function entriesOf(reports: readonly Report[], vocabulary: Vocabulary): Entry[] {
  const entries = reports.map((report) => entryOf(report, vocabulary)).sort(newestFirst);
  const taken = new Map<string, Report>();
  for (const { url, report } of entries) {
    const other = taken.get(url);
    if (other !== undefined) {
      throw new Error(`${other.source.file} and ${report.source.file} have one address: ${url}`);
    }
    taken.set(url, report);
  }
  return entries.map((entry, index) => {
    const next = entries[index - 1];
    const previous = entries[index + 1];
    return {
      ...entry,
      ...(previous && { previous: neighbourOf(previous) }),
      ...(next && { next: neighbourOf(next) }),
    };
  });
}

function entryOf(report: Report, vocabulary: Vocabulary): Entry {
  const url = urlOf(report);
  const day = dayOf(report) ?? "";
  const publication =
    report.publication && must(vocabulary.publication(report.publication), report.publication);
  return {
    report,
    url,
    day,
    year: day.slice(0, 4),
    provinces: report.provinces.map((slug) => must(vocabulary.province(slug), slug)),
    ...(publication && { publication }),
  };
}

function must<T>(found: T | undefined, slug: string): T {
  if (found === undefined) throw new Error(`The vocabulary lacks «${slug}»`);
  return found;
}

/** What a link to a report needs. */
export function neighbourOf({ url, report }: Entry): Neighbour {
  return { url, title: report.title };
}

/** Code unit order, so that a build is the same under every locale. */
function newestFirst(a: Entry, b: Entry): number {
  return compare(momentOf(b), momentOf(a)) || compare(a.url, b.url);
}

/** A day without a printed time stands before all times of that day. */
function momentOf({ day, report }: Entry): string {
  return report.published?.includes("T") ? new Date(report.published).toISOString() : `${day}T`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
