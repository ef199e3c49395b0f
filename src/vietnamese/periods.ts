/** Stretches of time as Vietnamese reports name them: a year, a half, a quarter, a month, a term of years. */

import { remembering } from "./remember.ts";

export interface PeriodMention {
  index: number;
  end: number;
  text: string;
  /** `Y` year, `H1` `H2` half, `Q1`…`Q4` quarter, `9M` the first nine months, `01`…`12` month, `interval`. */
  part: string;
  /** Absent where the words leave it open: «6 tháng đầu năm». */
  year?: number;
  /** The last year of an interval. */
  endYear?: number;
  /** The words that make an interval one: a term of office says less about a conference than «5 năm» does. */
  term?: boolean;
}

const YEAR = String.raw`((?:19|20)\d{2})`;
const OF_YEAR = String.raw`(?:\s*[,/-]?\s*(?:của\s+)?(?:năm\s+)?${YEAR})?`;
const SIX = "(?:0?6|sáu)";
const THREE = "(?:0?3|ba)";
const NINE = "(?:0?9|chín)";
const QUARTERS: Readonly<Record<string, string>> = {
  i: "Q1",
  ii: "Q2",
  iii: "Q3",
  iv: "Q4",
  "1": "Q1",
  "2": "Q2",
  "3": "Q3",
  "4": "Q4",
};

interface Form {
  pattern: RegExp;
  read: (groups: readonly (string | undefined)[]) => Pick<PeriodMention, "part"> & Partial<PeriodMention>;
}

const years = (from: string | undefined, to: string | undefined) => ({
  part: "interval",
  year: Number(from),
  endYear: Number(to),
});
const of = (part: string) => (groups: readonly (string | undefined)[]) => {
  const year = groups.slice(1).find((group) => group !== undefined);
  return year === undefined ? { part } : { part, year: Number(year) };
};
const form = (source: string, read: Form["read"]): Form => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, "giu"),
  read,
});

/** Most particular first: what one form has taken, a later one does not read again. */
const FORMS: readonly Form[] = [
  form(String.raw`(?:nhiệm\s+kỳ|khóa)\s+(?:[IVX]+,?\s*)?\(?${YEAR}\s*[-–—/]\s*${YEAR}`, ([, a, b]) => ({
    ...years(a, b),
    term: true,
  })),
  form(String.raw`năm\s+học\s+${YEAR}\s*[-–—/]\s*${YEAR}`, ([, a, b]) => years(a, b)),
  form(String.raw`(?:giai\s+đoạn|(?:\d+|hai|ba|năm)\s+năm|năm)?\s*\(?${YEAR}\s*[-–—]\s*${YEAR}`, ([, a, b]) =>
    years(a, b),
  ),
  form(String.raw`${SIX}\s+tháng\s+đầu(?:\s+của)?(?:\s+năm)?${OF_YEAR}`, of("H1")),
  form(String.raw`${SIX}\s+tháng\s+cuối(?:\s+của)?(?:\s+năm)?${OF_YEAR}`, of("H2")),
  form(
    String.raw`${SIX}\s+tháng(?!\s+(?:cuối|tới|còn|tiếp|nữa|trước))(?:\s+qua)?(?:\s+năm)?${OF_YEAR}`,
    of("H1"),
  ),
  form(String.raw`${NINE}\s+tháng(?:\s+(?:đầu|qua))?(?:\s+năm)?${OF_YEAR}`, of("9M")),
  form(String.raw`${THREE}\s+tháng\s+đầu(?:\s+năm)?${OF_YEAR}`, of("Q1")),
  form(String.raw`${THREE}\s+tháng\s+cuối(?:\s+năm)?${OF_YEAR}`, of("Q4")),
  form(String.raw`nửa\s+(?:đầu\s+năm|năm\s+đầu)${OF_YEAR}`, of("H1")),
  form(String.raw`nửa\s+(?:cuối\s+năm|năm\s+cuối|năm\s+còn\s+lại)${OF_YEAR}`, of("H2")),
  form(String.raw`nửa\s+năm(?:\s+qua)?${OF_YEAR}`, of("H1")),
  form(String.raw`(?:những|các)\s+tháng\s+cuối\s+năm${OF_YEAR}`, of("rest")),
  form(String.raw`từ\s+(?:nay|đây)\s+(?:cho\s+)?(?:đến|tới)\s+(?:hết|cuối)\s+năm${OF_YEAR}`, of("rest")),
  form(String.raw`cuối\s+năm${OF_YEAR}`, of("rest")),
  form(
    String.raw`(?:những|các)\s+tháng\s+(?:còn\s+lại|tiếp\s+theo)(?:\s+(?:của|trong))?(?:\s+năm)?${OF_YEAR}`,
    of("rest"),
  ),
  form(String.raw`qu[ýí]\s+(I{1,3}|IV|[1-4])${OF_YEAR}`, ([, quarter = "", year]) => ({
    part: QUARTERS[quarter.toLowerCase()] ?? "Q1",
    ...(year === undefined ? {} : { year: Number(year) }),
  })),
  form(
    String.raw`(?<!\d\s|\d)tháng\s+(0?[1-9]|1[0-2])\s*(?:[/.-]|,?\s*năm)\s*${YEAR}`,
    ([, month = "", year]) => ({
      part: month.padStart(2, "0"),
      year: Number(year),
    }),
  ),
  form(
    String.raw`(?<!\d\s|\d)tháng\s+(0?[1-9]|1[0-2])(?!\s*(?:đầu|cuối|năm|[-–/]\s*\d))`,
    ([, month = ""]) => ({
      part: month.padStart(2, "0"),
    }),
  ),
  form(String.raw`(?:năm\s+)?${YEAR}`, ([, year]) => ({ part: "Y", year: Number(year) })),
];

