/** Pages that would keep a parser busy for ever are told from others in one pass over their tags. */
import { Parser } from "htmlparser2";

/** Deeper than any page that a person made; the next programs in line walk a tree by recursion. */
const MAX_DEPTH = 256;
/** Three times the elements of a long page. */
const MAX_ELEMENTS = 15_000;
const MAX_ATTRIBUTES = 500;

/** What a browser opens again in every following block until it is closed. */
const REOPENED = new Set([
  "a",
  "b",
  "big",
  "code",
  "em",
  "font",
  "i",
  "nobr",
  "s",
  "small",
  "strike",
  "strong",
  "tt",
  "u",
]);

const TAG = /<[a-z]/gi;

/**
 * Why a page is too much to read, in words for a message; undefined for any page that a person made.
 *
 * @example excess("<div>".repeat(10_000)) // "elements nested more than 256 deep"
 */
export function excess(html: string): string | undefined {
  const tooMany = `more than ${MAX_ELEMENTS.toLocaleString("en")} elements`;
  if ((html.match(TAG)?.length ?? 0) > MAX_ELEMENTS) return tooMany;
  const open: string[] = [];
  let elements = 0;
  let reopened = 0;
  let attributes = 0;
  let found: string | undefined;
  const stop = (reason: string) => {
    found = reason;
    parser.pause();
  };
  const parser = new Parser({
    onopentagname() {
      attributes = 0;
    },
    onattribute() {
      attributes += 1;
      if (attributes > MAX_ATTRIBUTES) stop(`an element with more than ${MAX_ATTRIBUTES} attributes`);
    },
    onopentag(name) {
      open.push(name);
      if (REOPENED.has(name)) reopened += 1;
      // What is open again in this element counts as often as it is.
      elements += 1 + reopened;
      if (open.length > MAX_DEPTH) stop(`elements nested more than ${MAX_DEPTH} deep`);
      else if (elements > MAX_ELEMENTS) stop(tooMany);
    },
    onclosetag(name) {
      open.pop();
      if (REOPENED.has(name)) reopened -= 1;
    },
  });
  parser.write(html);
  return found;
}
