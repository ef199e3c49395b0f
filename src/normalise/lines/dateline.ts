import { type DateMention, findDates, isDay, isoDay, weekdayIn, weekdayOf } from "../../vietnamese/dates.ts";
import { readByline } from "./byline.ts";

export interface Dateline {
  /** `YYYY-MM-DD`, or with the printed time `YYYY-MM-DDTHH:mm:ss+07:00`. */
  moment: string;
  /** What is left of the line once label, day, time and zone are taken away: a byline, a section, nothing. */
  rest: string;
  /** Whether a label says what the date is («Cập nhật lúc», «Ngày đăng»). */
  labelled: boolean;
  timed: boolean;
  /** It says when the page was last changed, not when it appeared. */
  again: boolean;
  /** The line names a weekday that this date does not fall on. */
  wrongWeekday: boolean;
}

const LABEL =
  /(?:được\s+|đã\s+|ngày\s+)?(?:cập\s+nhật|đăng\s+tải|đăng|xuất\s+bản|phát\s+hành|ban\s+hành|tạo|gửi|viết)(?:\s+(?:lần\s+cuối|lúc|ngày|vào|tin|bài|lên))*\s*:?|(?:thời\s+gian|ngày\s+giờ|lúc|(?:post\s+)?date|posted(?:\s+on)?|published|last\s+updated?)\s*:?/giu;
/** «Lần cập nhật cuối». */
const AGAIN =
  /lần\s+cập\s+nhật\s+cuối|cập\s+nhật\s+lần\s+cuối|sửa\s+(?:đổi\s+)?lần\s+cuối|last\s+(?:updated|modified)/iu;
/** Who put it on the site, which is not who wrote it: «Người đăng: Văn phòng», «Đăng bởi: Nguyễn An». */
const POSTED_BY =
  /(?:người\s+(?:đăng|gửi|cập\s+nhật)|(?:đăng|gửi|posted|cập\s+nhật)\s+(?:bởi|by))\s*:?\s+\p{L}[\p{L}\s.]{1,50}?(?=\s*(?:[|,;]|\s[-–]\s|$))/giu;
/** Who wrote it, on the same line: «Viết bởi Phòng Tổ chức - Hành chính». */
const WRITTEN_BY =
  /(?:(?:được\s+)?viết\s+)?(?<!\p{L})bởi\s*:?\s+\p{Lu}[\p{L}\s.-]{1,50}?(?=\s*(?:[|,;]|ngày\s|[-–]?\s*$))/iu;
/** In the head of a printed page: «Trang 3», «Số 1234». */
const EDITION = /(?<!\p{L})(?:trang|số)\s+\d{1,6}(?!\d|\s*[/.-]\s*\d)/giu;
const SECTION = /(?:chuyên\s+mục|danh\s+mục|thể\s+loại)\s*:\s*[\p{L}\s]{2,40}/giu;
const WEEKDAY =
  /(?<![\p{L}\d])(?:(?:thứ\s*|t\.\s*)(?:hai|ba|tư|năm|sáu|bảy|[2-7])|t[2-7]|chủ\s*nhật|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?=,))(?![\p{L}\d])\s*,?/giu;
