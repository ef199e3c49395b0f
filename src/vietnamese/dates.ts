/** Days as Vietnamese prose writes them. Strings in and out: no clock, no time zone. */

export interface DateMention {
  /** Where it begins and ends in the text, in UTF-16 units. */
  index: number;
  end: number;
  /** The words themselves. */
  text: string;
  day: number;
  month: number;
  year?: number;
  /** The last day, where a range of days is written. */
  endDay?: number;
  endMonth?: number;
}

const DAY = String.raw`(?<!\d|\d[.,/-])(\d{1,2})`;
const YEAR = String.raw`((?:19|20)\d{2})`;
const JOIN = String.raw`\s*(?:và|đến|tới|-|–|,)\s*(?:hết\s+)?(?:(?:buổi\s+)?(?:sáng|trưa|chiều|tối)\s+)?(?:ngày\s+)?`;
const SEPARATOR = String.raw`\s?([/.\-–])\s?`;
/** Not the first half of a longer number: `12/16,5`, `4/3/2`, `12-1%`. */
const STOP = String.raw`(?![\d%]|[.,/-]\d)`;
const NUMERIC = String.raw`(\d{1,2})${SEPARATOR}(\d{1,2})(?:\s?(?:[/.\-–]|\s*năm)\s?${YEAR})?${STOP}`;
const IN_WORDS = String.raw`(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*(?:,?\s*năm|[/.\-–])\s*${YEAR})?${STOP}`;

/**
 * Each way to write a day, most particular first, with the place of each part among its groups.
 * `24 và 25-3`, `06 đến 07 tháng 11 năm 2013`, `24-25/3/2016` | `28/2 và 1/3/2017` | `6-1`, `13/01/2022` | `4 tháng 3`.
 */
const FORMS: readonly { pattern: RegExp; read: (groups: readonly (string | undefined)[]) => Parts }[] = [
  {
    pattern: new RegExp(`${DAY}${JOIN}${IN_WORDS}`, "giu"),
    read: ([, from, to, month, year]) => ({ day: from, month, year, endDay: to, endMonth: month }),
  },
  {
    pattern: new RegExp(`${DAY}${SEPARATOR}(\\d{1,2})${JOIN}${NUMERIC}`, "giu"),
    read: ([, day, , month, endDay, , endMonth, year]) => ({ day, month, year, endDay, endMonth }),
  },
  {
    pattern: new RegExp(`${DAY}${JOIN}${NUMERIC}`, "giu"),
    read: ([, from, to, , month, year]) => ({ day: from, month, year, endDay: to, endMonth: month }),
  },
  {
    pattern: new RegExp(`(?<!\\d|\\d[.,/-])${NUMERIC}`, "giu"),
    read: ([, day, , month, year]) => ({ day, month, year }),
  },
  {
    pattern: new RegExp(`(?<!\\d|\\d[.,/-])${IN_WORDS}`, "giu"),
    read: ([, day, month, year]) => ({ day, month, year }),
  },
];

type Parts = Partial<Record<"day" | "month" | "year" | "endDay" | "endMonth", string | undefined>>;

/**
 * The days that a text writes, in order. Whether one is the day of the conference is for the caller to say:
 * `12/16 chỉ tiêu` is no day (there is no month 16), but `1-2 vụ` looks like one.
 *
 * @example findDates("24 và 25-3")            // one mention: day 24, month 3, endDay 25
 * @example findDates("ngày 5-6/1/2017")       // a range: the two separators differ
 * @example findDates("31/02 và 12/16 chỉ tiêu") // none: neither can be
 */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && other.index < end)) continue;
      const mention = toMention(match.index, match[0], read(match));
      if (mention) found.push(mention);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function toMention(index: number, text: string, parts: Parts): DateMention | undefined {
  const day = Number(parts.day);
  const month = Number(parts.month);
  const year = parts.year === undefined ? undefined : Number(parts.year);
  if (!isDay(day, month, year)) return undefined;
  const mention: DateMention = { index, end: index + text.length, text, day, month };
  if (year !== undefined) mention.year = year;
  if (parts.endDay !== undefined) {
    mention.endDay = Number(parts.endDay);
    mention.endMonth = Number(parts.endMonth);
    const later = mention.endMonth * 31 + mention.endDay > month * 31 + day;
    if (!isDay(mention.endDay, mention.endMonth, year) || !later) return undefined;
  }
  return mention;
}

/**
 * Whether there is such a day; without a year, whether there is one in some year.
 *
 * @example isDay(29, 2)       // true: in a leap year
 * @example isDay(29, 2, 2017) // false
 */
export function isDay(day: number, month: number, year = 2000): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The ISO form of a day, unchecked.
 *
 * @example isoDay(2017, 3, 6) // "2017-03-06"
 */
export function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}

/**
 * Days from one ISO day to another; negative when the second is earlier. A time of day does not count.
 *
 * @example daysBetween("2017-03-06", "2017-03-04T08:00:00+07:00") // -2
 */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000,
  );
}

/**
 * The day `count` days after an ISO day; before it where `count` is negative.
 *
 * @example addDays("2016-12-31", 1) // "2017-01-01"
 */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

const WEEKDAYS: readonly (readonly [RegExp, number])[] = [
  [/chủ\s*nhật|\bcn\b/iu, 0],
  [/thứ\s*(?:hai|2)/iu, 1],
  [/thứ\s*(?:ba|3)/iu, 2],
  [/thứ\s*(?:tư|4)/iu, 3],
  [/thứ\s*(?:năm|5)/iu, 4],
  [/thứ\s*(?:sáu|6)/iu, 5],
  [/thứ\s*(?:bảy|7)/iu, 6],
];

/**
 * The weekday a text names, 0 for Sunday; undefined where it names none.
 *
 * @example weekdayIn("Thứ 7, 11/03/2017") // 6
 */
export function weekdayIn(text: string): number | undefined {
  return WEEKDAYS.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * The weekday of an ISO day, 0 for Sunday.
 *
 * @example weekdayOf("2017-03-06") // 1: a Monday, in whatever time zone the program runs
 */
export function weekdayOf(day: string): number {
  return new Date(`${day.slice(0, 10)}T00:00Z`).getUTCDay();
}
