/** Raw sources to reports: decode, split into lines, recognise, resolve, account for every line. */
import { createHash } from "node:crypto";
import { dayOf } from "../report/address.ts";
import type { Problem } from "../report/problem.ts";
import type { Basis, Caption, Fact, FrontMatter, LedgerEntry, Report } from "../report/schema.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import { type Facts, type FactValues, resolveFacts } from "./facts.ts";
import type { RecognisedLine, Role } from "./line.ts";
import { creditOf } from "./lines/caption.ts";
import { impossibleDay } from "./lines/dateline.ts";
import { valuesOf, withTold } from "./page/told-facts.ts";
import { readSource } from "./read-source.ts";
import { settle } from "./settle.ts";
import { givenFacts, readSidecar, type Sidecar, sidecarName } from "./sidecar.ts";

/** A file as received, with the archivist's sidecar (`NAME.yml`) where there is one. */
export interface RawSource {
  /** File name inside `sources/`. */
  file: string;
  bytes: Uint8Array;
  /** The text of the sidecar. */
  sidecar?: string;
}

/** What became of one source: a report, or the problems that stand in its way. */
export interface Outcome {
  file: string;
  report?: Report;
  problems: Problem[];
}

/**
 * Normalises sources, each by itself; then refuses a second source with the same words, and tells apart
 * reports that would share an address.
 *
 * @returns one outcome for each source, in the same order. A source has a report or problems, never both.
 */
export function normaliseAll(sources: readonly RawSource[], vocabulary: Vocabulary): Outcome[] {
  return settle(sources.map((source) => normalise(source, vocabulary)));
}

/** Normalises one source. Never throws for what a source or its sidecar holds. */
export function normalise(source: RawSource, vocabulary: Vocabulary): Outcome {
  const file = `sources/${source.file}`;
  const sidecarFile = `sources/${sidecarName(source.file)}`;
  const { given, problems } =
    source.sidecar === undefined
      ? { given: {}, problems: [] }
      : readSidecar(source.sidecar, sidecarFile, vocabulary);
  const read = readSource(source, vocabulary);
  if ("problem" in read) return { file: source.file, problems: [...problems, read.problem] };

  const lines = withGivenRoles(read.lines, given);
  const resolved = resolveFacts({ lines, vocabulary }, { ...valuesOf(read.told), ...given });
  const { facts, warnings: pageWarnings } = withTold(resolved.facts, read.told);
  const { discarded } = resolved;
  const warnings = [...resolved.warnings, ...pageWarnings];
  for (const { line, rule } of discarded) reclaim(lines, line.n, { role: "furniture", rule });
  const merged = merge(facts, given, sidecarFile, vocabulary);
  const frontMatter = {
    ...compose(merged.facts),
    ...(given.slug === undefined ? {} : { slug: given.slug }),
    captions: captionsOf(lines),
    basis: merged.basis,
    ...(warnings.length === 0 ? {} : { warnings }),
    ledger: lines.flatMap(toLedger),
    source: {
      file: source.file,
      sha256: createHash("sha256").update(source.bytes).digest("hex"),
      encoding: read.encoding,
      lines: lines.filter(({ role }) => role === "body").map(({ n }) => n),
    },
  };
  const missing = missingFacts(frontMatter, file, sidecarFile, lines);
  const all = [...problems, ...merged.problems, ...missing];
  if (all.length > 0 || frontMatter.title === undefined) return { file: source.file, problems: all };
  const body = lines.filter(({ role }) => role === "body").map(({ text }) => text);
  return { file: source.file, report: { ...frontMatter, title: frontMatter.title, body }, problems: [] };
}

function withGivenRoles(lines: RecognisedLine[], { lines: roles = {} }: Sidecar): RecognisedLine[] {
  return lines.map((line) => {
    const role: Role | undefined = roles[String(line.n)];
    return role === undefined ? line : { n: line.n, text: line.text, role, rule: "sidecar" };
  });
}

function reclaim(lines: RecognisedLine[], n: number, claim: { role: Role; rule: string }): void {
  const at = lines.findIndex((line) => line.n === n);
  const line = lines[at];
  if (line) lines[at] = { n: line.n, text: line.text, ...claim };
}

type Basics = { [F in Fact]?: Basis };

