import { addDays, type DateMention, daysBetween, findDates, isDay, isoDay } from "../../vietnamese/dates.ts";
import type { RecognisedLine } from "../line.ts";
import { openingTag } from "../lines/prose.ts";
import { type Found, inferred, keyLines, linesOf, type Reading, sentencesOf, stated } from "../reading.ts";
import { isAside } from "./asides.ts";
import { onlyYear, yearBeside } from "./year-beside.ts";

/** What is known of the year when the text gives a day without one. */
export interface YearClues {
  /** ISO day of publication. */
  published?: string | undefined;
  /** Years the conference looks back on, and years it plans for. */
  reviewed: readonly number[];
  planned: readonly number[];
  /** The part of the year looked back on, where it is less than a year: `H1`, `Q3`. */
  part?: string | undefined;
  /** The year before, which results are compared with: «so với cùng kỳ năm 2020». */
  comparedWith?: number | undefined;
}

export interface EventDay {
  date?: Found<string>;
  endDate?: Found<string>;
  /** A day is told, but no year can be had. */
  withoutYear?: { words: string; line: number };
}

const MARKER =
  /(?:^|[\s,(“"–-])(?:ngày|sáng|trưa|chiều|tối|đêm)(?:\s+(?:sớm|nay|qua|hôm nay|hôm qua|ngày|mai|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật))*\s*,?\s*\(?\s*(?:ngày\s+)?$|(?:hôm\s+(?:nay|qua)|(?:trong\s+)?(?:2|3|hai|ba|02|03)\s+ngày|từ|nay)\s*,?\s*\(?\s*(?:ngày\s+)?$/iu;

/** Days that are not the day of the meeting: deadlines, anniversaries, counts up to a day, elections. */
const OTHER_DAY =
  /(?:trước|tính đến|đến hết|cho đến|hết|kể từ|chậm nhất|kỷ niệm|thành lập|truyền thống|bầu cử|sinh|đến|sau|từ sau)\s*(?:ngày)?\s*$/iu;
/** The day of something else that the clause names: «ngay sau Đại hội Công đoàn ngày 12/12». */
const OF_ANOTHER =
  /(?:sau|trước|mừng|hướng tới|chuẩn bị|tiến tới)\s[^.;,]{0,60}(?:đại hội|bầu cử|lễ|kỳ họp|hội thi|hội thao)[^.;,]{0,60}\sngày\s*$/iu;
/** The day of a document: after its symbol («25-NQ/TW, ngày») or its name within the same clause. */
const OF_DOCUMENT = [
  /\d\s?[-/]\s?\p{Lu}{1,6}[\p{L}/-]*\s*,?\s*(?:ban hành\s+)?(?:ngày)?\s*$/u,
  /(?:nghị quyết|quyết định|chỉ thị|kết luận|hướng dẫn|quy định|thông báo|luật|nghị định|thông tư|công văn|công điện|kế hoạch|chương trình|đề án)\s(?:số|\d|của|ban hành)[^.;]{0,80}?,?\s*(?:ban hành\s+)?ngày\s*$/iu,
];

/** How far into the report the day of the event is looked for. */
const PARAGRAPHS = 3;

/**
 * The day, or the first and last day, of the conference.
 *
 * A day counts when words of time lead up to it («Sáng», «Ngày», «Hôm nay (») and it is no decoy; the first
 * such day that opens a sentence wins. A year that is printed makes the date stated; otherwise it is
 * inferred: from the day of publication, or else from the years that the conference speaks of.
 */
export function eventDay(reading: Reading, clues: YearClues): EventDay {
  const lines = [...linesOf(reading, "body").slice(0, PARAGRAPHS), ...keyLines(reading).slice(1)];
  const candidates = lines.flatMap((line) => mentionsIn(line));
  const [lead] = linesOf(reading, "body");
  const chosen =
    candidates.find(
      ({ opens, begins, line, ofMeeting }) =>
        opens && (begins || ofMeeting || line.role !== "body" || line === lead),
    ) ?? candidates.find(({ line, ofMeeting }) => line.role !== "body" || line === lead || ofMeeting);
  if (!chosen) return today(lines, clues);
  const event = resolve(chosen.mention, chosen.line, clues, reading);
  return chosen.mention.endDay === undefined ? { ...event, ...lastDay(reading, event) } : event;
}

/** «Lớp học được tổ chức trong 2 ngày, từ ngày 22 đến 23-5»: behind the lead, a range that begins on the day of the event. */
function lastDay(reading: Reading, { date }: EventDay): Pick<EventDay, "endDate"> {
  if (date === undefined) return {};
  for (const line of linesOf(reading, "body")) {
    for (const mention of findDates(line.text)) {
      const { day, month, endDay, endMonth } = mention;
      if (
        endDay === undefined ||
        endMonth === undefined ||
        !date.value.endsWith(isoDay(0, month, day).slice(4))
      )
        continue;
      const before = line.text.slice(Math.max(0, mention.index - 60), mention.index);
      if (!/(?:diễn ra|tổ chức|kéo dài|trong)[^.;]{0,40}$/iu.test(before)) continue;
      const end = isoDay(Number(date.value.slice(0, 4)), endMonth, endDay);
      return { endDate: inferred(end, "range-that-begins-that-day", line.n, mention.text) };
    }
  }
  return {};
}

interface Candidate {
  mention: DateMention;
  line: RecognisedLine;
  opens: boolean;
  /** It is the paragraph that the day opens; within a later one it may be the day of something else that was done. */
  begins: boolean;
  /** Its sentence speaks of a meeting: «… tại hội nghị do Tỉnh ủy tổ chức ngày 17.7». */
  ofMeeting: boolean;
}

function mentionsIn(line: RecognisedLine): Candidate[] {
  const all = sentencesOf(line);
  const starts = new Set(all.map((sentence) => sentence.index));
  const tag = openingTag(line.text);
  return findDates(line.text).flatMap((mention) => {
    const before = line.text.slice(0, mention.index);
    const marker = MARKER.exec(before);
    const isRange = mention.endDay !== undefined;
    if (!marker || isDecoy(before, isRange)) return [];
    const start = before.slice(0, marker.index).trimEnd();
    const begins = /^[-–—*•\s]*$/u.test(start) || start === tag?.text.trim();
    const opens = begins || [...starts].some((at) => at > 0 && start.length <= at && at <= mention.index);
    const sentence = all.findLast(({ index }) => index <= mention.index)?.text ?? "";
    if (isAside(sentence)) return [];
    return [
      {
        mention,
        line,
        opens,
        begins,
        ofMeeting: /hội nghị|họp/iu.test(sentence) && !/nghị quyết|quyết định|kế hoạch/iu.test(sentence),
      },
    ];
  });
}

function isDecoy(before: string, isRange: boolean): boolean {
  if (isRange && /từ\s+(?:ngày\s+)?$/iu.test(before)) return false;
  return (
    OTHER_DAY.test(before) || OF_ANOTHER.test(before) || OF_DOCUMENT.some((pattern) => pattern.test(before))
  );
}

function resolve(mention: DateMention, line: RecognisedLine, clues: YearClues, reading: Reading): EventDay {
  const words = wordsAround(line.text, mention);
  if (mention.year !== undefined) {
    return days(mention, mention.year, (value) => stated(value, "date-with-year", line.n, words));
  }
  const beside = yearBeside(mention, line, clues.published !== undefined);
  const found = beside ?? yearOf(mention, clues) ?? onlyYear(reading);
  if (found === undefined) return { withoutYear: { words, line: line.n } };
  return days(mention, found.year, (value) => inferred(value, found.rule, line.n, words));
}

function days(mention: DateMention, year: number, found: (day: string) => Found<string>): EventDay {
  if (!isDay(mention.day, mention.month, year)) return {};
  const event: EventDay = { date: found(isoDay(year, mention.month, mention.day)) };
  if (mention.endDay !== undefined && mention.endMonth !== undefined) {
    event.endDate = found(isoDay(year, mention.endMonth, mention.endDay));
  }
  return event;
}

/** In days: what is announced is at most so far ahead. */
const AHEAD = 31;

/** The year of a day that is told without one. */
function yearOf({ day, month }: DateMention, clues: YearClues): { year: number; rule: string } | undefined {
  const { published, reviewed, planned, part } = clues;
  if (published !== undefined) {
    const around = Number(published.slice(0, 4));
    const years = [around - 1, around, around + 1].filter((year) => isDay(day, month, year));
    const distance = (year: number) => Math.abs(daysBetween(isoDay(year, month, day), published));
    // What is reported has been held, or will be before long.
    const held = years.filter((year) => daysBetween(published, isoDay(year, month, day)) <= AHEAD);
    const nearest = (held.length > 0 ? held : years).sort((a, b) => distance(a) - distance(b))[0];
    return nearest === undefined ? undefined : { year: nearest, rule: "year-nearest-publication" };
  }
  const [review] = reviewed;
  const [plan] = planned;
  if (part !== undefined && review !== undefined) return { year: review, rule: "year-of-the-part-reviewed" };
  if (plan !== undefined) {
    const sameYear = reviewed.includes(plan) || part !== undefined;
    return { year: month >= 10 && !sameYear ? plan - 1 : plan, rule: "year-planned-for" };
  }
  if (review !== undefined) return { year: month >= 7 ? review : review + 1, rule: "year-looked-back-on" };
  if (clues.comparedWith === undefined) return undefined;
  return { year: clues.comparedWith + 1, rule: "year-after-the-one-compared-with" };
}

/** «Sáng nay», «hôm qua» without a day: the day of publication, or the one before it. */
function today(lines: readonly RecognisedLine[], { published }: YearClues): EventDay {
  if (published === undefined) return {};
  for (const line of lines) {
    const match = /(?:^|[\s,(])((?:sáng|chiều|tối|trưa)\s+(nay|qua)|hôm\s+(nay|qua))(?=[\s,.;(])/iu.exec(
      line.text.slice(0, 400),
    );
    if (!match?.[1]) continue;
    const back = (match[2] ?? match[3])?.toLowerCase() === "qua" ? -1 : 0;
    return { date: inferred(addDays(published, back), "day-relative-to-publication", line.n, match[1]) };
  }
  return {};
}

function wordsAround(text: string, mention: DateMention): string {
  const before = /(?:\p{L}+\s+){0,3}\(?$/u.exec(text.slice(0, mention.index))?.[0] ?? "";
  const words = text.slice(mention.index - before.length, mention.end).trim();
  const marker =
    /(?:từ\s+)?(?:(?:sáng|trưa|chiều|tối|hôm)\s+(?:nay|qua)?\s*\(?\s*)?(?:sáng|trưa|chiều|tối|ngày)?[\s(]*\d.*$/iu.exec(
      words,
    );
  return (marker?.[0] ?? words).replace(/^[\s(]+/, "");
}
