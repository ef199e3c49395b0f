import { findPeriods, type PeriodMention, writePeriod } from "../../vietnamese/periods.ts";
import { type Found, inferred, linesOf, type Reading, sentencesOf, stated } from "../reading.ts";
import { congress } from "./congress.ts";
import { OF_MOVEMENT, type Side, type Told } from "./period-sides.ts";
import { isPart, periodsTold } from "./period-told.ts";

export interface Periods {
  reviews: Found<string[]> | undefined;
  plans: Found<string[]> | undefined;
}

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
 * @param month its month, where that is known: a month before it is not planned for, one behind it not looked back on
 * @example «sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm» in 2015: reviews 2015-H1, plans 2015-H2, both inferred
 */
export function periods(reading: Reading, year: number | undefined, month?: number): Periods {
  const told = periodsTold(reading)
    .map((one) => (isOver(one, year) ? { ...one, side: "review" as const } : one))
    .filter((one) => !isOutOfTime(one, year, month));
  const reviews = choose(told, "review", year);
  const plans = choose(told, "plan", year) ?? nextPart(reading, reviews);
  const terms = plans === undefined && reviews === undefined ? congress(reading, year) : undefined;
  if (terms) return terms;
  const orders = plans && reviews ? shortOrders(reading, plans.value, year) : [];
  const allPlans = plans && orders.length > 0 ? withOrders(plans, orders) : plans;
  return { reviews: reviews ?? yearBefore(reading, allPlans), plans: allPlans };
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
  const [first] = side === "plan" ? partsFirst(kept, complete) : kept;
  if (first?.resolved === undefined) return undefined;
  const same = kept.filter(
    (one) => one.line === first.line && (isJoined(one, first) || sameKind(one.mention, first.mention)),
  );
  const value = [...new Set(same.flatMap((one) => one.resolved?.period ?? []))];
  const exact = same.every((one) => one.resolved?.printed);
  const rule = exact ? `${side}-named` : `${side}-year-completed`;
  // «Sơ kết 2 năm thực hiện Nghị quyết … giai đoạn 2017-2020»: of the years named, some are still to come.
  const underWay = side === "review" && year !== undefined && (first.mention.endYear ?? 0) > year;
  return (exact && !underWay && first.below !== true ? stated : inferred)(
    value,
    underWay ? "review-of-years-under-way" : first.below && exact ? `${side}-told-further-down` : rule,
    first.line,
    first.words,
  );
}

/** After a part of the year looked back on, a part of it planned for says more than the whole year in a headline. */
function partsFirst<T extends Told>(plans: readonly T[], told: readonly Told[]): readonly T[] {
  const reviewed = told.find(({ side }) => side === "review");
  const whole = plans[0]?.mention.part === "Y";
  if (!whole || reviewed === undefined || !isPart(reviewed.mention)) return plans;
  const beside = plans.filter(({ mention, line }) => isPart(mention) && line === reviewed.line);
  return beside.length > 0 ? beside : plans;
}

/** «Giao ban quý III, cụm số 2 năm 2022»: the year of the quarter, not another period. */
function isJoined({ joined, mention }: Told, first: Told): boolean {
  return joined === true && !(isPart(first.mention) && mention.part === "Y");
}

/** «Năm 2023, ngành chủ động …» at the head of a paragraph, when the conference is held in 2024: that is over. */
function isOver({ side, mention, opens }: Told, year: number | undefined): boolean {
  return opens === true && side === "plan" && (mention.endYear ?? mention.year ?? Infinity) < (year ?? 0);
}

const NEXT: Readonly<Record<string, string>> = { Q1: "Q2", Q2: "Q3", Q3: "Q4", H1: "H2", "9M": "Q4" };