const ZONE = /[([]?\s*(?:GMT|UTC)\s*[+-]?\s*\d{0,2}(?::?\d{2})?\s*[)\]]?/giu;
const TIME =
  /(?<![\d.,])(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{1,2})(?::(\d{2}))?\s*(?:['’]|phút)?\s*(?:(AM|PM|SA|CH|sáng|chiều|tối)(?!\p{L}))?(?![\d:])/giu;
/** Tools that some pages print on the same line. */
const TOOLS =
  /(?:xem|chọn|kích)?\s*cỡ\s+chữ|(?:nghe\s+)?đọc\s+bài(?:\s+viết)?|in\s+bài(?:\s+viết)?|chia\s+sẻ|A[+-]/giu;
/** Two digits for the year, as only datelines write it: 15/07/14. */
const SHORT_YEAR = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?!\d)/g;
/** `12 Tháng 1 2022`, `22 tháng Mười Hai, 2012`: only datelines leave out «năm» before the year. */
const MONTH = String.raw`(?:(?:tháng\s+|th)(\d{1,2}|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?|chạp)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?)`;
const MONTH_IN_WORDS = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+${MONTH}(?:\s*,?\s+|-)(\d{4})(?!\d)`,
  "giu",
);
/** `Tháng Ba 6, 2017`, `March 6, 2017`. */
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?\s*,\s*(\d{4})(?!\d)`,
  "giu",
);
const MONTHS = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];
const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** `03/24/2017`: what cannot be a month stands behind what can. */
const AMERICAN = /(?<![\d/])(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/((?:19|20)\d{2})(?![\d/])/g;
/** `2019-01-24`, also before a time. */
const YEAR_FIRST = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:T(?=\d))?(?!\d{3}|-)/g;
const COUNT =
  /(?:(?:view\s+count|views?|hits)\s*:?\s*[\d.,]+|(?:lượt|số\s+lượt|lần)\s+(?:xem|đọc|truy\s+cập)\s*:?\s*[\d.,]+|[\d.,]+\s*(?:lượt|lần)\s+(?:xem|đọc|truy\s+cập)|(?:đã\s+)?(?:xem|đọc)\s*:\s*[\d.,]+)/giu;

/** Readers and comments, as one portal system counts them behind the time: `1.320 0`. */
const BARE_COUNTS = /(?:[\s|]+\d{1,3}(?:[.,]?\d{3})*){1,2}[\s|]*$/u;

/**
 * Reads a line that does nothing but say when the page was published, in whatever order and dress:
 * `Cập nhật lúc 08:46, Thứ Hai, 06/03/2017 (GMT+7)`, `Thứ năm - 31/12/2020 15:29`, `25.2.2014 - 10:34`.
 * The time zone is always that of Vietnam.
 *
 * @returns undefined where the line has no full date, or says more than a date, a name and a counter can
 * @example readDateline("15:06, 28/12/2012")?.moment // "2012-12-28T15:06:00+07:00"
 * @example readDateline("10/01/2017")?.moment        // "2017-01-10": no time was printed
 * @example readDateline("Ngày 10/01/2017, Tỉnh ủy tổ chức hội nghị") // undefined: a sentence
 */
export function readDateline(line: string): Dateline | undefined {
  if (line.length > 160) return undefined;
  const withoutTime = dayFirst(line)
    .replace(ZONE, " ")
    .replace(TIME, " ")
    .replace(WEEKDAY, " ")
    .replace(SHORT_YEAR, "$1$2$3$220$4");
  const dates = findDates(withoutTime).filter((date) => date.year !== undefined && date.endDay === undefined);
  const [date] = dates;
  if (date?.year === undefined) return undefined;
  const day = isoDay(date.year, date.month, date.day);
  const time = readTime(line);

  const all = cut(withoutTime, dates).replace(COUNT, " ").replace(POSTED_BY, " ");
  const writer = WRITTEN_BY.exec(all)?.[0];
  const left = writer === undefined ? all : all.replace(writer, " ");
  const others = (time === undefined ? left : left.replace(BARE_COUNTS, " "))
    .replace(TOOLS, " ")
    .replace(SECTION, " ")
    .replace(EDITION, " ")
    .replace(AGAIN, " ")
    .replace(LABEL, " ")
    .replace(/(?<!\p{L})(?:ngày|vào)(?!\p{L})/giu, " ")
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, "")
    .trim();
  const rest = writer ?? others;
  if (!isShortName(others) && readByline(others)?.rule !== "byline-label") return undefined;

  const weekday = weekdayIn(line.match(WEEKDAY)?.[0] ?? "");
  return {
    moment: time === undefined ? day : `${day}T${time}+07:00`,
    rest,
    labelled: line.search(LABEL) >= 0,
    timed: time !== undefined,
    again: AGAIN.test(line),
    wrongWeekday: weekday !== undefined && weekday !== weekdayOf(day),
  };
}

