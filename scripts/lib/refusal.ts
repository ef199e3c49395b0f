/** How a command ends when it cannot do what it was asked. */
import { inspect } from "node:util";
import pc from "picocolors";
import { describe, type Problem } from "../../src/report/problem.ts";

/** Everything that stands in the way, found together, for the person who can mend it. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  readonly consequence: string;

  /** @param consequence what was therefore not done: `Nothing was published.` */
  constructor(problems: readonly Problem[], consequence: string) {
    super(`${problems.length} problems`);
    this.problems = problems;
    this.consequence = consequence;
  }
}

/** What the file system's own errors mean, for those that a person can do something about. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: "no right to read or write there: choose another folder, or change the rights",
  EPERM: "no right to read or write there: choose another folder, or change the rights",
  EROFS: "the disk can only be read: choose another folder with --output",
  ENOSPC: "the disk is full: make room and run the command again",
  EMFILE: "too many open files: raise the limit (ulimit -n)",
  EBUSY: "the folder is in use or is a mount point: give a folder inside it with --output",
  EXDEV: "the folder is a mount point: give a folder inside it with --output",
};

/**
 * Runs a command to its end. Problems are printed all together and the exit code is 1; an error that nobody
 * foresaw gets one line, and its trace with `--verbose`.
 *
 * @returns whether it did what it was asked
 */
export async function run(command: () => Promise<void>): Promise<boolean> {
  try {
    await command();
    return true;
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${explain(error)}\n`);
    return false;
  }
}

/** What the file system said and how to mend it, though it be wrapped in another program's error. */
function systemFault(error: Error): [reason: string, mend: string] | undefined {
  const mend = "code" in error && typeof error.code === "string" ? SYSTEM[error.code] : undefined;
  if (mend !== undefined) return [error.message, mend];
  const wrapped = "originalError" in error ? error.originalError : error.cause;
  return wrapped instanceof Error && wrapped !== error ? systemFault(wrapped) : undefined;
}

function explain(error: unknown): string {
  if (error instanceof Refusal) return listed(error.problems, error.consequence);
  if (!(error instanceof Error)) return `${pc.red("Unexpected error:")} ${String(error)}`;
  if (process.argv.includes("--verbose")) return inspect(error);
  const [reason, mend] = systemFault(error) ?? [];
  if (mend !== undefined) return `${pc.red(reason)}\n  ${mend}`;
  return `${pc.red("Unexpected error:")} ${error.message}\n  add --verbose to see where it comes from`;
}

/** Problems as a person reads them, one after the other, with their number and what follows from them. */
export function listed(problems: readonly Problem[], consequence: string): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...problems.map(describe), `${pc.red(count)}. ${consequence}`].join("\n\n");
}
