/** Raw sources to reports: decode, split into lines, recognise, resolve, account for every line. */
import { sha256 } from "../report/fingerprint.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import { checkCorrections } from "./corrections.ts";
import { resolveFacts } from "./facts.ts";
import { captionsOf, compose, toLedger } from "./front-matter.ts";
import { correctedBy, mergeGiven, withGivenRoles } from "./given.ts";
import type { RecognisedLine, Role } from "./line.ts";
import { missingFacts } from "./missing.ts";
import type { Outcome, RawSource } from "./outcome.ts";
import { valuesOf, withTold } from "./page/told-facts.ts";
import { readSource } from "./read-source.ts";
import { settle, wordsOf } from "./settle.ts";
import { readSidecar, sidecarName } from "./sidecar.ts";

export type { Outcome, RawSource } from "./outcome.ts";
export { settle } from "./settle.ts";

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

  const { lines, problems: lineProblems } = withGivenRoles(read.lines, given, sidecarFile);
  const resolved = resolveFacts({ lines, vocabulary }, { ...valuesOf(read.told), ...given });
  const { facts, warnings: pageWarnings } = withTold(resolved.facts, read.told);
  const { discarded } = resolved;
  const warnings = [...resolved.warnings, ...pageWarnings];
  for (const { line, rule } of discarded) reclaim(lines, line.n, { role: "furniture", rule });
  const merged = mergeGiven(facts, given, sidecarFile, vocabulary);
  const corrected = correctedBy(given, read.lines, merged.basis);
  const frontMatter = {
    ...compose(merged.facts),
    ...(given.slug === undefined ? {} : { slug: given.slug }),
    ...(given.draft === true ? { draft: true as const } : {}),
    ...(corrected === undefined ? {} : { corrected }),
    captions: captionsOf(lines),
    basis: merged.basis,
    ...(warnings.length === 0 ? {} : { warnings }),
    ledger: lines.flatMap(toLedger),
    source: {
      file: source.file,
      sha256: sha256(source.bytes),
      encoding: read.encoding,
      lines: lines.filter(({ role }) => role === "body").map(({ n }) => n),
    },
  };
  const missing = missingFacts(frontMatter, file, sidecarFile, lines);
  const body = lines.filter(({ role }) => role === "body").map(({ text }) => text);
  const { corrections, problems: wrongCorrections } = checkCorrections(
    given,
    { ...frontMatter, body },
    { file: sidecarFile, sidecar: source.sidecar ?? "" },
  );
  const all = [...problems, ...lineProblems, ...merged.problems, ...wrongCorrections, ...missing];
  const understood = { ...frontMatter, ...(corrections && { reading: corrections }), body };
  const { title } = understood;
  if (all.length > 0 || title === undefined) return { file: source.file, understood, problems: all };
  const report = { ...understood, title };
  return { file: source.file, report, words: wordsOf(report), problems: [] };
}

/** Another role for a line, once the facts are known: a date that is not the report's. */
function reclaim(lines: RecognisedLine[], n: number, claim: { role: Role; rule: string }): void {
  const at = lines.findIndex((line) => line.n === n);
  const line = lines[at];
  if (line) lines[at] = { n: line.n, text: line.text, ...claim };
}
