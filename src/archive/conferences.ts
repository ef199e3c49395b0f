/** Conferences: the reports of one event, from whatever papers, brought together. */
import { slugOf } from "../report/address.ts";
import type { Level, Period } from "../report/schema.ts";
import type { Province } from "../report/vocabulary.ts";
import type { Entry } from "./entry.ts";
import { byTime } from "./span.ts";
import { level as levelled } from "./word-list.ts";

export interface Conference {
  slug: string;
  /** From the root of the site: `/hoi-nghi/SLUG/`. */
  url: string;
  /** First and last day, as far as they are known; the day of the oldest report otherwise. */
  day: string;
  endDay?: string;
  /** Whether the day is that of the event, not only of a report. */
  dayKnown: boolean;
  organiser: string[];
  level?: Level;
  provinces: Province[];
  reviews: Period[];
  plans: Period[];
  /** Oldest first. */
  entries: Entry[];
}

/**
 * Groups reports by event: the same organiser, on the same day or in overlapping ranges of days. A report without
 * a day or an organiser is a conference of its own.
 *
 * @param entries in any order
 * @returns the conferences, oldest first
 */
export function conferencesOf(entries: readonly Entry[]): Conference[] {
  const groups: Entry[][] = [];
  const byOrganiser = new Map<string, Entry[][]>();
  for (const entry of [...entries].sort(oldestFirst)) {
    const keys = organisersOf(entry);
    const group = keys
      .flatMap((key) => byOrganiser.get(key) ?? [])
      .find((others) => others.some((other) => meets(other, entry)));
    const own = group ?? [];
    if (group === undefined) groups.push(own);
    own.push(entry);
    for (const key of keys) {
      const known = byOrganiser.get(key) ?? [];
      if (!known.includes(own)) byOrganiser.set(key, [...known, own]);
    }
  }
  const taken = new Map<string, number>();
  return groups
    .map((group) => conferenceOf(group, taken))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function oldestFirst(a: Entry, b: Entry): number {
  const [x, y] = [a.day + a.url, b.day + b.url];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** «Ban Tổ chức Tỉnh ủy» of one province is not that of another. */
function organisersOf({ report, provinces }: Entry): string[] {
  const place = report.level === "central" ? "" : provinces.map(({ slug }) => slug).join();
  return (report.event?.organiser ?? []).map(
    (name) => `${levelled(name).replace(/\s+(?:t\.ư|tw)$/u, " trung ương")} ${place}`,
  );
}

/** Whether two reports of one organiser speak of one event. */
function meets({ report: a }: Entry, { report: b }: Entry): boolean {
  const [from, to] = [a.event?.date, b.event?.date];
  if (from === undefined || to === undefined) return false;
  return from <= (b.event?.endDate ?? to) && to <= (a.event?.endDate ?? from);
}

function conferenceOf(entries: readonly Entry[], taken: Map<string, number>): Conference {
  const all = entries.map(({ report }) => report);
  const [first] = entries;
  if (first === undefined) throw new Error("A conference has at least one report");
  const dated = all.find(({ event }) => event?.date !== undefined)?.event;
  const endDay = all.find(({ event }) => event?.endDate !== undefined)?.event?.endDate;
  const day = dated?.date ?? first.day;
  const organiser = all.find(({ event }) => event?.organiser !== undefined)?.event?.organiser ?? [];
  const level = all.find((report) => report.level !== undefined)?.level;
  const slug = unique(`${day}-${slugOf(organiser[0] ?? first.report.title)}`, taken);
  const periods = (of: (at: number) => readonly Period[]) =>
    [...new Set(all.flatMap((_, at) => of(at)))].sort(byTime);
  return {
    slug,
    url: `/hoi-nghi/${slug}/`,
    day,
    ...(endDay && { endDay }),
    dayKnown: dated !== undefined,
    organiser,
    ...(level && { level }),
    provinces: [...new Map(entries.flatMap((entry) => entry.provinces.map((p) => [p.slug, p]))).values()],
    reviews: periods((at) => all[at]?.reviews ?? []),
    plans: periods((at) => all[at]?.plans ?? []),
    entries: [...entries],
  };
}

function unique(slug: string, taken: Map<string, number>): string {
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}
