import type { Problem } from "../../report/problem.ts";
import type { PageFault } from "./page.ts";

/** What is said of a page that cannot be read as one report. */
export function pageFault({ fault, detail }: PageFault, file: string): Problem {
  switch (fault) {
    case "no-article":
      return {
        file,
        found: detail,
        expected: "the saved page of one report, with its paragraphs",
        mend: "save the page on which the report stands, or its text as plain text (.txt)",
      };
    case "several-articles":
      return {
        file,
        found: detail,
        expected: "the saved page of one report",
        mend: "save the page of each report by itself, or each text as plain text (.txt)",
      };
    case "too-much":
      return {
        file,
        found: detail,
        expected: "a page as a paper publishes it",
        mend: "save the report's text as plain text (.txt)",
      };
  }
}
