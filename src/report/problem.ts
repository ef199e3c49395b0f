/** Something wrong with what the archivist supplied: always what was found, what was expected, and how to mend it. */
export interface Problem {
  /** The file at fault, as the archivist knows it: `sources/x.txt`, `sources/x.yml`, `vocabulary/provinces.yml`. */
  file: string;
  /** 1-based, where a line is at fault. */
  line?: number;
  /** The path of the field at fault, where there is one: `event.date`. */
  field?: string;
  found: string;
  expected: string;
  mend: string;
}

/**
 * A problem as a person reads it, on three lines.
 *
 * @example
 * sources/a.yml:3 published
 *   found «2017-13-01», expected a date (2017-03-06)
 *   mend: write the day as year-month-day
 */
export function describe(problem: Problem): string {
  const at = problem.file + (problem.line === undefined ? "" : `:${problem.line}`);
  const where = problem.field === undefined ? at : `${at} ${problem.field}`;
  return `${where}\n  found ${problem.found}, expected ${problem.expected}\n  mend: ${problem.mend}`;
}
