/**
 * An archive read through: what its reports do sentence by sentence, what they cite, whom they name, what they
 * count, and how one year's plans stand beside the next year's reports.
 *
 * A class, because Eleventy copies plain data deeply for each page and passes instances by reference.
 */
import type { Archive } from "./archive.ts";
import { Chain } from "./chain.ts";
import { type Conference, conferencesOf } from "./conferences.ts";
import { correctedCitations, correctedFigures, correctedMentions, correctedParts } from "./corrections.ts";
import { type CitedDocument, documentsOf } from "./document-index.ts";
import { type Citation, citationsIn } from "./documents.ts";
import type { Entry } from "./entry.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { type Flag, figureFlags, peopleFlags, periodFlags } from "./flags.ts";
import { type Mention, PeopleReader } from "./people.ts";
import { type Person, peopleOf } from "./people-index.ts";
import { type Place, touches } from "./place.ts";
import { type Part, partsOf } from "./roles.ts";

/** What one report says. */
export interface EntryReading {
  entry: Entry;
  parts: readonly Part[];
  citations: readonly Citation[];
  figures: readonly Figure[];
  mentions: readonly Mention[];
}

export class Reading {
  /** Oldest report first. */
  readonly reports: readonly EntryReading[];
  /** Oldest first. */
  readonly conferences: readonly Conference[];
  readonly documents: readonly CitedDocument[];
  readonly people: readonly Person[];
  readonly chain: Chain;
  readonly flags: readonly Flag[];
  readonly #byUrl: ReadonlyMap<string, EntryReading>;
  readonly #flags = new Map<string, Flag[]>();
  readonly #conference: ReadonlyMap<string, Conference>;

  constructor({ entries, vocabulary }: Archive) {
    const people = new PeopleReader(vocabulary);
    this.reports = [...entries].reverse().map((entry) => {
      const { report } = entry;
      const { body } = report;
      const citations = correctedCitations(
        body.flatMap((text, at) => citationsIn(text, at + 1, vocabulary.terms)),
        report,
        vocabulary.terms,
      );
      const within = (paragraph: number) => citations.filter((one) => one.paragraph === paragraph);
      return {
        entry,
        parts: correctedParts(partsOf(report, vocabulary.cues), report),
        citations,
        figures: correctedFigures(
          body.flatMap((text, at) => figuresIn(text, at + 1, within(at + 1), vocabulary.terms)),
          report,
        ),
        mentions: correctedMentions(people.mentionsIn(report), report),
      };
    });
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

  /** What contradicts itself in the report at an address. */
  flagsOf(url: string): readonly Flag[] {
    return this.#flags.get(url) ?? [];
  }

  /** The conference that the report at an address speaks of. */
  conferenceOf(url: string): Conference | undefined {
    return this.#conference.get(url);
  }

  conference(slug: string): Conference | undefined {
    return this.conferences.find((conference) => conference.slug === slug);
  }

  /** The part of a report that a place is in. */
  partAt(url: string, { paragraph, index }: Pick<Place, "paragraph" | "index">): Part | undefined {
    return this.of(url)
      ?.parts.filter((part) => part.paragraph === paragraph && part.index <= index)
      .at(-1);
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

const READ = new WeakMap<Archive, Reading>();

/** The reading of an archive, made once. */
export function readingOf(archive: Archive): Reading {
  const known = READ.get(archive);
  if (known !== undefined) return known;
  const reading = new Reading(archive);
  READ.set(archive, reading);
  return reading;
}