/** What the archivist gives wins over what the text tells; where the two differ, a reason is due. */
function merge(facts: Facts, given: Sidecar, file: string, vocabulary: Vocabulary) {
  const values: Partial<Record<Fact, unknown>> = {};
  const basis: Basics = {};
  const problems: Problem[] = [];
  for (const [fact, found] of Object.entries(facts) as [Fact, Facts[Fact]][]) {
    if (found === undefined) continue;
    values[fact] = found.value;
    basis[fact] = found.basis;
  }
  const byAddress = given.url === undefined ? undefined : vocabulary.byAddress(given.url);
  if (byAddress && values.publication === undefined && given.publication === undefined) {
    values.publication = byAddress.slug;
    basis.publication = { known: "given", rule: "host-of-the-address", words: given.url ?? "" };
  }
  for (const [fact, value] of Object.entries(givenFacts(given)) as [Fact, unknown][]) {
    const told = values[fact];
    const differs = told !== undefined && JSON.stringify(told) !== JSON.stringify(value);
    if (differs && basis[fact]?.known === "stated" && given.reason === undefined) {
      problems.push({
        file,
        field: fact,
        found: `«${show(value)}», where the text states «${show(told)}»`,
        expected: "a reason for departing from the text",
        mend: "add a line «reason: …», or remove the field",
      });
    }
    values[fact] = value;
    basis[fact] = {
      known: "given",
      rule: "sidecar",
      ...(differs && given.reason !== undefined ? { reason: given.reason } : {}),
    };
  }
  return { facts: values as Partial<FactValues>, basis, problems };
}

function show(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function compose(facts: Partial<FactValues>) {
  const {
    "event.date": date,
    "event.endDate": endDate,
    "event.organiser": organiser,
    "event.venue": venue,
    "event.kind": kind,
    ...rest
  } = facts;
  const event = Object.fromEntries(
    Object.entries({ date, endDate, organiser, venue, kind }).filter(([, value]) => value !== undefined),
  ) as NonNullable<FrontMatter["event"]>;
  const {
    title,
    kicker,
    standfirst,
    published,
    level,
    provinces = [],
    publication,
    author,
    url,
    reviews = [],
    plans = [],
  } = rest;
  const ordered = {
    title,
    kicker,
    standfirst,
    published,
    event,
    level,
    provinces,
    publication,
    author,
    url,
    reviews,
    plans,
  };
  return Object.fromEntries(
    Object.entries(ordered).filter(
      ([name, value]) => value !== undefined && !(name === "event" && Object.keys(event).length === 0),
    ),
  ) as Omit<FrontMatter, "title" | "captions" | "basis" | "ledger" | "source"> & { title?: string };
}

function captionsOf(lines: readonly RecognisedLine[]): Caption[] {
  return lines
    .filter(({ role }) => role === "caption")
    .map(({ text, n }) => {
      const credit = creditOf(text);
      return { text, ...(credit === undefined ? {} : { credit }), line: n };
    });
}

const DESTINATION: Readonly<Record<Exclude<Role, "body">, LedgerEntry["to"]>> = {
  title: "title",
  kicker: "kicker",
  standfirst: "standfirst",
  dateline: "published",
  byline: "author",
  caption: "captions",
  duplicate: "duplicate",
  breadcrumb: "breadcrumb",
  furniture: "furniture",
};

function toLedger({ n, text, role, rule, of }: RecognisedLine): LedgerEntry[] {
  if (role === "body") return [];
  return [{ line: n, text, rule, to: DESTINATION[role], ...(of === undefined ? {} : { of }) }];
}

function missingFacts(
  report: { title?: string } & Partial<Pick<FrontMatter, "published" | "event">>,
  file: string,
  sidecar: string,
  lines: readonly RecognisedLine[],
): Problem[] {
  const problems: Problem[] = [];
  if (report.title === undefined) {
    problems.push({
      file,
      line: lines[0]?.n ?? 1,
      field: "title",
      found: "no line that can be the headline",
      expected: "a headline above the first paragraph",
      mend: `give it in ${sidecar}: «title: …»`,
    });
  }
  if (dayOf({ title: "", ...report }) === undefined) {
    const impossible = lines
      .flatMap(({ n, text }) => ({ n, day: impossibleDay(text) }))
      .find(({ day }) => day !== undefined);
    problems.push({
      file,
      ...(impossible === undefined ? {} : { line: impossible.n }),
      field: "published",
      found:
        impossible?.day === undefined
          ? "no date of publication or of the event"
          : `«${impossible.day}», a day that cannot be`,
      expected: "a dateline, or the day of the event with its year",
      mend: `give one in ${sidecar}: «published: 2017-03-06», or «event: { date: 2017-03-04 }»`,
    });
  }
  return problems;
}
