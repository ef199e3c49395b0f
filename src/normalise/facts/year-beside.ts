import { type DateMention, isDay } from "../../vietnamese/dates.ts";
import { findPeriods } from "../../vietnamese/periods.ts";
import type { RecognisedLine } from "../line.ts";
import { keyLines, type Reading, sentencesOf } from "../reading.ts";

/** Congresses are held in the first year of the term they open; what is done for one, or after it, need not be. */
const CONGRESS =
  /(?:tổ chức|khai mạc|tiến hành|bế mạc|diễn ra|mở)\s(?:\p{Ll}+\s){0,3}?đại hội(?!\s(?:thi đua|thể dục))[^.;]{0,80}nhiệm kỳ\s+((?:19|20)\d{2})\s*[-–—/]/iu;
const OF_A_CONGRESS =
  /(?:nghị quyết|chuẩn bị|tiến tới|hướng tới|chào mừng|mừng|trước|sau)\s(?:\p{L}+\s){0,4}?đại hội/iu;

/**
 * The year of a day that is told without one, where its sentence prints the year with a period that the day lies in
 * («Ngày 30-11, … hội nghị báo cáo viên tháng 11-2016», «Sáng 19-9, … quý III-2012»), or is that of a congress which
 * opens a term.
 *
 * @param published whether the day of publication is known, which tells the year of a congress more surely
 * @returns undefined where nothing of the kind stands there, or several years do
 */
export function yearBeside(
  { day, month, index }: DateMention,
  line: RecognisedLine,
  published: boolean,
): { year: number; rule: string } | undefined {
  const sentence = sentencesOf(line).findLast((one) => one.index <= index)?.text ?? "";
  const beside = findPeriods(sentence).filter(({ part, year }) => year !== undefined && isIn(month, part));
  const years = new Set(beside.map(({ year }) => year));
  const [year] = years;
  if (year !== undefined && years.size === 1 && isDay(day, month, year))
    return { year, rule: "year-of-the-month-beside" };
  const first = published || OF_A_CONGRESS.test(sentence) ? undefined : CONGRESS.exec(sentence)?.[1];
  return first !== undefined && isDay(day, month, Number(first))
    ? { year: Number(first), rule: "first-year-of-the-term" }
    : undefined;
}

function isIn(month: number, part: string): boolean {
  return Number(part) === month || part === `Q${Math.ceil(month / 3)}`;
}

/**
 * The year of a day that is told without one, where nothing else tells it: the only one that the lead and the headline
 * name, be it of a movement or an anniversary.
 *
 * @example «Sáng nay 9/10, … kỷ niệm ngày truyền thống năm 2015»: 2015
 * @returns undefined where they name none, several, or a stretch of years
 */
export function onlyYear(reading: Reading): { year: number; rule: string } | undefined {
  const named = keyLines(reading).flatMap(({ text }) => findPeriods(text));
  const years = new Set(named.map(({ year }) => year));
  const [year] = years;
  return year !== undefined && years.size === 1 && named.every(({ part }) => part === "Y")
    ? { year, rule: "only-year-named" }
    : undefined;
}
