import { findPeriods, type PeriodMention, writePeriod } from "../../vietnamese/periods.ts";
import type { RecognisedLine } from "../line.ts";
import { type Found, inferred, linesOf, type Reading, sentencesOf, stated } from "../reading.ts";

export interface Periods {
  reviews: Found<string[]> | undefined;
  plans: Found<string[]> | undefined;
}

type Side = "review" | "plan";

interface Told {
  side: Side;
  mention: PeriodMention;
  line: number;
  /** The words that make it looked back on or planned for, up to the period itself. */
  words: string;
  /** It has no cue of its own, but goes with the period before it: «năm 2020 và cả giai đoạn 2016 - 2020». */
  joined?: boolean;
}

const REVIEW =
  /tổng\s+kết|sơ\s+kết|đánh\s+giá|nhìn\s+lại|kiểm\s+điểm|điểm\s+lại|rà\s+soát|giao\s+ban|kết\s+quả|báo\s+cáo|tình\s+hình/giu;
const PLAN =
  /triển\s+khai|phương\s+hướng|định\s+hướng|bàn(?=\s+(?:việc|nhiệm|kế|giải|công|phương))|đề\s+ra|giao\s+việc|nhận\s+(?:việc|nhiệm\s+vụ)|vạch|kế\s+hoạch|dự\s+kiến|xác\s+định|mục\s+tiêu|việc\s+chính\s+của|mở\s+màn|ra\s+quân|ra\s+nghị\s+quyết|nhiệm\s+vụ\s+trọng\s+tâm/giu;
const WEAK_PLAN = /nhiệm\s+vụ|chương\s+trình\s+công\s+tác/giu;

/** The conference's own years lie this close to its day; a decade looked back on is another matter. */
const NEAR = 1;

/**
 * The periods that the conference looked back on and planned for.
 *
 * In the lead, the standfirst and the headline, each period belongs to the last word of looking back or
 * ahead before it. Where these leave one side open, paragraphs that open with a period tell it («Năm 2016,
 * … đã …»), and at last a review of a year that is planned for the next.
 *
 * @param year the year of the conference, to complete «6 tháng đầu năm» and to leave out far years
 */
export function periods(reading: Reading, year: number | undefined): Periods {
  const told = allTold(reading);
  const reviews = choose(told, "review", year);
  const plans = choose(told, "plan", year);
  const orders = plans && reviews ? shortOrders(reading, plans.value, year) : [];
  const allPlans = plans && orders.length > 0 ? { ...plans, value: [...plans.value, ...orders] } : plans;
  return { reviews: reviews ?? yearBefore(reading, allPlans), plans: allPlans };
}

export interface YearsTold {
  /** In the order told, most telling first. */
  reviewed: number[];
  planned: number[];
  part: string | undefined;
  comparedWith: number | undefined;
}

