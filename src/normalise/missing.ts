import { dayOf } from "../report/address.ts";
import type { Problem } from "../report/problem.ts";
import type { FrontMatter } from "../report/schema.ts";
import type { RecognisedLine } from "./line.ts";
import { impossibleDay } from "./lines/dateline.ts";

/**
 * Problems for what no report can be without: a headline, and a day to file it under.
 *
 * @param file the source's name, for messages; `sidecar`, the name of the file that can give what is missing
 * @returns none for a report with a headline and either day. A day that the calendar does not have is named
 */
export function missingFacts(
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
