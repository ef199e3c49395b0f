/** The bytes of a source as recognised lines: those of a text, or the blocks of a saved page. */
import type { Problem } from "../report/problem.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import { decode } from "./decode.ts";
import { fault, tooManyLines } from "./faults.ts";
import { type RecognisedLine, toLines } from "./line.ts";
import { decodeAsDeclared } from "./page/charset.ts";
import { pageFault } from "./page/faults.ts";
import { readPage } from "./page/page.ts";
import { recognisePage } from "./page/recognise-page.ts";
import { type ToldFacts, toldFacts } from "./page/told-facts.ts";
import { toParagraphs } from "./paragraphs.ts";
import { recogniseLines } from "./reach.ts";

/** A hundred times the lines of a long report, page furniture included. */
const MAX_LINES = 20_000;

export interface ReadSource {
  lines: RecognisedLine[];
  encoding: string;
  /** What a page says of itself beside its words. */
  told: ToldFacts;
}

/**
 * Decodes a source and says what each of its lines is. The lines of a saved page are its blocks, numbered from the
 * top: a browser would begin a new line at each.
 *
 * @param source its name says whether it is a page: `.html`, `.htm`
 * @returns a problem for bytes that are no text, for more lines than a report has, and for a page that does not hold one report
 */
export function readSource(
  source: { file: string; bytes: Uint8Array },
  vocabulary: Vocabulary,
): ReadSource | { problem: Problem } {
  const file = `sources/${source.file}`;
  const isPage = /\.html?$/i.test(source.file);
  const decoded = decode(source.bytes);
  const declared =
    isPage && "fault" in decoded && decoded.fault === "encoding" ? decodeAsDeclared(source.bytes) : undefined;
  const read = declared ?? decoded;
  if ("fault" in read) return { problem: fault(read, file) };
  const { text, encoding } = read;
  if (!isPage) {
    const { length } = toLines(text);
    if (length > MAX_LINES) return { problem: tooManyLines(length, file) };
    return { lines: recogniseLines(toParagraphs(text), vocabulary), encoding, told: {} };
  }
  const page = readPage(text);
  if ("fault" in page) return { problem: pageFault(page, file) };
  return { lines: recognisePage(page, vocabulary), encoding, told: toldFacts(page.metadata, vocabulary) };
}
