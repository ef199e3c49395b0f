/**
 * What a report is. This schema is the one truth: the TypeScript types, the validation of front matter and
 * its error messages, and the field table of the documentation all come from it.
 */
import { z } from "zod";
import { ReasonedCorrections } from "./corrections.ts";
import { Period } from "./period.ts";

export { Period } from "./period.ts";

const text = z.string().trim().min(1);

/** `2017-03-06`, or with the printed time `2017-03-06T08:46:00+07:00`. A date alone: no time was printed. */
export const Moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: "expected a date (2017-03-06) or a date with time (2017-03-06T08:46:00+07:00)",
});

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected a slug: lower-case ASCII words joined by «-»");

/** Review (tổng kết), mid-term review (sơ kết), launch of a plan (triển khai), anything else. */
export const Kind = z.enum(["review", "mid-term-review", "launch", "other"]);
export const Level = z.enum(["central", "province", "bloc", "district", "other"]);

/**
 * How a fact is known: `stated` with the words that state it, `inferred` with the rule and the words it
 * rests on, `given` by the archivist (with the reason, where it overrides what the text seemed to say).
 */
export const Basis = z.strictObject({
  known: z.enum(["stated", "inferred", "given"]),
  rule: text,
  words: text.optional(),
  line: z.int().positive().optional(),
  reason: text.optional(),
  /** What the text seemed to say, where the archivist says otherwise. */
  was: z.union([text, z.array(text)]).optional(),
});

/** Every fact that carries a basis, by its path in the front matter. */
export const FACTS = [
  "title",
  "kicker",
  "standfirst",
  "published",
  "event.date",
  "event.endDate",
  "event.organiser",
  "event.venue",
  "event.kind",
  "level",
  "provinces",
  "publication",
  "author",
  "url",
  "reviews",
  "plans",
] as const;
export type Fact = (typeof FACTS)[number];

/** A line of the raw text that the body does not have, and where its words went. */
export const LedgerEntry = z.strictObject({
  line: z.int().positive(),
  text,
  rule: text,
  to: z.enum([
    "title",
    "kicker",
    "standfirst",
    "published",
    "author",
    "captions",
    "duplicate",
    "breadcrumb",
    "furniture",
  ]),
  /** The line that says the same, where `to` is `duplicate`. */
  of: z.int().positive().optional(),
});

export const Caption = z.strictObject({ text, credit: text.optional(), line: z.int().positive().optional() });

/** Something an archivist should look at. The words and the line say where; the rule says what. */
export const Warning = z.strictObject({
  rule: text,
  message: text,
  words: text.optional(),
  line: z.int().positive().optional(),
});

/** Where a line of the raw text may stand. */
export const LINE_ROLES = [
  "title",
  "kicker",
  "standfirst",
  "dateline",
  "breadcrumb",
  "byline",
  "caption",
  "duplicate",
  "furniture",
  "body",
] as const;

/** What the archivist corrected, and why: the facts by their `basis`, the lines here, the reading by itself. */
export const Corrected = z.strictObject({
  reason: text,
  /** The day of the correction. */
  date: z.iso.date("expected a date (2024-05-01)").optional(),
  /** Lines of the raw text that a rule took for something else. */
  lines: z
    .array(z.strictObject({ line: z.int().positive(), was: z.enum(LINE_ROLES), is: z.enum(LINE_ROLES) }))
    .optional(),
});

export const Source = z.strictObject({
  /** File name inside `sources/`, white space at its ends included. */
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits"),
  /** The encoding the bytes came in, as recognised: `utf-8`, `utf-16le`, `tcvn3` … */
  encoding: text,
  /** For each paragraph of the body, in order, the line of the raw text it stands on. */
  lines: z.array(z.int().positive()),
});

export const FrontMatter = z.strictObject({
  title: text,
  slug: Slug.optional(),
  kicker: text.optional(),
  standfirst: text.optional(),
  published: Moment.optional(),
  event: z
    .strictObject({
      date: z.iso.date().optional(),
      endDate: z.iso.date().optional(),
      organiser: z.array(text).optional(),
      venue: text.optional(),
      kind: Kind.optional(),
    })
    .optional(),
  level: Level.optional(),
  provinces: z.array(Slug),
  publication: Slug.optional(),
  author: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  reviews: z.array(Period),
  plans: z.array(Period),
  captions: z.array(Caption),
  /** Kept out of what is published; shown in the preview. */
  draft: z.literal(true).optional(),
  /** Set where anything was corrected. */
  corrected: Corrected.optional(),
  /** What the archivist corrected of the roles, people, documents and figures that are read out of the body. */
  reading: ReasonedCorrections.optional(),
  basis: z.partialRecord(z.enum(FACTS), Basis),
  warnings: z.array(Warning).optional(),
  ledger: z.array(LedgerEntry),
  source: Source,
});

export type Moment = z.infer<typeof Moment>;
export type Kind = z.infer<typeof Kind>;
export type Level = z.infer<typeof Level>;
export type Basis = z.infer<typeof Basis>;
export type LedgerEntry = z.infer<typeof LedgerEntry>;
export type Caption = z.infer<typeof Caption>;
export type Corrected = z.infer<typeof Corrected>;
export type Warning = z.infer<typeof Warning>;
export type FrontMatter = z.infer<typeof FrontMatter>;

/** A report: its facts, and the paragraphs of its body as printed (NFC, white space tidied). */
export interface Report extends FrontMatter {
  body: string[];
}
