/** What the normaliser understood of each source, for people and for programs. */
import pc from "picocolors";
import type { Outcome, Understood } from "../../src/normalise/outcome.ts";
import { fileOf, urlOf } from "../../src/report/address.ts";
import { FACTS, type Fact, type Report } from "../../src/report/schema.ts";
import type { Normalised } from "./normalise-content.ts";
import { count } from "./say.ts";

/** The value of a fact, wherever in the report it stands: `event.date`. Undefined where the source does not tell. */
export function factOf(report: Understood, fact: Fact): unknown {
  return fact.split(".").reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), report);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The facts of a report that were guessed: each with the rule and the words it rests on. */
export function guesses(report: Report): Fact[] {
  return FACTS.filter((fact) => report.basis[fact]?.known === "inferred");
}

/**
 * What `--json` prints of one source: all that was understood, also where something stands in the way of a
 * report. `report` and `url` are there only where there is one.
 */
export function asJson({ file, report, understood = report, problems }: Outcome): object {
  if (understood === undefined) return { file, problems };
  const known = FACTS.filter((fact) => understood.basis[fact] !== undefined);
  return {
    file,
    ...(report && { report: `reports/${fileOf(report)}`, url: urlOf(report) }),
    facts: Object.fromEntries(
      known.map((fact) => [fact, { value: factOf(understood, fact), ...understood.basis[fact] }]),
    ),
    captions: understood.captions,
    paragraphs: understood.body.length,
    body: understood.body,
    ledger: understood.ledger,
    warnings: understood.warnings ?? [],
    source: understood.source,
    problems,
  };
}

/** One report in a few lines: where it went, and what an archivist should look at. */
export function inWords(report: Report): string {
  const guessed = guesses(report).map((fact) => {
    const basis = report.basis[fact];
    const words = basis?.words === undefined ? "" : `, from «${basis.words}»`;
    return `  ${pc.yellow("guessed")} ${fact}: ${show(factOf(report, fact))} (${basis?.rule}${words})`;
  });
  const warnings = (report.warnings ?? []).map(
    (warning) =>
      `  ${pc.yellow("warning")} ${warning.line === undefined ? "" : `line ${warning.line}: `}${warning.message}`,
  );
  return [`${report.source.file} -> reports/${fileOf(report)}`, ...guessed, ...warnings].join("\n");
}

function show(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The closing lines about the reports: how many, and what is left to check. */
export function summary({ sources, reports, written }: Normalised): string[] {
  const guessed = reports.reduce((sum, report) => sum + guesses(report).length, 0);
  const warnings = reports.reduce((sum, report) => sum + (report.warnings?.length ?? 0), 0);
  return [
    `${count(sources, "source")}, ${count(reports.length, "report")}: ` +
      `${written.written.length} written, ${written.unchanged.length} unchanged, ${written.removed.length} removed`,
    ...(guessed + warnings === 0
      ? []
      : [
          `${count(guessed, "guessed fact")} and ${count(warnings, "warning")} to check: ` +
            "npm run normalise -- --verbose lists them",
        ]),
  ];
}
