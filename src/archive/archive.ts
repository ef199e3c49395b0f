/**
 * Many reports and how they hang together: by year, by province, by paper.
 *
 * A class, because Eleventy copies plain data deeply for each page and passes instances by reference.
 */
import { Kind, Level, type Period, type Report } from "../report/schema.ts";
import type { Province, Publication, Vocabulary } from "../report/vocabulary.ts";
import { byVietnamese } from "../vietnamese/letters.ts";
import { type Entry, entriesOf, type Neighbour, neighbourOf } from "./entry.ts";
import { yearsOf } from "./period.ts";

/** A report that spoke of a year, and the periods in which it did. */
export interface Spoke {
  entry: Entry;
  periods: Period[];
}

export interface YearShelf {
  /** `2017` */
  year: string;
  /** Filed under the year, newest first. */
  entries: Entry[];
  /** Reports of conferences that looked back on the year, oldest first. */
  lookedBack: Spoke[];
  /** Reports of conferences that planned for the year, oldest first. */
  planned: Spoke[];
}

export interface ProvinceShelf {
  province: Province;
  entries: Entry[];
  /** What holds its land today, where it has gone. */
  nowPartOf: Province[];
  /** Provinces whose land it holds today and of which there are reports. */
  heirTo: Province[];
}

export interface PublicationShelf {
  publication: Publication;
  entries: Entry[];
}

/** Reports of one kind of conference, or of one level. */
export interface FacetShelf<Value> {
  value: Value;
  entries: Entry[];
}

/** The reports before and after one among those of a province. */
export interface ProvinceNeighbours {
  province: Province;
  previous?: Neighbour;
  next?: Neighbour;
}

export class Archive {
  readonly vocabulary: Vocabulary;
  /** Every report, newest first. */
  readonly entries: readonly Entry[];
  /** Every year that a report is filed under or speaks of, newest first. */
  readonly years: readonly YearShelf[];
  /** Every province with a report, and every province that holds the land of one today; by name. */
  readonly provinces: readonly ProvinceShelf[];
  /** Every paper with a report, by name. */
  readonly publications: readonly PublicationShelf[];
  /** Every kind of conference of which there is a report, in the order of the schema. */
  readonly kinds: readonly FacetShelf<Kind>[];
  /** Every level of which there is a report, the highest first. */
  readonly levels: readonly FacetShelf<Level>[];
  readonly #byUrl: ReadonlyMap<string, Entry>;
  readonly #inProvinces: ReadonlyMap<string, readonly ProvinceNeighbours[]>;

  /** @throws Error as `entriesOf` does */
  constructor({ reports, vocabulary }: { reports: readonly Report[]; vocabulary: Vocabulary }) {
    this.vocabulary = vocabulary;
    this.entries = entriesOf(reports, vocabulary);
    this.years = yearShelves(this.entries);
    this.provinces = provinceShelves(this.entries, vocabulary);
    this.publications = publicationShelves(this.entries);
    this.kinds = facetShelves(Kind.options, this.entries, ({ event }) => event?.kind);
    this.levels = facetShelves(Level.options, this.entries, ({ level }) => level);
    this.#byUrl = new Map(this.entries.map((entry) => [entry.url, entry]));
    this.#inProvinces = neighboursInProvinces(this.provinces);
  }

  /** The report at an address (`/2017/03/06/slug/`). */
  entry(url: string): Entry | undefined {
    return this.#byUrl.get(url);
  }

  /** The reports before and after the one at an address among those of each of its provinces; none where it is the only one. */
  inProvinces(url: string): readonly ProvinceNeighbours[] {
    return this.#inProvinces.get(url) ?? [];
  }

  year(year: string): YearShelf | undefined {
    return this.years.find((shelf) => shelf.year === year);
  }

  province(slug: string): ProvinceShelf | undefined {
    return this.provinces.find((shelf) => shelf.province.slug === slug);
  }

  /** The years before and after one, of those that the archive knows. */
  yearsBeside(year: string): { earlier?: string; later?: string } {
    const at = this.years.findIndex((shelf) => shelf.year === year);
    const [later, earlier] = [this.years[at - 1]?.year, at < 0 ? undefined : this.years[at + 1]?.year];
    return { ...(earlier && { earlier }), ...(later && { later }) };
  }

