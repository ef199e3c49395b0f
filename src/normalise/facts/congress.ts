/** Congresses: what they look back on is the term that ends, what they plan for is the term that they open. */
import { findPeriods, writePeriod } from "../../vietnamese/periods.ts";
import { type Found, keyLines, linesOf, type Reading, sentencesOf, stated } from "../reading.ts";

/** Held, not prepared, remembered or named with its resolution. */
const HELD =
  /(?:tổ chức|khai mạc|tiến hành|bế mạc|diễn ra|mở)\s(?:\p{Ll}+\s){0,3}?đại hội(?!\s(?:thi đua|thể dục))|^đại hội(?!\s(?:thi đua|thể dục))/iu;
const OF_ANOTHER =
  /(?:nghị quyết|chuẩn bị|tiến tới|hướng tới|chào mừng|trước|sau|tổng kết|kết quả|văn kiện|phục vụ)\s(?:\p{L}+\s){0,4}?đại hội/iu;

export interface Congress {
  reviews: Found<string[]> | undefined;
  plans: Found<string[]>;
}

/**
 * The terms of a congress that the lead or the headline tells of.
 *
 * @param year that of the meeting, where it is known: a congress is held in the first year of the term it opens
 * @returns undefined for a conference; no `reviews` where the text does not print the term that ends
 * @example «… tổ chức Đại hội lần thứ XII, nhiệm kỳ 2020 - 2025»: plans 2020/2025
 */
export function congress(reading: Reading, year: number | undefined): Congress | undefined {
  for (const line of keyLines(reading)) {
    for (const { text } of sentencesOf(line)) {
      const held = HELD.exec(text);
      if (!held || OF_ANOTHER.test(text)) continue;
      const term = findPeriods(text).find((one) => one.term === true && one.index > held.index);
      if (term?.year === undefined || term.endYear === undefined) continue;
      if (term.year !== (year ?? term.year)) continue;
      return {
        plans: stated(
          [writePeriod("interval", term.year, term.endYear)],
          "term-of-the-congress",
          line.n,
          term.text,
        ),
        reviews: termBefore(reading, term.year),
      };
    }
  }
  return undefined;
}

function termBefore(reading: Reading, end: number): Found<string[]> | undefined {
  for (const line of linesOf(reading, "body", "standfirst")) {
    const term = findPeriods(line.text).find((one) => one.part === "interval" && one.endYear === end);
    if (term?.year !== undefined)
      return stated([writePeriod("interval", term.year, end)], "term-that-ends", line.n, term.text);
  }
  return undefined;
}
