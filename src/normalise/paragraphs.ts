/** Paragraphs of a raw text whose lines were cut: at so many columns, as print and e-mail do, or wherever a copy broke them. */
import { tidy } from "../vietnamese/letters.ts";
import { BREAK, type Line } from "./line.ts";
import { readByline } from "./lines/byline.ts";
import { readDateline } from "./lines/dateline.ts";
import { isClosed, opensLead } from "./lines/prose.ts";

/** In columns. Longer lines were not cut at a width, shorter ones are no text. */
const WIDTH = { least: 40, most: 120 };
/** So many breaks within a sentence, and this share of all, are not chance. */
const CUT = { least: 3, share: 1 / 3 };
/** Of the width: a line that is cut at it is nearly as long; letters of print are not of one width. */
const FULL = 0.8;
/** In letters: headlines and captions are shorter, and have rules of their own where they go on. */
const PARAGRAPH = 120;
const LIST = /^(?:[-–—+*•]|\d{1,2}[.)/]|[a-zđ]\))\s/u;

interface RawLine extends Line {
  indent: number;
}

/**
 * The lines of a text, as `toLines` gives them, but for paragraphs that were cut into lines: those are whole again, with
 * a blank for each break and the number of their first line.
 *
 * A text was cut at a width where none of its lines is long and many of them break off within a sentence. A paragraph may
 * also be broken by itself: its rest then begins in lower case.
 *
 * @example «Ngày 4/3, Tỉnh ủy» above «tổ chức hội nghị …», and so on: one line, numbered as the first
 */
export function toParagraphs(text: string): Line[] {
  const lines = rawLines(text);
  const width = lines.reduce((most, line) => Math.max(most, line.indent + line.text.length), 0);
  const goesOn = isCutAt(width, lines) ? joinsAt(width, lines) : joinsBroken;
  const joined: { n: number; parts: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && goesOn(before, line)) joined.at(-1)?.parts.push(line.text);
    else joined.push({ n: line.n, parts: [line.text] });
  }
  return joined.map(({ n, parts }) => ({ n, text: parts.join(" ") }));
}

function rawLines(text: string): RawLine[] {
  return text
    .split(BREAK)
    .map((raw, index) => ({ n: index + 1, text: tidy(raw), indent: /^\s{0,40}/.exec(raw)?.[0].length ?? 0 }))
    .filter((line) => line.text !== "");
}

/** Whether the second line is the rest of the sentence that the first begins. An address («baogialai.vn») opens a line. */
function isRest(line: string, next: string): boolean {
  return /^\p{Ll}/u.test(next) && !LIST.test(next) && !isClosed(line) && !/^[a-z\d-]+\.[a-z]/.test(next);
}

function areAdjacent(line: Line, next: Line): boolean {
  return next.n === line.n + 1;
}

function isCutAt(width: number, lines: readonly RawLine[]): boolean {
  if (width < WIDTH.least || width > WIDTH.most) return false;
  const pairs = lines.flatMap((next, index) => {
    const line = lines[index - 1];
    return line && areAdjacent(line, next) ? [{ line, next }] : [];
  });
  const cut = pairs.filter(({ line, next }) => isFull(line, width) && isRest(line.text, next.text));
  return cut.length >= CUT.least && cut.length >= CUT.share * pairs.length;
}

function isFull({ indent, text }: RawLine, width: number): boolean {
  return indent + text.length >= FULL * width;
}

/** Within a text cut at a width. */
function joinsAt(width: number, lines: readonly RawLine[]): (line: RawLine, next: RawLine) => boolean {
  const apart = lines.some((next, index) => index > 0 && !areAdjacent(lines[index - 1] ?? next, next));
  return (line, next) => {
    if (!areAdjacent(line, next) || next.indent > line.indent + 1) return false;
    if (isRest(line.text, next.text)) return !isOfItsOwn(line.text);
    if (isClosed(line.text)) {
      const [word = ""] = next.text.split(" ");
      // The next word had no room; where nothing stands between paragraphs, only that tells that this one goes on.
      const hadNoRoom = line.indent + line.text.length + word.length >= (apart ? FULL : 1) * width;
      return hadNoRoom && !LIST.test(next.text) && !isOfItsOwn(next.text);
    }
    return isFull(line, width) && !opensLead(next.text) && !isOfItsOwn(next.text) && !isOfItsOwn(line.text);
  };
}

/** A day of publication, a byline. */
function isOfItsOwn(text: string): boolean {
  return readDateline(text) !== undefined || readByline(text) !== undefined;
}

/** Within any other text: one of the two is a paragraph's length. */
function joinsBroken(line: RawLine, next: RawLine): boolean {
  return (
    next.n <= line.n + 2 &&
    Math.max(line.text.length, next.text.length) >= PARAGRAPH &&
    isRest(line.text, next.text) &&
    !isOfItsOwn(line.text)
  );
}
