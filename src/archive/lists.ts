/**
 * Every list of an archive that grows with it, in numbered pages. A page of the site asks for its page of a list alone,
 * so that one more report concerns only the newest page of each list that it is in.
 *
 * A class, because Eleventy copies plain data deeply for each page and passes instances by reference.
 */
import { byVietnamese } from "../vietnamese/letters.ts";
import { type Amendment, amendmentsIn } from "./amendments.ts";
import type { Archive, Spoke } from "./archive.ts";
import { ChainLists } from "./chain-lists.ts";
import type { Conference } from "./conferences.ts";
import type { Cited } from "./document-index.ts";
import type { Entry } from "./entry.ts";
import type { Flag } from "./flags.ts";
import {
  byGivenName,
  type DocumentLine,
  documentLine,
  letterOf,
  type PaperLine,
  type PersonLine,
  personLine,
} from "./name-lines.ts";
import { type ListOptions, type Numbered, PagedList } from "./pages.ts";
import type { Appearance, Person } from "./people-index.ts";
import type { Place } from "./place.ts";
import { type EntryReading, type Reading, readingOf } from "./reading.ts";

/** What stands on the lists of each kind. Where there is one list of a kind, its value is `""`. */
export interface ListItems {
  all: Entry;
  /** By `2017`. */
  year: Entry;
  /** Those that planned for a year, and those that looked back on it. */
  planned: Spoke;
  lookedBack: Spoke;
  /** By slug. */
  province: Entry;
  publication: Entry;
  person: Appearance;
  document: Cited;
  /** By the value of the schema. */
  kind: Entry;
  level: Entry;
  /** The reports of a year that count something. */
  figures: EntryReading;
  flags: Flag;
  corrections: Amendment;
  conferences: Conference;
  /** By the letter of the given name, or all under `""` while they are few. */
  people: PersonLine;
  documents: DocumentLine;
  publications: PaperLine;
}

export type ListKind = keyof ListItems;

export const LIST_KINDS: readonly ListKind[] = [
  "all",
  "year",
  "planned",
  "lookedBack",
  "province",
  "publication",
  "kind",
  "level",
  "person",
  "document",
  "figures",
  "flags",
  "corrections",
  "conferences",
  "people",
  "documents",
  "publications",
];

/** Reports named by a line each. */
const LINES = 50;
/** Where quotations stand, characters are counted, and for each quotation so many that stand around it. */
const CHARACTERS = 30_000;
const AROUND = 400;
/** A year's page has two such lists, beside another. */
const LEADS = 9_000;

export class Lists {
  readonly #kinds: { readonly [K in ListKind]: Lister<ListItems[K]> };
  readonly #reading: Reading;
  readonly chains: ChainLists;

