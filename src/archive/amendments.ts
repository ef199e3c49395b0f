/** What the archivist corrected of reports, to be shown: where, what was read, and what stands now. */
import { atOf, type ReasonedCorrections } from "../report/corrections.ts";
import { type Corrected, FACTS, type Fact } from "../report/schema.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import type { Entry } from "./entry.ts";
import { type Part, partsOf } from "./roles.ts";

type Lines = NonNullable<Corrected["lines"]>;

/** A fact, a line, or something read out of the body. `at` is an id on the report's page: `doan-4-cau-2`. */
export type Change =
  | { of: "fact"; fact: Fact; was: string | string[]; is: unknown }
  | ({ of: "line" } & Lines[number])
  | { of: "role" | "period"; at: string; was: string[]; is: string }
  | { of: "not"; words: string }
  | { of: "person" | "document" | "figure"; at: string; is: string };

/** All that was corrected of one report. */
export interface Amendment {
  entry: Entry;
  reason: string;
  /** The day of the correction, where the archivist tells. */
  date?: string;
  changes: Change[];
}

/**
 * The correction of a report, or undefined where there is none. What was given where the text tells nothing is
 * none, nor is another guess in place of a guess without a reason.
 */
export function amendmentOf(entry: Entry, vocabulary: Vocabulary): Amendment | undefined {
  const { report } = entry;
  const { corrected, basis, reading } = report;
  if (corrected === undefined) return undefined;
  const { reason, date, lines = [] } = corrected;
  return {
    entry,
    reason,
    ...(date !== undefined && { date }),
    changes: [
      ...FACTS.flatMap((fact): Change[] => {
        const was = basis[fact]?.was;
        return was === undefined ? [] : [{ of: "fact", fact, was, is: factOf(report, fact) }];
      }),
      ...lines.map((line): Change => ({ of: "line", ...line })),
      ...(reading === undefined ? [] : ofReading(reading, partsOf(report, vocabulary.cues))),
    ],
  };
}

/** Every correction of an archive: the latest first, those without a day last; else as the archive orders reports. */
export function amendmentsIn(entries: readonly Entry[], vocabulary: Vocabulary): Amendment[] {
  return entries
    .flatMap((entry) => amendmentOf(entry, vocabulary) ?? [])
    .sort((a, b) => compare(b.date ?? "", a.date ?? ""));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function factOf(report: object, fact: Fact): unknown {
  return fact
    .split(".")
    .reduce<unknown>(
      (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
      report,
    );
}

function ofReading(reading: ReasonedCorrections, parts: readonly Part[]): Change[] {
  const { roles = {}, periods = {}, not = [], people = [], documents = [], figures = [] } = reading;
  return [
    ...Object.entries(roles).map(([at, is]): Change => {
      const was = partsAt(at, parts).map(({ role }) => role ?? "none");
      return { of: "role", at, was: distinct(was), is };
    }),
    ...Object.entries(periods).map(([at, is]): Change => {
      const was = partsAt(at, parts).flatMap((part) =>
        part.periods.length > 0 ? part.periods : part.speaks,
      );
      return { of: "period", at, was: distinct(was.filter((one) => one !== undefined)), is };
    }),
    ...not.map((words): Change => ({ of: "not", words })),
    ...people.map(({ at, name }): Change => ({ of: "person", at, is: name })),
    ...documents.map(({ at, name }): Change => ({ of: "document", at, is: name })),
    ...figures.map(({ at, words }): Change => ({ of: "figure", at, is: words })),
  ];
}

/** The sentences at a place, as the rules read them. */
function partsAt(at: string, parts: readonly Part[]): Part[] {
  const { paragraph, sentence } = atOf(at);
  const all = parts.filter((part) => part.paragraph === paragraph);
  return sentence === undefined ? all : all.slice(sentence - 1, sentence);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