/** Where only a later paragraph plans: the year, or the part of it, that follows the one looked back on. */
function nextPart(reading: Reading, reviews: Found<string[]> | undefined): Found<string[]> | undefined {
  const [period = "", ...others] = reviews?.value ?? [];
  const [year = "", part] = period.split("-");
  const next = part === undefined ? "Y" : NEXT[part];
  if (next === undefined || others.length > 0 || !/^\d{4}$/.test(year)) return undefined;
  const own = next === "Y" ? Number(year) + 1 : Number(year);
  const ahead = next === "Y" ? NEXT_YEAR : TASKS;
  for (const line of linesOf(reading, "body").slice(1)) {
    for (const { text } of sentencesOf(line)) {
      const mention = findPeriods(text).find(
        (one) => one.part === next && (one.year ?? (next === "Y" ? 0 : own)) === own,
      );
      if (mention && ahead.test(text.slice(0, mention.index)))
        return inferred([writePeriod(next, own)], "part-after-the-one-reviewed", line.n, mention.text);
    }
  }
  return undefined;
}

const TASKS = /(?:nhiệm vụ|phương hướng|giải pháp)[^.;]{0,60}$/iu;
/** The next year opens the sentence, or what somebody says. */
const NEXT_YEAR = /(?:^|:\s*[“"]?)(?:(?:trong|sang|bước sang)\s+)?$/iu;

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
  // «6 tháng đầu năm 2018» in the headline tells the year of «6 tháng cuối năm» in the lead.
  const elsewhere = told.find((other) => other.mention.year !== undefined && isPart(other.mention));
  const at = mention.year ?? neighbour?.mention.year ?? year ?? elsewhere?.mention.year;
  if (at === undefined) return undefined;
  const part = mention.part === "rest" ? restOf(told) : mention.part;
  if (part === undefined) return undefined;
  return {
    period: writePeriod(part, at, mention.endYear),
    printed: mention.year !== undefined && mention.part !== "rest",
  };
}

/** «Những tháng cuối năm» after the first half are the second; after nine months, the last quarter. */
function restOf(told: readonly Told[]): string | undefined {
  const parts = told.filter(({ side }) => side === "review").map(({ mention }) => mention.part);
  if (parts.includes("H1") || parts.includes("Q2")) return "H2";
  if (parts.includes("9M") || parts.includes("Q3")) return "Q4";
  return undefined;
}

/** A month that lies on the wrong side of the conference. */
function isOutOfTime({ side, mention }: Told, year: number | undefined, month: number | undefined): boolean {
  if (year === undefined || month === undefined || !/^\d\d$/.test(mention.part)) return false;
  const after = 12 * ((mention.year ?? year) - year) + Number(mention.part) - month;
  return side === "plan" ? after < 0 : after > 0;
}

function isNear(
  { mention, words, resolved }: Told & { resolved: { period: string } | undefined },
  side: Side,
  year: number | undefined,
): boolean {
  if (year === undefined || resolved === undefined) return true;
  const from = mention.year ?? year;
  const to = mention.endYear ?? from;
  // «Đánh giá 2 năm thực hiện phong trào … giai đoạn 2021-2025»: the movement's years, which are not over.
  if (side === "review" && to > year && mention.part === "interval" && OF_MOVEMENT.test(words)) return false;
  return side === "review" ? to >= year - NEAR && from <= year : to >= year && from <= year + NEAR;
}

/** What is ordered for a part of the year may be another's task: the plan is concluded from it. */
function withOrders({ value, basis }: Found<string[]>, orders: readonly string[]): Found<string[]> {
  return {
    value: [...value, ...orders],
    basis: { ...basis, known: "inferred", rule: "plan-told-further-down" },
  };
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

const LOOKED_BACK =
  /(?<!(?:chuẩn\s+bị|tiến\s+tới|hướng\s+dẫn|kế\s+hoạch)\s+)tổng\s+kết(?:\s+(?:một\s+)?năm)?|nhìn\s+lại|năm\s+qua/iu;

/** A conference that sums up and plans a year, and names only that: it summed up the year before. */
function yearBefore(reading: Reading, plans: Found<string[]> | undefined): Found<string[]> | undefined {
  const [plan] = plans?.value ?? [];
  if (plan === undefined || !/^\d{4}$/.test(plan)) return undefined;
  const line = [...linesOf(reading, "body").slice(0, 1), ...linesOf(reading, "title")].find(({ text }) =>
    LOOKED_BACK.test(text),
  );
  const words = line && LOOKED_BACK.exec(line.text)?.[0];
  return line && words
    ? inferred([String(Number(plan) - 1)], "year-before-the-plan", line.n, words)
    : undefined;
}
