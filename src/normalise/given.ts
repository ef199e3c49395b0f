/** What the archivist gives, laid over what the text tells. */
import type { Problem } from "../report/problem.ts";
import type { Basis, Corrected, Fact } from "../report/schema.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import { dayInAddress } from "./facts/address.ts";
import type { Facts, FactValues } from "./facts.ts";
import type { RecognisedLine, Role } from "./line.ts";
import { givenFacts, type Sidecar } from "./sidecar.ts";

/** Roles that one line of a report has at most. */
const SINGLE: readonly Role[] = ["title", "kicker", "standfirst"];

/**
 * The lines with the roles that the archivist gives them. A line that a rule took for the headline gives way
 * to the given one.
 *
 * @returns the lines, and a problem for each number that no line with words has
 */
export function withGivenRoles(
  lines: readonly RecognisedLine[],
  { lines: roles = {} }: Sidecar,
  file: string,
): { lines: RecognisedLine[]; problems: Problem[] } {
  const given = new Set(Object.values(roles));
  const problems = Object.keys(roles)
    .filter((n) => !lines.some((line) => line.n === Number(n)))
    .map((n) => ({
      file,
      field: `lines.${n}`,
      found: `line ${n}, which has no words or goes on with the paragraph above`,
      expected: "the number of a line that has words, of a paragraph its first",
      mend: "count the lines of the source from 1, the empty ones too",
    }));
  return {
    lines: lines.map((line) => {
      const role = roles[String(line.n)];
      if (role !== undefined) return { n: line.n, text: line.text, role, rule: "sidecar" };
      const displaced = SINGLE.includes(line.role) && given.has(line.role as "title");
      return displaced
        ? { n: line.n, text: line.text, role: "furniture", rule: "displaced-by-sidecar" }
        : line;
    }),
    problems,
  };
}

export interface Merged {
  facts: Partial<FactValues>;
  basis: { [F in Fact]?: Basis };
  problems: Problem[];
}

/**
 * The facts of the text with those of the sidecar over them. A web address alone tells the paper by its host,
 * and the day where the address holds one.
 *
 * @returns a problem for each fact that departs from what the text states without a `reason`
 */
export function mergeGiven(facts: Facts, given: Sidecar, file: string, vocabulary: Vocabulary): Merged {
  const values: Partial<Record<Fact, unknown>> = {};
  const basis: Merged["basis"] = {};
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
  const day = dayInAddress(given.url);
  if (day !== undefined && values.published === undefined && given.published === undefined) {
    values.published = day;
    basis.published = { known: "given", rule: "day-in-the-address", words: given.url ?? "" };
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
      ...(differs && given.reason !== undefined ? { reason: given.reason, was: asWritten(told) } : {}),
    };
  }
  return { facts: values as Partial<FactValues>, basis, problems };
}

/**
 * What the archivist corrected, beside what `basis` says of the facts: undefined where nothing was.
 *
 * @param found the lines as the rules took them
 * @param basis how each fact is known, the given ones laid over the rest
 * @param given the sidecar; a reason that departs from nothing corrects nothing
 */
export function correctedBy(
  given: Sidecar,
  found: readonly RecognisedLine[],
  basis: Merged["basis"],
): Corrected | undefined {
  const { reason, corrected: date, lines: roles = {} } = given;
  if (reason === undefined) return undefined;
  const lines = found.flatMap(({ n, role: was }) => {
    const is = roles[String(n)];
    return is === undefined || is === was ? [] : [{ line: n, was, is }];
  });
  const facts = Object.values(basis).some((one) => one.was !== undefined);
  if (!facts && lines.length === 0 && given.reading === undefined) return undefined;
  return {
    reason,
    ...(date !== undefined && { date }),
    ...(lines.length > 0 && { lines }),
  };
}

function asWritten(value: unknown): string | string[] {
  return Array.isArray(value) ? value.map(String) : String(value);
}

function show(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}
