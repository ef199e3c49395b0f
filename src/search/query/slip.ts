/** Words one slip away from another: a letter more, less, other, or two letters swapped. */

/**
 * Whether one slip turns one word into the other. Compares in the time of one pass over the words.
 *
 * @example isOneSlip("ming", "minh")   // true: another letter
 * @example isOneSlip("dnag", "dang")   // true: two letters swapped
 * @example isOneSlip("dang", "dang")   // false: no slip
 */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Beginnings of syllables that some regions speak alike, and write for each other, where that is more than a letter. */
const ALIKE = [
  ["tr", "ch"],
  ["gi", "d"],
  ["gi", "r"],
] as const;

/**
 * Whether two syllables differ only in a beginning that some speak alike.
 *
 * @example soundAlike("chac", "trac") // true
 * @example soundAlike("dai", "giai")  // true
 */
export function soundAlike(a: string, b: string): boolean {
  return ALIKE.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]).some(
    ([mine = "", yours = ""]) =>
      a.length > mine.length && a.startsWith(mine) && b === yours + a.slice(mine.length),
  );
}

/** No word is that long; the ways to cut one grow with its length. */
const LONGEST = 24;

/** A word as the fewest known words of two letters or more. */
function fewest(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 7); start <= end - 2; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || !isKnown(part)) continue;
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, part];
    }
  }
  return best[word.length];
}

/**
 * A word written without its spaces, as known words of two letters or more: every two that make it, else the
 * fewest; none when it is no such row.
 *
 * @example splitWord("xaydung", (word) => ["xay", "dung"].includes(word)) // [["xay", "dung"]]
 */
export function splitWord(word: string, isKnown: (part: string) => boolean): string[][] {
  if (word.length > LONGEST) return [];
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2);
  const two = cuts.map((at) => [word.slice(0, at), word.slice(at)]).filter((parts) => parts.every(isKnown));
  if (two.length > 0) return two;
  const parts = fewest(word, isKnown);
  return parts && parts.length > 1 ? [parts] : [];
}
