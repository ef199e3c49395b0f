import { sameWord } from "../../vietnamese/tones.ts";
import { readByline } from "../lines/byline.ts";
import { type Found, linesOf, type Reading, stated } from "../reading.ts";

/**
 * The byline as printed, capitals and initials included. The one below the report counts before one above
 * it or one in the dateline.
 *
 * @param inDateline what stands beside the date, and on which line
 * @returns without its label: «Thu Hà» for «Tin, ảnh: Thu Hà»; undefined where no line is signed
 */
export function author(
  reading: Reading,
  inDateline: { text: string; line: number } | undefined,
): Found<string> | undefined {
  const last = linesOf(reading, "byline").at(-1);
  if (last) {
    const byline = readByline(last.text);
    return stated(byline?.author ?? last.text, byline?.rule ?? last.rule, last.n, last.text);
  }
  const beside = inDateline && !isPlace(inDateline.text, reading) ? readByline(inDateline.text) : undefined;
  return beside && inDateline
    ? stated(beside.author, "byline-in-dateline", inDateline.line, inDateline.text)
    : undefined;
}

/** «Hà Nội, ngày 11 tháng 01 năm 2024»: where it was written. */
function isPlace(text: string, { vocabulary }: Reading): boolean {
  return vocabulary.provinces.some(({ name, aliases }) =>
    [name, ...aliases].some((one) => sameWord(one) === sameWord(text)),
  );
}
