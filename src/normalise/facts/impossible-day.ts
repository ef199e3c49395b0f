import { isDay } from "../../vietnamese/dates.ts";
import { impossibleDay } from "../lines/dateline.ts";
import { keyLines, type Reading } from "../reading.ts";

/** A day of the conference, led up to by words of time: «ngày 31/02», «Sáng 30-2-2017». */
const DAY =
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối)\s*\(?\s*(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})(?:\s?[/.-]\s?(?<year>(?:19|20)\d{2}))?(?!\d|[/.-]\d)/giu;
/** The last day that months have; what is greater with a month behind it was meant for a count. */
const LAST = 31;

/**
 * A day that the calendar does not have, where the day of the publication or of the conference is looked for.
 *
 * @returns the first of them, as printed; undefined where all days can be
 * @example «Ngày 31/02/2017, Tỉnh ủy họp» // { words: "31/02/2017", line: 4 }
 * @example «Sáng 12/16 chỉ tiêu đã đạt»   // undefined: there is no month 16, so these are numbers
 */
export function impossibleDayTold(reading: Reading): { words: string; line: number } | undefined {
  for (const { text, n } of reading.lines) {
    const words = impossibleDay(text);
    if (words !== undefined) return { words, line: n };
  }
  for (const { text, n } of keyLines(reading)) {
    for (const match of text.slice(0, 400).matchAll(DAY)) {
      const { day, month, year } = match.groups ?? {};
      const possible = Number(month) > 12 || Number(day) > LAST;
      if (possible || isDay(Number(day), Number(month), year === undefined ? undefined : Number(year)))
        continue;
      return { words: match[0].replace(/^[^\d]+/u, ""), line: n };
    }
  }
  return undefined;
}
