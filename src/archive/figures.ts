/** Figures as a report prints them: a value, what it is out of, its unit, and what is counted. */
import type { Terms } from "../report/terms.ts";
import { findDates } from "../vietnamese/dates.ts";
import {
  MULTIPLIERS,
  NUMBER,
  NUMBER_WORDS,
  numberInWords,
  parseNumber,
  times,
} from "../vietnamese/numbers.ts";
import { findPeriods } from "../vietnamese/periods.ts";
import { counted } from "./counted.ts";
import { type Place, touches } from "./place.ts";
import { anyOf, END, level, pattern, START } from "./word-list.ts";

export interface Figure extends Place {
  value: number;
  /** The upper end of a range: 20 of «15 – 20 đảng viên». */
  upTo?: number;
  /** The whole, where the figure is a part of one: 3.823 of `3.703/3.823`. */
  of?: number;
  /** `%`, `tỷ đồng`, `ha` … */
  unit?: string;
  /** What is counted, in the report's words; absent where the words after the number do not say. */
  noun?: string;
  /** The archivist said so. */
  given?: true;
}

type Stretch = Pick<Place, "index" | "end">;

/**
 * The figures of a paragraph, in order. Days, periods, terms of office, ordinals and the numbers of documents
 * are none.
 *
 * @param taken stretches that are something else: the citations of documents
 * @example figuresIn("3.703/3.823 đảng viên được học", 1, [], terms) // value 3703, of 3823, noun «đảng viên»
 * @example figuresIn("nhiệm kỳ 2020-2025", 1, [], terms)             // none
 */
export function figuresIn(
  paragraph: string,
  number: number,
  taken: readonly Stretch[],
  terms: Terms,
): Figure[] {
  const levelled = level(paragraph);
  const others: Stretch[] = [...taken, ...days(paragraph, levelled), ...findPeriods(paragraph)];
  const found: Figure[] = [];
  for (const match of levelled.matchAll(PATTERN)) {
    const { first = "", second, over, sign } = match.groups ?? {};
    const value = parseNumber(first);
    const whole = { index: match.index, end: match.index + match[0].length };
    if (value === undefined || others.some((other) => touches(other, whole))) continue;
    if (sign === undefined && isName(levelled, match.index, terms)) continue;
    const figure = read(paragraph, levelled, whole, { value, second, over, sign }, terms);
    if (figure) found.push({ paragraph: number, ...figure });
  }
  return [...found, ...outOfInWords(paragraph, levelled, number, terms)].sort((a, b) => a.index - b.index);
}

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d[.,/-]|[\p{L}][-/.])(?<first>${NUMBER})(?:\s?/\s?(?<over>${NUMBER})|\s?[-–]\s?(?<second>${NUMBER}))?(?<sign>\s?%)?(?:(?=(?:km2|km|m2|m²|ha|kg|kwh)(?![\p{L}\d]))|(?![\p{L}\d]|[/-]\p{L}))`,
  "gu",
);

interface Parsed {
  value: number;
  second: string | undefined;
  over: string | undefined;
  sign: string | undefined;
}

function read(
  paragraph: string,
  levelled: string,
  { index, end }: Stretch,
  { value, second, over, sign }: Parsed,
  terms: Terms,
): Omit<Figure, "paragraph"> | undefined {
  const of = over === undefined ? undefined : parseNumber(over);
  const upTo = second === undefined ? undefined : parseNumber(second);
  const base = { ...(of !== undefined && { of }), ...(upTo !== undefined && { upTo }) };
  const upToHere = (to: number) => ({ index, end: to, text: paragraph.slice(index, to) });
  if (sign !== undefined) {
    const noun = counted(paragraph, levelled, end, terms);
    return { ...upToHere(noun?.end ?? end), value, ...base, unit: "%", ...(noun && { noun: noun.text }) };
  }
  const unit = pattern(`^\\s?(${anyOf(terms.units)})${END}`).exec(levelled.slice(end));
  if (unit?.[1] !== undefined) {
    const to = end + unit[0].length;
    const noun = /đồng|giờ|phút/u.test(unit[1]) ? undefined : counted(paragraph, levelled, to, terms);
    const printed = paragraph.slice(to - unit[1].length, to);
    return { ...upToHere(noun?.end ?? to), value, ...base, unit: printed, ...(noun && { noun: noun.text }) };
  }
  const many = pattern(`^\\s+(${MULTIPLIERS})${END}`).exec(levelled.slice(end));
  const from = end + (many?.[0].length ?? 0);
  const years = /^\s+năm(?=\s+(?:thực\s+hiện|thi\s+hành|đổi\s+mới))/u.exec(levelled.slice(end));
  if (years) return { ...upToHere(end + years[0].length), value, ...base, unit: "năm" };
  const noun = counted(paragraph, levelled, from, terms);
  // «đạt 117/212 (55,2%)»: the whole is told, what it counts stands further up.
  if (
    noun === undefined &&
    of !== undefined &&
    /^\s\((?:đạt |chiếm |bằng )?[\d,]+\s?%/u.test(levelled.slice(end))
  )
    return { ...upToHere(end), value, ...base };
  if (noun === undefined) return undefined;
  const factor = times(many?.[1] ?? "");
  return {
    ...upToHere(noun.end),
    // Rounded, since 1.1 times a million is not quite 1,100,000.
    value: Math.round(value * factor * 1000) / 1000,
    ...base,
    noun: noun.text,
  };
}

const OF_A_DAY = /(?:ngày|sáng|chiều|tối|trưa|hôm|nay|qua|dịp|trước|đến|tới|hết|từ|mùng|lễ|và|\()\s*$/u;

/** The days of a text. `9/11 chỉ tiêu` looks like one; it is when the words before speak of a day. */
function days(paragraph: string, levelled: string): Stretch[] {
  return findDates(paragraph).filter(
    ({ index, end, text, year }) =>
      !/^\d+\/\d+$/.test(text) ||
      year !== undefined ||
      OF_A_DAY.test(levelled.slice(0, index)) ||
      !/^\s+\p{Ll}/u.test(levelled.slice(end)),
  );
}

/** No such words are longer, in characters. */
const NEAR = 80;

/** «thứ 9», «Quân khu 4», «Covid-19»: the number names something. */
function isName(levelled: string, index: number, terms: Terms): boolean {
  const near = levelled.slice(Math.max(0, levelled.lastIndexOf(" ", index - NEAR)), index);
  return pattern(`${START}${anyOf(terms.notCounts)}\\s+$`).test(near);
}

/** «một trong bốn chương trình trọng tâm» */
function outOfInWords(paragraph: string, levelled: string, number: number, terms: Terms): Figure[] {
  const outOf = pattern(
    `${START}(${NUMBER_WORDS})\\s+trong\\s+(?:số\\s+)?(${NUMBER_WORDS}|${NUMBER})(?=\\s)`,
    "gu",
  );
  return [...levelled.matchAll(outOf)].flatMap((match) => {
    const value = numberInWords(match[1] ?? "");
    const of = numberInWords(match[2] ?? "") ?? parseNumber(match[2] ?? "");
    const noun = counted(paragraph, levelled, match.index + match[0].length, terms);
    if (value === undefined || of === undefined || noun === undefined) return [];
    const text = paragraph.slice(match.index, noun.end);
    return [{ paragraph: number, index: match.index, end: noun.end, text, value, of, noun: noun.text }];
  });
}
