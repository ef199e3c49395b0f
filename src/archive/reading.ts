/**
 * An archive read through: what its reports do sentence by sentence, what they cite, whom they name, what they
 * count, and how one year's plans stand beside the next year's reports.
 *
 * A class, because Eleventy copies plain data deeply for each page and passes instances by reference.
 */
import type { Report } from "../report/schema.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import type { Archive } from "./archive.ts";
import { Chain, type ChainPeriod } from "./chain.ts";
import { type Conference, conferencesOf } from "./conferences.ts";
import { correctedCitations, correctedFigures, correctedMentions, correctedParts } from "./corrections.ts";
import { type CitedDocument, documentsOf } from "./document-index.ts";
import { type Citation, citationsIn } from "./documents.ts";
import type { Entry } from "./entry.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { type Flag, figureFlags, peopleFlags, periodFlags } from "./flags.ts";
import { type Kin, KinFinder } from "./kin.ts";
import { type Mention, PeopleReader } from "./people.ts";
import { type Person, peopleOf } from "./people-index.ts";
import { type Place, touches } from "./place.ts";
import { type Part, partsOf } from "./roles.ts";
import { type Thread, Threads } from "./thread.ts";
import { type ReadingPart, type Yearly, yearlyOf } from "./yearly.ts";

/** What one report says, as its own text and the vocabulary decide. */
export interface ReportReading {
  parts: readonly Part[];
  citations: readonly Citation[];
  figures: readonly Figure[];
  mentions: readonly Mention[];
}

/** What one report says, with its place in the archive. */
export interface EntryReading extends ReportReading {
  entry: Entry;
}

/** A way to read reports, one by one, with a vocabulary. */
export function readerOf(vocabulary: Vocabulary): (report: Report) => ReportReading {
  const people = new PeopleReader(vocabulary);
  return (report) => {
    const citations = correctedCitations(
      report.body.flatMap((text, at) => citationsIn(text, at + 1, vocabulary.terms)),
      report,
      vocabulary.terms,
    );
    const within = (paragraph: number) => citations.filter((one) => one.paragraph === paragraph);
    return {
      parts: correctedParts(partsOf(report, vocabulary.cues), report),
      citations,
      figures: correctedFigures(
        report.body.flatMap((text, at) => figuresIn(text, at + 1, within(at + 1), vocabulary.terms)),
        report,
      ),
      mentions: correctedMentions(people.mentionsIn(report), report),
    };
  };
}

