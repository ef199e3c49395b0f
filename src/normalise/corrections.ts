/** The archivist's corrections of how a report is read, held against its body: nothing may be given that it does not print. */
import { atOf, type Corrections, type ReasonedCorrections } from "../report/corrections.ts";
import { SPOKEN } from "../report/part-roles.ts";
import type { Problem } from "../report/problem.ts";
import type { Report } from "../report/schema.ts";
import { lineOfField } from "../report/yaml.ts";
import { tidy } from "../vietnamese/letters.ts";
import { MULTIPLIERS, NUMBER, parseNumber, times } from "../vietnamese/numbers.ts";
import { sentences } from "../vietnamese/sentences.ts";
import type { Sidecar } from "./sidecar.ts";

type Text = Pick<Report, "body" | "reviews" | "plans">;
type Fault = Pick<Problem, "found" | "expected" | "mend"> & { path: PropertyKey[] };

/**
 * The corrections as a report carries them, words in NFC with white space tidied.
 *
 * @param sidecar the sidecar's text, for the lines of problems
 * @returns a problem for each place that the report lacks, for words that do not stand there as printed, for a
 *   period that is none of the report's, for a number that the words do not print
 */
export function checkCorrections(
  { reading, reason }: Sidecar,
  text: Text,
  { file, sidecar }: { file: string; sidecar: string },
): { corrections?: ReasonedCorrections; problems: Problem[] } {
  if (reading === undefined || reason === undefined) return { problems: [] };
  const corrections = tidied(reading);
  const problems = faults(corrections, text).map(({ path, ...fault }): Problem => {
    const line = lineOfField(sidecar, ["reading", ...path]);
    return { file, ...(line !== undefined && { line }), field: ["reading", ...path].join("."), ...fault };
  });
  return { corrections: { ...corrections, reason }, problems };
}

function tidied(reading: Corrections): Corrections {
  const level = (value: unknown): unknown => {
    if (typeof value === "string") return tidy(value);
    if (Array.isArray(value)) return value.map(level);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, level(inner)]));
  };
  return level(reading) as Corrections;
}

function faults({ roles, periods, not, people, documents, figures }: Corrections, text: Text): Fault[] {
  const said = (at: string, words: string | undefined, path: PropertyKey[]) =>
    words === undefined ? [] : verbatim(text, at, words, path);
  return [
    ...Object.keys(roles ?? {}).flatMap((at) => placed(text, at, ["roles", at])),
    ...Object.entries(periods ?? {}).flatMap(([at, period]) => [
      ...placed(text, at, ["periods", at]),
      ...own(text, period, ["periods", at]),
    ]),
    ...(not ?? []).flatMap((words, n) =>
      text.body.some((paragraph) => paragraph.includes(words))
        ? []
        : [absent(words, "the report's body", ["not", n])],
    ),
    ...(people ?? []).flatMap(({ at, name, offices }, n) => [
      ...placed(text, at, ["people", n, "at"]),
      ...said(at, name, ["people", n, "name"]),
      ...offices.flatMap((office, of) => said(at, office, ["people", n, "offices", of])),
    ]),
    ...(documents ?? []).flatMap(({ at, words }, n) => [
      ...placed(text, at, ["documents", n, "at"]),
      ...said(at, words, ["documents", n, "words"]),
    ]),
    ...(figures ?? []).flatMap(({ at, words, value, of, unit, counts }, n) => [
      ...placed(text, at, ["figures", n, "at"]),
      ...said(at, words, ["figures", n, "words"]),
      ...said(at, unit, ["figures", n, "unit"]),
      ...said(at, counts, ["figures", n, "counts"]),
      ...printed(words, value, ["figures", n, "value"]),
      ...(of === undefined ? [] : printed(words, of, ["figures", n, "of"])),
    ]),
  ];
}

/** The words of a paragraph or sentence; undefined where the report has none such. */
function wordsAt({ body }: Text, at: string): string | undefined {
  const { paragraph, sentence } = atOf(at);
  const words = body[paragraph - 1];
  return sentence === undefined || words === undefined ? words : sentences(words)[sentence - 1]?.text;
}

function placed(text: Text, at: string, path: PropertyKey[]): Fault[] {
  if (wordsAt(text, at) !== undefined) return [];
  return [
    {
      path,
      found: `«${at}», which the report does not have`,
      expected: `a paragraph from doan-1 to doan-${text.body.length}, or a sentence of one (doan-1-cau-2)`,
      mend: "open the sentence on the report's page and copy what stands after «#» in its address",
    },
  ];
}

/** Words of a place that there is: a place that there is not has its own problem. */
function verbatim(text: Text, at: string, words: string, path: PropertyKey[]): Fault[] {
  const there = wordsAt(text, at);
  return there === undefined || there.includes(words) ? [] : [absent(words, at, path)];
}

function absent(words: string, where: string, path: PropertyKey[]): Fault {
  return {
    path,
    found: `«${words}», which does not stand in ${where}`,
    expected: "words of the report, as printed",
    mend: "copy the words from the report's page, with their capitals and marks",
  };
}

function own({ reviews, plans }: Text, period: string, path: PropertyKey[]): Fault[] {
  const periods = [...reviews, ...plans];
  if (SPOKEN.some((one) => one === period) || periods.includes(period)) return [];
  return [
    {
      path,
      found: `«${period}»`,
      expected: `event, review, plan, or a period of the report${periods.length > 0 ? `: ${periods.join(", ")}` : ""}`,
      mend: "choose one of these, or give the period under «reviews» or «plans» as well",
    },
  ];
}

const PRINTED = new RegExp(`(${NUMBER})(?:\\s+(${MULTIPLIERS}))?`, "giu");

/** A number that words with digits do not print; what stands in words is left to the archivist. */
function printed(words: string, value: number, path: PropertyKey[]): Fault[] {
  const numbers = [...words.matchAll(PRINTED)].flatMap(([, number = "", many = ""]) => {
    const read = parseNumber(number);
    return read === undefined ? [] : [read, Math.round(read * times(many.toLowerCase()) * 1000) / 1000];
  });
  if (numbers.length === 0 || numbers.includes(value)) return [];
  return [
    {
      path,
      found: `${value}, which «${words}» does not print`,
      expected: `one of ${[...new Set(numbers)].join(", ")}`,
      mend: "write the value with a point before decimals and nothing between thousands: 3703, 99.52",
    },
  ];
}
