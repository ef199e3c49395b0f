/** How far the rules look. No report comes near these limits; without them a hostile source could keep a rule busy. */
import type { Vocabulary } from "../report/vocabulary.ts";
import type { Line, RecognisedLine, Role } from "./line.ts";
import { recognise } from "./recognise.ts";

/** In characters of a line. The longest paragraph of a report has some five thousand. */
const CHARACTERS = 20_000;
/** In lines of one role. */
const LINES = 1000;

/** The beginning of a line. */
function beginning<L extends Line>(line: L): L {
  return line.text.length <= CHARACTERS
    ? line
    : { ...line, text: wellFormed(line.text.slice(0, CHARACTERS)) };
}

/** A slice may end within a pair. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, "");
}

/** Gives every line one role: `recognise`, which sees the beginnings of long lines only. */
export function recogniseLines(lines: readonly Line[], vocabulary: Vocabulary): RecognisedLine[] {
  const recognised = recognise(lines.map(beginning), vocabulary);
  return recognised.map((line, index) => ({ ...line, text: lines[index]?.text ?? line.text }));
}

/** What the rules of facts read: of each role the first lines, and of each line the beginning. */
export function factLines(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const seen = new Map<Role, number>();
  return lines.flatMap((line) => {
    const count = (seen.get(line.role) ?? 0) + 1;
    seen.set(line.role, count);
    return count > LINES ? [] : [beginning(line)];
  });
}