  constructor(archive: Archive, reading: Reading) {
    this.#reading = reading;
    this.chains = new ChainLists(reading.chain);
    const lines = { size: LINES };
    const names = { size: 3 * LINES, byName: true };
    const quotations = <T>(entryOf: (item: T) => Entry, placesOf: (item: T) => readonly Place[]) => ({
      size: CHARACTERS,
      weightOf: (item: T) =>
        placesOf(item).reduce(
          (sum, place) => sum + AROUND + (reading.partAt(entryOf(item).url, place)?.text.length ?? 0),
          0,
        ),
    });
    const leads = {
      size: LEADS,
      weightOf: ({ entry }: Spoke) => AROUND + (entry.report.body[0]?.length ?? 0),
    };
    const { years, provinces, publications, kinds, levels } = archive;
    const counting = reading.reports.toReversed().filter(({ figures }) => figures.length > 0);
    const order = new Map(archive.entries.map((entry, at) => [entry, at]));
    const orderOf = ({ entry }: Flag) => order.get(entry) ?? 0;
    this.#kinds = {
      all: new Lister([["", () => archive.entries]], lines),
      year: new Lister(
        years.map(({ year, entries }) => [year, () => entries]),
        lines,
      ),
      planned: new Lister(
        years.map(({ year, planned }) => [year, () => planned.toReversed()]),
        leads,
      ),
      lookedBack: new Lister(
        years.map(({ year, lookedBack }) => [year, () => lookedBack.toReversed()]),
        leads,
      ),
      province: new Lister(
        provinces.map(({ province, entries }) => [province.slug, () => entries]),
        lines,
      ),
      publication: new Lister(
        publications.map(({ publication, entries }) => [publication.slug, () => entries]),
        lines,
      ),
      kind: new Lister(
        kinds.map(({ value, entries }) => [value, () => entries]),
        lines,
      ),
      level: new Lister(
        levels.map(({ value, entries }) => [value, () => entries]),
        lines,
      ),
      person: new Lister(
        reading.people.map(({ slug, appearances }) => [slug, () => appearances.toReversed()]),
        quotations(
          ({ entry }) => entry,
          ({ mentions }) => mentions,
        ),
      ),
      document: new Lister(
        reading.documents.map(({ slug, cited }) => [slug, () => cited.toReversed()]),
        quotations(
          ({ entry }) => entry,
          ({ citation }) => [citation],
        ),
      ),
      figures: new Lister(
        [...new Set(counting.map(({ entry }) => entry.year))].map((year) => [
          year,
          () => counting.filter(({ entry }) => entry.year === year),
        ]),
        quotations(
          ({ entry }) => entry,
          ({ figures }) => figures,
        ),
      ),
      flags: new Lister(
        [["", () => reading.flags.toReversed().sort((a, b) => orderOf(a) - orderOf(b))]],
        lines,
      ),
      corrections: new Lister([["", () => amendmentsIn(archive.entries, archive.vocabulary)]], {
        size: LINES,
        weightOf: ({ changes }) => 1 + changes.length,
      }),
      conferences: new Lister([["", () => reading.conferences.toReversed()]], { size: 2 * LINES }),
      people: new Lister(peopleByLetter(reading.people), names),
      documents: new Lister([["", () => reading.documents.map(documentLine)]], names),
      publications: new Lister(
        [
          [
            "",
            () => publications.map(({ publication, entries }) => ({ publication, reports: entries.length })),
          ],
        ],
        names,
      ),
    };
  }

  /** The lists of a kind, by value. */
  values(kind: ListKind): string[] {
    return this.#kinds[kind].values;
  }

  /** What a person or a document is called. */
  nameOf(kind: "person" | "document", value: string): string {
    return (kind === "person" ? this.#reading.person(value) : this.#reading.document(value))?.name ?? "";
  }

  /** Others of the name of a person, not more than a page shows, and whether there are more. */
  namesakes(slug: string): { slugs: string[]; more: boolean } {
    const all = this.#reading.person(slug)?.namesakes ?? [];
    return { slugs: all.slice(0, MOST_NAMESAKES), more: all.length > MOST_NAMESAKES };
  }

  /** The lists of a kind that have an item. */
  filled(kind: ListKind): string[] {
    return this.values(kind).filter((value) => this.total(kind, value) > 0);
  }

  /** How many items a list has. */
  total(kind: ListKind, value: string): number {
    return this.#kinds[kind].list(value).total;
  }

  /** So many of the first items of a list, whatever their pages. */
  first<K extends ListKind>(kind: K, value: string, count: number): ListItems[K][] {
    return this.#kinds[kind].list(value).first(count);
  }

  /** The numbers of the pages of a list that do not stand at its own address. */
  numbers(kind: ListKind, value: string): number[] {
    return this.#kinds[kind].list(value).numbers;
  }

  /**
   * A page of a list; of lists of the archive, newest first.
   *
   * @param number the page at the address of the list unless given
   * @returns undefined where there is no page of this number; an empty page for a list that has nothing or is not there
   * @example listsOf(archive).page("year", "2017")?.items.length // 5
   */
  page<K extends ListKind>(kind: K, value: string, number?: number): Numbered<ListItems[K]> | undefined {
    return this.#kinds[kind].list(value).page(number);
  }
}

const MOST_NAMESAKES = 20;

/** More people than these are not looked through on one page. */
const FEW_PEOPLE = 200;

function peopleByLetter(people: readonly Person[]): [letter: string, items: () => PersonLine[]][] {
  if (people.length <= FEW_PEOPLE) return [["", () => people.map(personLine)]];
  const letters = new Map<string, Person[]>();
  for (const person of people) {
    const letter = letterOf(person.name);
    const known = letters.get(letter);
    if (known === undefined) letters.set(letter, [person]);
    else known.push(person);
  }
  return [...letters]
    .sort(([a], [b]) => byVietnamese(a, b))
    .map(([letter, own]) => [letter, () => own.sort(byGivenName).map(personLine)]);
}

/** The lists of one kind, each made when it is first asked for. */
class Lister<T> {
  readonly #items: ReadonlyMap<string, () => readonly T[]>;
  readonly #options: ListOptions<T>;
  readonly #lists = new Map<string, PagedList<T>>();

  constructor(
    items: readonly (readonly [value: string, items: () => readonly T[]])[],
    options: ListOptions<T>,
  ) {
    this.#items = new Map(items);
    this.#options = options;
  }

  get values(): string[] {
    return [...this.#items.keys()];
  }

  list(value: string): PagedList<T> {
    const known = this.#lists.get(value);
    if (known !== undefined) return known;
    const list = new PagedList(this.#items.get(value)?.() ?? [], this.#options);
    this.#lists.set(value, list);
    return list;
  }
}

const MADE = new WeakMap<Archive, Lists>();

/** Lets a view of an archive have a view of its lists. */
export function lendLists(archive: Archive, lists: Lists): void {
  MADE.set(archive, lists);
}

/** The lists of an archive, made once. */
export function listsOf(archive: Archive): Lists {
  const known = MADE.get(archive);
  if (known !== undefined) return known;
  const lists = new Lists(archive, readingOf(archive));
  MADE.set(archive, lists);
  return lists;
}
