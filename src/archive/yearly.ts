/** What was read across an archive, cut into years: what the data of a year are made from. */
import type { ChainPeriod } from "./chain.ts";
import type { Conference } from "./conferences.ts";
import type { CitedDocument } from "./document-index.ts";
import { grouped } from "./grouped.ts";
import type { Person } from "./people-index.ts";
import type { EntryReading } from "./reading.ts";

/** What was read of all reports, or of those filed under one year; of documents and people, what these say of them. */
export interface ReadingPart {
  reports: readonly EntryReading[];
  conferences: readonly Conference[];
  documents: readonly Pick<CitedDocument, "name" | "cited">[];
  people: readonly Pick<Person, "slug" | "name" | "appearances">[];
  /** The periods of the chain that begin in the year. */
  periods: readonly ChainPeriod[];
}

/** The pieces of a reading by year, each cut when it is first asked for; of a year of which nothing was read, none. */
export type Yearly = { readonly [K in keyof ReadingPart]: (year: string) => ReadingPart[K] };

export function yearlyOf(reading: ReadingPart): Yearly {
  return {
    reports: cut(() => grouped(reading.reports, ({ entry }) => entry.year)),
    conferences: cut(() => grouped(reading.conferences, ({ day }) => day.slice(0, 4))),
    documents: cut(() =>
      piecesByYear(
        reading.documents,
        ({ cited }) => cited,
        ({ name }, cited) => ({ name, cited }),
      ),
    ),
    people: cut(() =>
      piecesByYear(
        reading.people,
        ({ appearances }) => appearances,
        ({ slug, name }, appearances) => ({ slug, name, appearances }),
      ),
    ),
    periods: cut(() => grouped(reading.periods, ({ period }) => period.slice(0, 4))),
  };
}

function cut<T>(make: () => ReadonlyMap<string, T[]>): (year: string) => readonly T[] {
  let years: ReadonlyMap<string, T[]> | undefined;
  return (year) => {
    years ??= make();
    return years.get(year) ?? [];
  };
}

/** Of each whole the items of a year, as a smaller one. */
function piecesByYear<Whole, Item extends { entry: { year: string } }, Piece>(
  all: readonly Whole[],
  itemsOf: (whole: Whole) => readonly Item[],
  pieceOf: (whole: Whole, items: Item[]) => Piece,
): Map<string, Piece[]> {
  const pieces = all.flatMap((whole) =>
    [...grouped(itemsOf(whole), ({ entry }) => entry.year)].map(([year, items]) => ({
      year,
      piece: pieceOf(whole, items),
    })),
  );
  const years = grouped(pieces, ({ year }) => year);
  return new Map([...years].map(([year, own]) => [year, own.map(({ piece }) => piece)]));
}