  /** Whether a province has a page: there is a report of it, or of what is now part of it. */
  hasProvince(slug: string): boolean {
    return this.province(slug) !== undefined;
  }

  /** What holds the land of a province today, where it has gone. */
  nowPartOf(slug: string): readonly Province[] {
    return this.province(slug)?.nowPartOf ?? [];
  }

  /** Provinces whose land one holds today and of which there are reports. */
  heirTo(slug: string): readonly Province[] {
    return this.province(slug)?.heirTo ?? [];
  }

  publication(slug: string): PublicationShelf | undefined {
    return this.publications.find((shelf) => shelf.publication.slug === slug);
  }
}

function yearShelves(entries: readonly Entry[]): YearShelf[] {
  const shelves = new Map<string, YearShelf>();
  const shelf = (year: string): YearShelf => {
    const known = shelves.get(year) ?? { year, entries: [], lookedBack: [], planned: [] };
    shelves.set(year, known);
    return known;
  };
  const speak = (which: "lookedBack" | "planned", entry: Entry, periods: readonly Period[]) => {
    for (const year of new Set(periods.flatMap(yearsOf))) {
      shelf(year)[which].push({ entry, periods: periods.filter((period) => yearsOf(period).includes(year)) });
    }
  };
  for (const entry of entries) shelf(entry.year).entries.push(entry);
  for (const entry of entries.toReversed()) {
    speak("lookedBack", entry, entry.report.reviews);
    speak("planned", entry, entry.report.plans);
  }
  return [...shelves.values()].sort((a, b) => (a.year < b.year ? 1 : -1));
}

function provinceShelves(entries: readonly Entry[], vocabulary: Vocabulary): ProvinceShelf[] {
  const spokenOf = new Map(entries.flatMap((entry) => entry.provinces.map((p) => [p.slug, p] as const)));
  const heirs = [...spokenOf.keys()].flatMap((slug) => vocabulary.nowPartOf(slug));
  const all = new Map([...spokenOf.values(), ...heirs].map((province) => [province.slug, province]));
  const heirsOf = (slug: string) => vocabulary.nowPartOf(slug).filter((heir) => heir.slug !== slug);
  return [...all.values()]
    .sort((a, b) => byVietnamese(a.name, b.name) || byVietnamese(a.slug, b.slug))
    .map((province) => ({
      province,
      entries: entries.filter((entry) => entry.provinces.includes(province)),
      nowPartOf: heirsOf(province.slug),
      heirTo: [...spokenOf.values()]
        .filter((other) => heirsOf(other.slug).includes(province))
        .sort((a, b) => byVietnamese(a.name, b.name)),
    }));
}

function neighboursInProvinces(shelves: readonly ProvinceShelf[]): Map<string, ProvinceNeighbours[]> {
  const found = new Map<string, ProvinceNeighbours[]>();
  for (const { province, entries } of shelves) {
    entries.forEach(({ url }, at) => {
      const [next, previous] = [entries[at - 1], entries[at + 1]].map((entry) => entry && neighbourOf(entry));
      if (previous === undefined && next === undefined) return;
      const one = { province, ...(previous && { previous }), ...(next && { next }) };
      found.set(url, [...(found.get(url) ?? []), one]);
    });
  }
  return found;
}

function publicationShelves(entries: readonly Entry[]): PublicationShelf[] {
  const papers = new Map(
    entries.flatMap(({ publication }) => (publication ? [[publication.slug, publication]] : [])),
  );
  return [...papers.values()]
    .sort((a, b) => byVietnamese(a.name, b.name))
    .map((publication) => ({
      publication,
      entries: entries.filter((entry) => entry.publication === publication),
    }));
}

function facetShelves<Value>(
  values: readonly Value[],
  entries: readonly Entry[],
  of: (report: Report) => Value | undefined,
): FacetShelf<Value>[] {
  return values
    .map((value) => ({ value, entries: entries.filter(({ report }) => of(report) === value) }))
    .filter((shelf) => shelf.entries.length > 0);
}
