import type { Problem } from "../report/problem.ts";
import { type Decoded, MAX_BYTES } from "./decode.ts";

/**
 * What is said of bytes that are no text, as `decode` found them: what was found, what is expected, how to mend it.
 *
 * @param file the name for messages: `sources/a.txt`
 * @example fault({ fault: "encoding", line: 12 }, "sources/a.txt").line // 12: where the first bad byte stands
 */
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
    case "too-large":
      return {
        file,
        found: `more than ${MAX_BYTES / 1e6} MB`,
        expected: "one report, which is a few kB of text, or a saved page",
        mend: "save the page without its pictures, or cut the file into one for each report",
      };
    case "encoding":
      return {
        file,
        ...(line === undefined ? {} : { line }),
        found:
          "an unknown encoding: neither UTF-8 nor any other reading of the bytes is Vietnamese beyond doubt",
        expected: "text in UTF-8 or UTF-16, or Vietnamese in TCVN3, VNI, VISCII or Windows-1258",
        mend: "open the file with the encoding it was written in and save it as UTF-8",
      };
    case "damaged":
      return {
        file,
        found: "UTF-8 that was misread and then changed, so that it cannot be turned back",
        expected: "the letters of the report",
        mend: "copy the report anew from where it was published, and save it as UTF-8",
      };
  }
}

/** What is said of a text that is no one report. */
export function tooManyLines(count: number, file: string): Problem {
  return {
    file,
    found: `${count.toLocaleString("en")} lines with words`,
    expected: "one report, which has some hundred lines with all that its page adds",
    mend: "cut the file into one for each report",
  };
}