export class Reading implements ReadingPart {
  /** Oldest report first. */
  readonly reports: readonly EntryReading[];
  /** Oldest first. */
  readonly conferences: readonly Conference[];
  readonly documents: readonly CitedDocument[];
  readonly people: readonly Person[];
  readonly chain: Chain;
  readonly flags: readonly Flag[];
  readonly #threads: Threads;
  readonly #kin: KinFinder;
  readonly #byUrl: ReadonlyMap<string, EntryReading>;
  readonly #flags = new Map<string, Flag[]>();
  #yearly: Yearly | undefined;
  readonly #conference: ReadonlyMap<string, Conference>;
  readonly #bySlug: {
    conferences: ReadonlyMap<string, Conference>;
    documents: ReadonlyMap<string, CitedDocument>;
    people: ReadonlyMap<string, Person>;
  };

  /** @param known what was read out of a report before, if it was */
  constructor(archive: Archive, known?: (report: Report) => ReportReading | undefined) {
    const { entries, vocabulary } = archive;
    this.#threads = new Threads(archive);
    const read = readerOf(vocabulary);
    this.reports = [...entries]
      .reverse()
      .map((entry) => ({ entry, ...(known?.(entry.report) ?? read(entry.report)) }));
    this.#byUrl = new Map(this.reports.map((reading) => [reading.entry.url, reading]));
    this.conferences = conferencesOf(entries);
    this.#conference = new Map(
      this.conferences.flatMap((conference) =>
        conference.entries.map(({ url }) => [url, conference] as const),
      ),
    );
    this.documents = documentsOf(
      this.reports.flatMap(({ entry, citations }) => citations.map((citation) => ({ entry, citation }))),
    );
    this.people = peopleOf(this.reports);
    this.#bySlug = {
      conferences: bySlug(this.conferences),
      documents: bySlug(this.documents),
      people: bySlug(this.people),
    };
    this.#kin = new KinFinder(
      [
        ...this.documents.map(({ slug, name, cited }) => ({
          url: `/van-ban/${slug}/`,
          name,
          entries: cited.map(({ entry }) => entry),
        })),
        ...this.people.map(({ slug, name, appearances }) => ({
          url: `/nhan-vat/${slug}/`,
          name,
          entries: appearances.map(({ entry }) => entry),
        })),
      ],
      entries.length,
    );
    this.chain = this.#chain(vocabulary.terms.smallWords);
    this.flags = [
      ...this.reports.flatMap(({ entry, figures }) => [
        ...periodFlags(entry),
        ...figureFlags(entry, figures),
      ]),
      ...peopleFlags(this.people),
    ];
    for (const flag of this.flags) {
      this.#flags.set(flag.entry.url, [...(this.#flags.get(flag.entry.url) ?? []), flag]);
    }
  }

  /** What the report at an address says. */
  of(url: string): EntryReading | undefined {
    return this.#byUrl.get(url);
  }

  /** The years that the report at an address speaks of, with other reports that do. */
  threads(url: string): Thread[] {
    const entry = this.of(url)?.entry;
    return entry === undefined ? [] : this.#threads.of(entry);
  }

  /** Other reports that cite the same documents or name the same people as the one at an address. */
  kin(url: string): Kin[] {
    const entry = this.of(url)?.entry;
    return entry === undefined ? [] : this.#kin.of(entry);
  }

  /** The periods of the chain, in order. */
  get periods(): ChainPeriod[] {
    return this.chain.years().flatMap(({ periods }) => periods);
  }

  /** The years that reports are filed under, or that the chain speaks of, newest first. */
  get years(): string[] {
    const filed = this.reports.map(({ entry }) => entry.year);
    const spoken = this.periods.map(({ period }) => period.slice(0, 4));
    return [...new Set([...filed, ...spoken])].sort().reverse();
  }

  /** A piece of what was read, of the reports of a year; of the chain, what was planned for the year and reported of it. */
  inYear<K extends keyof ReadingPart>(what: K, year: string): ReadingPart[K] {
    this.#yearly ??= yearlyOf(this);
    return this.#yearly[what](year);
  }

  /** What contradicts itself in the report at an address. */
  flagsOf(url: string): readonly Flag[] {
    return this.#flags.get(url) ?? [];
  }

  /** The conference that the report at an address speaks of. */
  conferenceOf(url: string): Conference | undefined {
    return this.#conference.get(url);
  }

  conference(slug: string): Conference | undefined {
    return this.#bySlug.conferences.get(slug);
  }

  document(slug: string): CitedDocument | undefined {
    return this.#bySlug.documents.get(slug);
  }

  person(slug: string): Person | undefined {
    return this.#bySlug.people.get(slug);
  }

  /** The part of a report that a place is in. */
  partAt(url: string, place: Pick<Place, "paragraph" | "index">): Part | undefined {
    return partAt(this.of(url)?.parts ?? [], place);
  }

  #chain(smallWords: readonly string[]): Chain {
    const documentAt = new Map<Citation, string[]>();
    for (const { slug, cited } of this.documents) {
      for (const { citation } of cited) documentAt.set(citation, [...(documentAt.get(citation) ?? []), slug]);
    }
    return new Chain(
      this.reports.map(({ entry }) => entry),
      {
        smallWords,
        read: (entry) => this.of(entry.url)?.parts ?? [],
        keysOf: (entry, place) => {
          const reading = this.of(entry.url);
          const here = <T extends Place>(all: readonly T[] = []) =>
            all.filter((one) => one.paragraph === place.paragraph && touches(one, place));
          return [
            ...here(reading?.citations).flatMap((citation) =>
              (documentAt.get(citation) ?? []).map((key) => ({ key, place: citation })),
            ),
            ...here(reading?.figures)
              .filter(({ noun }) => noun !== undefined)
              .map((figure) => ({
                key: `${figure.value} ${figure.unit ?? ""} ${figure.noun}`,
                place: figure,
              })),
          ];
        },
      },
    );
  }
}

/** Of the parts of a report, the one that a place is in. */
export function partAt(
  parts: readonly Part[],
  { paragraph, index }: Pick<Place, "paragraph" | "index">,
): Part | undefined {
  return parts.filter((part) => part.paragraph === paragraph && part.index <= index).at(-1);
}

function bySlug<T extends { slug: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.slug, one]));
}

const READ = new WeakMap<Archive, Reading>();

/** Lets a view of an archive have a view of its reading. */
export function lendReading(archive: Archive, reading: Reading): void {
  READ.set(archive, reading);
}

/** The reading of an archive, made once. */
export function readingOf(archive: Archive): Reading {
  const known = READ.get(archive);
  if (known !== undefined) return known;
  const reading = new Reading(archive);
  READ.set(archive, reading);
  return reading;
}