/** What every form has; most sentences have none of it, and need not be held against each form. */
const ANY = /(?:19|20)\d{2}|tháng|nửa|cuối|qu[ýí]/iu;

/** A year inside a date or the number of a document is no period; nor is that of a week («tuần thứ 16 năm 2019»). */
const NOT_ALONE = /[\d/.]$|\d\s?[-/]$/;
const OF_WEEK = /tuần(?:\s+(?:thứ|số))?\s+\d{1,2}\s*[,/-]?\s*$/iu;

/**
 * The periods that a text names, in order. `rest` stands for «những tháng cuối năm»: which months those are
 * depends on the period it follows.
 *
 * @example findPeriods("sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2020") // H1 without a year, H2 of 2020
 * @example findPeriods("nhiệm kỳ 2020-2025")  // an interval, term: true
 * @example findPeriods("ngày 03/6/2013")      // none: a day
 */
export const findPeriods: (text: string) => readonly PeriodMention[] = remembering(4_000, (text) => {
  if (!ANY.test(text)) return [];
  const found: PeriodMention[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && other.index < end)) continue;
      if (/^\d/.test(match[0]) && NOT_ALONE.test(text.slice(0, match.index))) continue;
      if (/^[/-]\s?[\p{L}\d]/u.test(text.slice(end))) continue;
      if (OF_WEEK.test(text.slice(0, match.index))) continue;
      found.push({ index: match.index, end, text: match[0].trim(), ...read(match) });
    }
  }
  return found.sort((a, b) => a.index - b.index);
});

/**
 * The written form of a period, as a report has it.
 *
 * @param part as in `PeriodMention`, but for `rest`, which no report may have
 * @example writePeriod("Y", 2016)              // "2016"
 * @example writePeriod("H1", 2020)             // "2020-H1"
 * @example writePeriod("interval", 2016, 2020) // "2016/2020"
 */
export function writePeriod(part: string, year: number, endYear?: number): string {
  if (part === "Y") return String(year);
  if (part === "interval") return `${year}/${endYear ?? year}`;
  return `${year}-${part}`;
}
