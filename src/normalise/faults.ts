import type { Problem } from "../report/problem.ts";
import type { Decoded } from "./decode.ts";

/** What is said of bytes that are no text. */
export function fault({ fault: kind, line }: Extract<Decoded, { fault: string }>, file: string): Problem {
  switch (kind) {
    case "empty":
      return {
        file,
        found: "no words",
        expected: "the text of a report",
        mend: "put the report's text in the file, or take the file out of sources/",
      };
    case "binary":
      return {
        file,
        found: "a binary file",
        expected: "plain text in UTF-8, or a saved web page",
        mend: "save the report as plain text; a Word or PDF file must be exported first",
      };
    case "encoding":
      return {
        file,
        ...(line === undefined ? {} : { line }),
        found: "bytes that are not UTF-8",
        expected: "text in UTF-8 (or UTF-16 with a byte order mark)",
        mend: "open the file with the encoding it was written in and save it as UTF-8",
      };
  }
}
