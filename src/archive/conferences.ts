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
  const groups: Group[] = [];
  const shelves = new Map<string, Set<Group>>();
  for (const entry of [...entries].sort(oldestFirst)) {
    const known = shelvesOf(organisersOf(entry), monthsOf(entry))
      .flatMap((shelf) => [...(shelves.get(shelf) ?? [])])
      .find(({ entries: others }) => others.some((other) => meets(other, entry)));
    const group = known ?? new Group();
    if (known === undefined) groups.push(group);
    for (const shelf of group.take(entry)) {
      const others = shelves.get(shelf);
      if (others === undefined) shelves.set(shelf, new Set([group]));
      else others.add(group);
    }
  }
  const taken = new Map<string, number>();
  return groups
    .map((group) => conferenceOf(group.entries, taken))
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

/** Reports of one event, and where they are found by those that come later. */
class Group {
  readonly entries: Entry[] = [];
  readonly #organisers = new Set<string>();
  readonly #months = new Set<number>();

  /** @returns the shelves on which the group is now to stand, if there are others than before */
  take(entry: Entry): string[] {
    const before = this.#organisers.size + this.#months.size;
    this.entries.push(entry);
    for (const organiser of organisersOf(entry)) this.#organisers.add(organiser);
    for (const month of monthsOf(entry)) this.#months.add(month);
    const isNew = this.#organisers.size + this.#months.size > before;
    return isNew ? shelvesOf([...this.#organisers], [...this.#months]) : [];
  }
}

/** Each organiser with each month of the days, so that a report is held against few others. */
function shelvesOf(organisers: readonly string[], months: readonly number[]): string[] {
  return organisers.flatMap((organiser) => months.map((month) => `${month} ${organiser}`));
}

/** The months of the days of an event, counted through the years; none where no day is known. */
function monthsOf({ report: { event } }: Entry): number[] {
  if (event?.date === undefined) return [];
  const [first, last] = [monthOf(event.date), monthOf(event.endDate ?? event.date)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const monthOf = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));

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