/** The day as prose writes it, wherever the line has an order of its own. */
function dayFirst(line: string): string {
  return line
    .replace(YEAR_FIRST, "$3/$2/$1 ")
    .replace(AMERICAN, "$2/$1/$3")
    .replace(MONTH_IN_WORDS, (_, day: string, word?: string, english?: string, year?: string) =>
      [day, monthOf(word, english), year].join("/"),
    )
    .replace(MONTH_FIRST, (_, word?: string, english?: string, day?: string, year?: string) =>
      [day, monthOf(word, english), year].join("/"),
    );
}

function monthOf(word = "", english = ""): string {
  const plain = word.toLowerCase().replace(/\s+/g, " ");
  const named = { giêng: 1, chạp: 12 }[plain] ?? MONTHS.indexOf(plain) + 1;
  return String(ENGLISH.indexOf(english.toLowerCase()) + 1 || named || word);
}

/** `HH:mm:ss`. `00:00` is what a page prints that has no time. */
function readTime(line: string): string | undefined {
  const [match] = line.replace(YEAR_FIRST, " ").replace(ZONE, " ").matchAll(TIME);
  if (!match) return undefined;
  const [, hours = "", minutes = "", seconds = "00", half = ""] = match;
  const afternoon = /PM|CH|tối/i.test(half) && Number(hours) < 12;
  const hour = /AM|SA/i.test(half) && Number(hours) === 12 ? 0 : Number(hours) + (afternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const time = `${String(hour).padStart(2, "0")}:${minutes.padStart(2, "0")}`;
  return time === "00:00" ? undefined : `${time}:${seconds}`;
}

function cut(text: string, dates: readonly DateMention[]): string {
  return dates.reduceRight((left, date) => `${left.slice(0, date.index)} ${left.slice(date.end)}`, text);
}

/** At most five words, none of which a sentence needs. */
function isShortName(rest: string): boolean {
  const words = rest.split(/\s+/).filter(Boolean);
  return (
    words.length <= 5 &&
    !/[,;!?]/.test(rest) &&
    !/(?:^|\s)(?:tại|ở|của|do|đã)$/iu.test(rest) &&
    words.every((word) => !/^\d/.test(word))
  );
}

/**
 * Whether a line is the shell of a dateline with nothing in it.
 *
 * @example isEmptyDateline("Cập nhật:  GMT+7") // true
 * @example isEmptyDateline("Thứ Hai,")         // true: a weekday alone
 * @example isEmptyDateline("|")                // false: nothing of a dateline
 */
export function isEmptyDateline(line: string): boolean {
  if (line.length > 60 || !(line.search(LABEL) >= 0 || line.search(ZONE) >= 0 || line.search(WEEKDAY) >= 0))
    return false;
  return (
    line
      .replace(ZONE, "")
      .replace(LABEL, "")
      .replace(WEEKDAY, "")
      .replace(/[\s\p{P}|+]/gu, "") === ""
  );
}

/**
 * The day in a line of a dateline's length that the calendar does not have, as printed.
 *
 * @example impossibleDay("Thứ Hai, 31/02/2017") // "31/02/2017"
 * @example impossibleDay("28/02/2017")          // undefined
 * @example impossibleDay("31/02")               // undefined: without a year it may be two numbers
 */
export function impossibleDay(line: string): string | undefined {
  const match = /(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?!\d)/.exec(line);
  if (!match || line.length > 100) return undefined;
  const possible = isDay(Number(match[1]), Number(match[3]), Number(match[4]));
  return possible || readDateline(line) ? undefined : match[0];
}