/** Results are compared with those of the year before: «so với cùng kỳ năm 2020». */
function yearComparedWith(reading: Reading): number | undefined {
  for (const { text } of linesOf(reading, "body")) {
    const year = /cùng\s+kỳ(?:\s+năm)?\s+(20\d{2}|19\d{2})(?!\d)/iu.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

/** The year of the last period told with one, before the year of the conference is known. */
export function yearsTold(reading: Reading): YearsTold {
  const told = allTold(reading);
  const side = (wanted: Side) => told.filter(({ side: actual }) => actual === wanted);
  const yearsOf = (wanted: Side) =>
    side(wanted)
      .flatMap(({ mention }) => mention.endYear ?? mention.year ?? [])
      .slice(0, 2);
  const first = side("review")[0]?.mention.part;
  const part = first === undefined || first === "Y" || first === "interval" ? undefined : first;
  return {
    reviewed: yearsOf("review"),
    planned: yearsOf("plan"),
    part,
    comparedWith: yearComparedWith(reading),
  };
}

function allTold(reading: Reading): Told[] {
  return [
    ...fromKeyLines(reading),
    ...fromOpenings(reading),
    ...fromFollowing(reading),
    ...fromOrders(reading),
  ];
}

/** What a speaker asks for in a part of the year is planned for it: «đề nghị 6 tháng cuối năm tiếp tục …». */
function fromOrders(reading: Reading): Told[] {
  return linesOf(reading, "body").flatMap((line) =>
    sentencesOf(line).flatMap((sentence) =>
      findPeriods(sentence.text)
        .filter((mention) => isPart(mention) && !FIRST_PARTS.includes(mention.part))
        .filter((mention) =>
          /(?:đề nghị|yêu cầu|chỉ đạo)[^.;:]{0,60}$/iu.test(sentence.text.slice(0, mention.index)),
        )
        .map((mention): Told => ({ side: "plan", mention, line: line.n, words: mention.text })),
    ),
  );
}

/** «Góp ý cho nhiệm vụ 6 tháng cuối năm»: cued periods of the second and third paragraph, and of captions under the headline. */
function fromFollowing(reading: Reading): Told[] {
  const lines = [...linesOf(reading, "body").slice(1, 3), ...linesOf(reading, "caption").slice(0, 1)];
  return lines.flatMap((line) =>
    sentencesOf(line).flatMap((sentence) => readSides(sentence.text, line.n).filter((one) => !one.joined)),
  );
}

function fromKeyLines(reading: Reading): Told[] {
  const title = linesOf(reading, "title");
  const [lead] = linesOf(reading, "body");
  const standfirst = linesOf(reading, "standfirst");
  const lines: RecognisedLine[] = [...(lead ? [lead] : []), ...standfirst, ...title];
  return lines.flatMap((line) =>
    sentencesOf(line)
      .slice(0, line.role === "body" ? 3 : undefined)
      .flatMap((sentence) => readSides(sentence.text, line.n)),
  );
}

/** Walks the periods of a sentence: the last cue since the one before decides; without a cue it goes with its neighbour. */
function readSides(text: string, line: number): Told[] {
  const told: Told[] = [];
  let open: PeriodMention[] = [];
  let since = 0;
  for (const mention of findPeriods(text)) {
    const window = text.slice(since, mention.index);
    if (mention.term && !isOwnTerm(window)) continue;
    if (/cùng\s+kỳ(?:\s+năm)?\s*$/iu.test(window)) continue;
    const cued = sideOf(window);
    const side = cued ?? told.at(-1)?.side;
    since = mention.end;
    if (side === undefined) {
      open.push(mention);
      continue;
    }
    // «Công tác năm 2013 và phương hướng, nhiệm vụ năm 2014»: what stands before the plan is looked back on.
    if (side === "plan") {
      for (const before of open) told.push({ side: "review", mention: before, line, words: before.text });
    }
    open = [];
    told.push({ side, mention, line, words: wordsOf(window, mention), joined: cued === undefined });
  }
  return told;
}

/** A term of office is the conference's own where it is summed up or planned for, not where a congress or an election bears it. */
function isOwnTerm(window: string): boolean {
  const cue = Math.max(lastIndex(window, /(?:tổng|sơ)\s+kết/giu), lastIndex(window, /phương\s+hướng/giu));
  return cue >= 0 && !/đại\s+hội|bầu\s+cử|đại\s+biểu/iu.test(window.slice(cue));
}

function sideOf(window: string): Side | undefined {
  const review = lastIndex(window, REVIEW);
  const plan = lastIndex(window, PLAN);
  if (review < 0 && plan < 0) return lastIndex(window, WEAK_PLAN) >= 0 ? "plan" : undefined;
  return review > plan ? "review" : "plan";
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function wordsOf(window: string, mention: PeriodMention): string {
  const cue = Math.max(lastIndex(window, REVIEW), lastIndex(window, PLAN), lastIndex(window, WEAK_PLAN), 0);
  return `${window.slice(cue)}${mention.text}`.trim();
}

const DONE = /\s(?:đã|đạt|được|có|kết nạp|hoàn thành|tiếp tục được|vẫn|tuy|với)\s/iu;
const AHEAD = /\s(?:sẽ|xác định|tiếp tục|tập trung|phấn đấu|cần|phải|đề ra|chủ động|đẩy mạnh|đặt)\s/iu;
/** The first part of a year, told at the head of a paragraph, is over unless something is set out to be done in it. */
const FIRST_PARTS = ["H1", "9M", "Q1"];

/** Paragraphs that open with a period and go on to what was done, or what is to be done, in it. */
function fromOpenings(reading: Reading): Told[] {
  return linesOf(reading, "body", "standfirst").flatMap((line): Told[] => {
    const [mention] = findPeriods(line.text.slice(0, 60));
    if (
      !mention ||
      mention.term ||
      !/^(?:theo đó|cụ thể|theo báo cáo|kết quả|trong|bước sang|sang|về nhiệm vụ|nhiệm vụ(?: trọng tâm)?|phương hướng)?[\s,]*$/iu.test(
        line.text.slice(0, mention.index),
      )
    )
      return [];
    const rest = line.text.slice(mention.end, mention.end + 160);
    const ahead = /nhiệm vụ|phương hướng|bước sang/iu.test(line.text.slice(0, mention.index));
    const side: Side | undefined =
      ahead ||
      ["H2", "rest"].includes(mention.part) ||
      (!FIRST_PARTS.includes(mention.part) &&
        AHEAD.test(rest) &&
        !/\sđã\s/iu.test(rest) &&
        position(rest, AHEAD) < position(rest, DONE))
        ? "plan"
        : DONE.test(rest) || [...FIRST_PARTS, "Q2", "Q3"].includes(mention.part)
          ? "review"
          : undefined;
    return side === undefined ? [] : [{ side, mention, line: line.n, words: mention.text }];
  });
}

function position(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function choose(told: readonly Told[], side: Side, year: number | undefined): Found<string[]> | undefined {
  const complete = told.map((one) => ({ ...one, resolved: resolve(one, told, year) }));
  const own = complete.filter(
    (one) => one.side === side && one.resolved !== undefined && isNear(one, side, year),
  );
  // The same period cannot be both: what is told first, in the lead, holds.
  const before = (one: (typeof complete)[number]) =>
    complete.some(
      (other) =>
        other.side !== side &&
        other.resolved?.period === one.resolved?.period &&
        complete.indexOf(other) < complete.indexOf(one),
    );
  const kept = own.filter((one) => !before(one));
  const [first] = kept;
  if (first?.resolved === undefined) return undefined;
  const same = kept.filter(
    (one) => one.line === first.line && (one.joined || sameKind(one.mention, first.mention)),
  );
  const value = [...new Set(same.flatMap((one) => one.resolved?.period ?? []))];
  const exact = same.every((one) => one.resolved?.printed);
  const found = exact ? stated : inferred;
  return found(value, exact ? `${side}-named` : `${side}-year-completed`, first.line, first.words);
}

function sameKind(a: PeriodMention, b: PeriodMention): boolean {
  return (a.part === "interval") === (b.part === "interval") && (a.part === "Y") === (b.part === "Y");
}

/** The period with its year: printed with it, or that of its neighbours, or that of the conference. */
function resolve(
  one: Told,
  told: readonly Told[],
  year: number | undefined,
): { period: string; printed: boolean } | undefined {
  const { mention } = one;
  const neighbour = told.find(
    (other) =>
      other.line === one.line && other !== one && other.mention.year !== undefined && isPart(other.mention),
  );
  const at = mention.year ?? neighbour?.mention.year ?? year;
  if (at === undefined) return undefined;
  const part = mention.part === "rest" ? restOf(told) : mention.part;
  if (part === undefined) return undefined;
  return {
    period: writePeriod(part, at, mention.endYear),
    printed: mention.year !== undefined && mention.part !== "rest",
  };
}

function isPart(mention: PeriodMention): boolean {
  return mention.part !== "Y" && mention.part !== "interval";
}

/** «Những tháng cuối năm» after the first half are the second; after nine months, the last quarter. */
function restOf(told: readonly Told[]): string | undefined {
  const parts = told.filter(({ side }) => side === "review").map(({ mention }) => mention.part);
  if (parts.includes("H1") || parts.includes("Q2")) return "H2";
  if (parts.includes("9M") || parts.includes("Q3")) return "Q4";
  return undefined;
}

function isNear(
  { mention, resolved }: Told & { resolved: { period: string } | undefined },
  side: Side,
  year: number | undefined,
): boolean {
  if (year === undefined || resolved === undefined) return true;
  const from = mention.year ?? year;
  const to = mention.endYear ?? from;
  return side === "review" ? to >= year - NEAR && from <= year : to >= year && from <= year + NEAR;
}

/** Orders for a part of the year planned: «trong quý I-2021, … phải thực hiện tốt». */
function shortOrders(reading: Reading, plans: readonly string[], year: number | undefined): string[] {
  const found = linesOf(reading, "body")
    .slice(1)
    .flatMap((line) => sentencesOf(line))
    .flatMap((sentence) =>
      findPeriods(sentence.text)
        .filter((mention) => isPart(mention) && mention.part !== "rest" && mention.year !== undefined)
        .filter((mention) => /(?:trong|hết)\s+$/iu.test(sentence.text.slice(0, mention.index)))
        .filter((mention) =>
          /\s(?:phải|cần|sẽ|tập trung|hoàn thành)\s/iu.test(sentence.text.slice(mention.end)),
        )
        .filter((mention) => year === undefined || (mention.year ?? 0) >= year)
        .map((mention) => writePeriod(mention.part, mention.year ?? 0)),
    );
  return [...new Set(found)].filter(
    (period) => plans.includes(period.slice(0, 4)) && !plans.includes(period),
  );
}

/** A conference that sums up and plans a year, and names only that: it summed up the year before. */
function yearBefore(reading: Reading, plans: Found<string[]> | undefined): Found<string[]> | undefined {
  const [plan] = plans?.value ?? [];
  if (plan === undefined || !/^\d{4}$/.test(plan)) return undefined;
  const line = [...linesOf(reading, "body").slice(0, 1), ...linesOf(reading, "title")].find(({ text }) =>
    /tổng\s+kết|nhìn\s+lại|năm\s+qua/iu.test(text),
  );
  const words = line && /tổng\s+kết(?:\s+(?:một\s+)?năm)?|nhìn\s+lại|năm\s+qua/iu.exec(line.text)?.[0];
  return line && words
    ? inferred([String(Number(plan) - 1)], "year-before-the-plan", line.n, words)
    : undefined;
}
