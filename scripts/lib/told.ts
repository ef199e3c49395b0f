/** All that was understood of one source, for a person who is about to check it. */
import pc from "picocolors";
import type { Understood } from "../../src/normalise/outcome.ts";
import { dayOf, fileOf } from "../../src/report/address.ts";
import { type Basis, FACTS, type LedgerEntry } from "../../src/report/schema.ts";
import { factOf } from "./understood.ts";

const MAX_WIDTH = 100;

/**
 * Each fact with how it is known, what was left out of the body and where it went, and the warnings. One that lacks
 * its title or its day has no file yet, and says so.
 */
export function toldInFull(report: Understood): string {
  const told = FACTS.filter((fact) => report.basis[fact] !== undefined);
  const missing = FACTS.filter((fact) => report.basis[fact] === undefined);
  const width = Math.max(...told.map((fact) => fact.length));
  return [
    `${pc.bold(report.source.file)} (${report.source.encoding}) -> ${fileIn(report)}`,
    ...told.map((fact) => {
      const value = show(factOf(report, fact));
      const basis = report.basis[fact];
      return `  ${fact.padEnd(width)}  ${value}${basis ? `  ${how(basis, value)}` : ""}`;
    }),
    ...(missing.length === 0 ? [] : [`  not told: ${missing.join(", ")}`]),
    `  ${report.body.length} paragraphs; of the other lines became:`,
    ...report.ledger.map(dropped),
    ...(report.warnings ?? []).map(
      ({ line, message }) =>
        `  ${pc.yellow("warning")} ${line === undefined ? "" : `line ${line}: `}${message}`,
    ),
  ].join("\n");
}

function fileIn({ title, ...rest }: Understood): string {
  return title !== undefined && dayOf({ title, ...rest }) !== undefined
    ? `reports/${fileOf({ title, ...rest })}`
    : "no report yet";
}

/** `value` as shown: words that only repeat it are not shown again. */
function how({ known, rule, words, line }: Basis, value: string): string {
  const label = known === "inferred" ? pc.yellow("guessed") : pc.green(known);
  const from = words === undefined || short(words) === value ? "" : `, from «${short(words)}»`;
  return `${label} (${rule}${from}${line === undefined ? "" : `, line ${line}`})`;
}

function dropped({ line, text, rule, to, of }: LedgerEntry): string {
  const where = of === undefined ? to : `${to} of line ${of}`;
  return pc.dim(`    line ${line} -> ${where} (${rule}): ${short(text)}`);
}

function show(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : short(String(value));
}

function short(text: string): string {
  return text.length <= MAX_WIDTH ? text : `${text.slice(0, MAX_WIDTH - 1)}…`;
}
