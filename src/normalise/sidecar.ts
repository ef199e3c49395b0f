/** `NAME.yml` beside a source: what the archivist knows that the text does not tell. */
import { z } from "zod";
import { Corrections } from "../report/corrections.ts";
import type { Problem } from "../report/problem.ts";
import { type Fact, FrontMatter, Kind, Level, LINE_ROLES, Moment, Period, Slug } from "../report/schema.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import { checkYaml } from "../report/yaml.ts";
import { addDays } from "../vietnamese/dates.ts";

const text = z.string().trim().min(1);
const { shape } = FrontMatter;

/** Every fact may be given; a `reason` is asked for where the text says otherwise. */
export const Sidecar = z
  .strictObject({
    title: text,
    slug: Slug,
    kicker: text,
    standfirst: text,
    published: Moment,
    event: z
      .strictObject({
        date: z.iso.date("expected a date (2017-03-06)"),
        endDate: z.iso.date("expected a date (2017-03-06)"),
        organiser: z.union([text.transform((one) => [one]), z.array(text).min(1)]),
        venue: text,
        kind: Kind,
      })
      .partial(),
    level: Level,
    provinces: z.array(Slug),
    publication: Slug,
    author: text,
    url: shape.url.unwrap(),
    reviews: z.array(z.coerce.string().pipe(Period)),
    plans: z.array(z.coerce.string().pipe(Period)),
    /** Line number to role, where a rule took a line for something else. */
    lines: z.record(
      z.string().regex(/^[1-9]\d*$/, "expected the number of a line"),
      z.enum(LINE_ROLES).exclude(["duplicate"]),
    ),
    /** What is read wrongly across the archive: roles, periods, people, documents, figures. */
    reading: Corrections,
    reason: text,
    /** The day on which the archivist corrected what the text, or a rule, says. */
    corrected: z.iso.date("expected a date (2024-05-01)"),
    /** `true` keeps the report out of what is published. */
    draft: z.boolean(),
  })
  .partial();

export type Sidecar = z.infer<typeof Sidecar>;

/**
 * The name of a source's sidecar: only the last ending is replaced.
 *
 * @example sidecarName("a.b.txt") // "a.b.yml"
 */
export function sidecarName(file: string): string {
  return file.replace(/\.[^.]+$/, ".yml");
}

/**
 * Reads and checks a sidecar.
 *
 * @returns the given facts, or a problem for each unknown field, wrong value and slug that the vocabulary lacks
 */
export function readSidecar(
  source: string,
  file: string,
  vocabulary: Vocabulary,
): { given: Sidecar; problems: Problem[] } {
  const checked = checkYaml(source, Sidecar, { file });
  if (checked.value === undefined) {
    // What is wrong with one field must not hide what is wrong with another.
    const sound = checkYaml(source, Sound, { file }).value ?? {};
    return { given: {}, problems: [...checked.problems, ...faultsOf(sound, source, file, vocabulary)] };
  }
  return { given: checked.value, problems: faultsOf(checked.value, source, file, vocabulary) };
}

/** The fields that are held against one another and against the vocabulary, each where its form is right. */
const Sound = z.object({
  publication: Sidecar.shape.publication.catch(undefined),
  provinces: Sidecar.shape.provinces.catch(undefined),
  event: Sidecar.shape.event.catch(undefined),
  lines: Sidecar.shape.lines.catch(undefined),
  reading: Sidecar.shape.reading.catch(undefined),
  reason: Sidecar.shape.reason.catch("?"),
  corrected: Sidecar.shape.corrected.catch(undefined),
});

/** What is wrong with fields whose form is right. */
function faultsOf(given: Sidecar, source: string, file: string, vocabulary: Vocabulary): Problem[] {
  const lineOf = (word: string) => source.split("\n").findIndex((line) => line.includes(word)) + 1 || 1;
  const problems: Problem[] = [];
  if (given.publication !== undefined && vocabulary.publication(given.publication) === undefined) {
    problems.push(
      unknownSlug(file, lineOf(given.publication), "publication", given.publication, "publications.yml"),
    );
  }
  for (const slug of given.provinces ?? []) {
    if (vocabulary.province(slug) === undefined) {
      problems.push(unknownSlug(file, lineOf(slug), "provinces", slug, "provinces.yml"));
    }
  }
  for (const field of ["lines", "reading"] as const) {
    if (given[field] === undefined || given.reason !== undefined) continue;
    problems.push({
      file,
      line: lineOf(field),
      field,
      found: field === "lines" ? "lines given another role without a reason" : "corrections without a reason",
      expected: "a reason for departing from the rules",
      mend: "add a line «reason: …»",
    });
  }
  if (given.corrected !== undefined && given.reason === undefined) {
    problems.push({
      file,
      line: lineOf("corrected"),
      field: "corrected",
      found: "the day of a correction without its reason",
      expected: "a reason for departing from the text",
      mend: "add a line «reason: …», or remove «corrected»",
    });
  }
  const { date, endDate } = given.event ?? {};
  if (date !== undefined && endDate !== undefined && endDate < addDays(date, 1)) {
    problems.push({
      file,
      line: lineOf(endDate),
      field: "event.endDate",
      found: `«${endDate}»`,
      expected: `a day after event.date (${date})`,
      mend: "give the last day of the conference, or leave endDate out for a single day",
    });
  }
  return problems;
}

function unknownSlug(file: string, line: number, field: string, slug: string, list: string): Problem {
  return {
    file,
    line,
    field,
    found: `«${slug}»`,
    expected: `a slug of vocabulary/${list}`,
    mend: `correct the slug, or add a line for it to vocabulary/${list}`,
  };
}

/**
 * The facts that the sidecar gives, by their path; nothing else that it says.
 *
 * @example givenFacts({ event: { date: "2017-03-04" }, reason: "…" }) // { "event.date": "2017-03-04" }
 */
export function givenFacts(given: Sidecar): Partial<Record<Fact, unknown>> {
  const {
    event,
    slug: _slug,
    lines: _lines,
    reading: _reading,
    reason: _reason,
    corrected: _corrected,
    draft: _draft,
    ...facts
  } = given;
  const ofEvent = Object.entries(event ?? {}).map(([name, value]) => [`event.${name}`, value]);
  return Object.fromEntries([...Object.entries(facts), ...ofEvent]);
}
