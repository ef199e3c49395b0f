/** Where a report tells the periods of its conference, most telling place first. */
import { findPeriods, type PeriodMention } from "../../vietnamese/periods.ts";
import type { RecognisedLine } from "../line.ts";
import { keyLines, linesOf, type Reading, sentencesOf } from "../reading.ts";
import { isAside } from "./asides.ts";
import { OF_MOVEMENT, readSides, type Side, type Told } from "./period-sides.ts";
import { isOfStudy } from "./study.ts";

export interface YearsTold {
  /** In the order told, most telling first. */
  reviewed: number[];
  planned: number[];
  part: string | undefined;
  comparedWith: number | undefined;
  /** Every year told on either side, and the first of the intervals. */
  all: number[];
}

/** Results are compared with those of the year before: «so với cùng kỳ năm 2020». */
function yearComparedWith(reading: Reading): number | undefined {
  for (const { text } of linesOf(reading, "body")) {
    const year = /cùng\s+kỳ(?:\s+năm)?\s+(20\d{2}|19\d{2})(?!\d)/iu.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

/**
 * The years that the conference looks back on and plans for, as far as they are printed. They help to find the
 * year of the conference, before it is known.
 *
 * @example «sơ kết 6 tháng đầu năm 2020»: `{ reviewed: [2020], planned: [], part: "H1", … }`
 */
export function yearsTold(reading: Reading): YearsTold {
  // What is studied tells the year, too.
  const told = everythingTold(reading);
  const side = (wanted: Side) => told.filter(({ side: actual }) => actual === wanted);
  const yearsOf = (wanted: Side) =>
    side(wanted)
      .filter((one) => !isHalfATerm(one) && !isUnderWay(one))
      .flatMap(({ mention }) => mention.endYear ?? mention.year ?? []);
  // One that is printed with its year says more than «nửa năm qua».
  const dated = side("review").find(({ mention }) => isPart(mention) && mention.year !== undefined);
  const first = dated ?? side("review")[0];
  const partial = first !== undefined && isPart(first.mention);
  const beside = partial && first.mention.year === undefined ? yearsBeside(reading, first) : [];
  return {
    reviewed: [...beside, ...yearsOf("review")].slice(0, 2),
    planned: yearsOf("plan").slice(0, 2),
    part: partial ? first.mention.part : undefined,
    comparedWith: yearComparedWith(reading),
    all: [
      ...new Set(
        [...told.map(({ mention }) => mention), ...termsOf(reading)].flatMap(({ year, endYear }) =>
          [year ?? [], endYear ?? []].flat(),
        ),
      ),
    ],
  };
}

/** Terms of office that the lead or what stands above it prints: a congress opens one, other meetings lie within. */
function termsOf(reading: Reading): PeriodMention[] {
  return keyLines(reading).flatMap(({ text }) => findPeriods(text).filter(({ term }) => term === true));
}

/** «Sơ kết giữa nhiệm kỳ 2015-2020»: in which of its years, is not said. */
function isHalfATerm({ mention, words }: Told): boolean {
  return mention.part === "interval" && /(?:giữa|nửa)\s+nhiệm\s+kỳ/iu.test(words);
}

/** «Sơ kết chương trình phối hợp giai đoạn 2017-2020»: the programme's years, of which some are still to come. */
function isUnderWay({ mention, words }: Told): boolean {
  return mention.part === "interval" && /^sơ\s+kết/iu.test(words) && OF_MOVEMENT.test(words);
}

/** Years printed on the line of a quarter or a half without one: «quý III …; doanh nghiệp tiêu biểu năm 2019». */
function yearsBeside(reading: Reading, { line }: Told): number[] {
  const text = reading.lines.find(({ n }) => n === line)?.text ?? "";
  return findPeriods(text)
    .filter(
      ({ part, index }) =>
        part === "Y" && !/(?:cùng\s+kỳ|so\s+với|hơn|bằng)\s*$/iu.test(text.slice(0, index)),
    )
    .flatMap(({ year }) => year ?? []);
}

/**
 * Every period that the report sets on one side or the other: in the lead, the standfirst and the headline;
 * at the head of paragraphs; in the paragraphs that follow; in what a speaker asks for.
 */
export function periodsTold(reading: Reading): Told[] {
  return isOfStudy(reading) ? fromKeyLines(reading) : everythingTold(reading);
}

function everythingTold(reading: Reading): Told[] {
  const key = fromKeyLines(reading);
  const near = [...fromOpenings(reading), ...fromFollowing(reading)];
  const told = [...key, ...(key.length + near.length > 0 ? near : fromFurtherDown(reading)).map(below)];
  // A month is a term set in a speech, unless it is months that the conference goes through.
  const monthly = told.some(({ side, mention }) => side === "review" && isMonth(mention));
  const orders = fromOrders(reading).filter(({ mention }) => monthly || !isMonth(mention));
  return [...told, ...orders.map(below)];
}

function below(told: Told): Told {
  return { ...told, below: true };
}

/** What a speaker asks for in a part of the year is planned for it: «đề nghị 6 tháng cuối năm tiếp tục …». */
function fromOrders(reading: Reading): Told[] {
  return linesOf(reading, "body").flatMap((line) =>
    sentencesOf(line).flatMap((sentence) =>
      findPeriods(sentence.text)
        .filter((mention) => isPart(mention) && !FIRST_PARTS.includes(mention.part))
        .filter((mention) =>
          /(?:đề nghị|yêu cầu|chỉ đạo|nhấn mạnh|lưu ý|nhắc)[^.;:]{0,60}$/iu.test(
            sentence.text.slice(0, mention.index),
          ),
        )
        .map((mention): Told => ({ side: "plan", mention, line: line.n, words: mention.text })),
    ),
  );
}

/** «Hướng dẫn triển khai Chuyên đề năm 2025»: what is studied in a year, not what the conference plans for it. */
const OF_STUDY = /chuyên\s+đề/iu;

/** «Góp ý cho nhiệm vụ 6 tháng cuối năm»: cued periods of the second and third paragraph, and of captions under the headline. */
function fromFollowing(reading: Reading): Told[] {
  const lines = [...linesOf(reading, "body").slice(1, 3), ...linesOf(reading, "caption").slice(0, 1)];
  return lines.flatMap((line) =>
    sentencesOf(line).flatMap((sentence) =>
      (isAside(sentence.text) ? [] : readSides(sentence.text, line.n)).filter(
        ({ joined, words }) => !joined && !OF_STUDY.test(words),
      ),
    ),
  );
}

/** Where the lead tells who came, and only the fifth paragraph why: «… hội nghị này để cho ý kiến đối với Báo cáo tổng kết năm 2022». */
function fromFurtherDown(reading: Reading): Told[] {
  return linesOf(reading, "body")
    .slice(3)
    .flatMap((line) =>
      sentencesOf(line)
        .filter(({ text }) => /hội nghị/iu.test(text) && /(?:tổng|sơ) kết/iu.test(text))
        .flatMap(({ text }) => readSides(text, line.n)),
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
      .filter(({ text }) => !isAside(text))
      .flatMap((sentence) => readSides(sentence.text, line.n)),
  );
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
    return side === undefined ? [] : [{ side, mention, line: line.n, words: mention.text, opens: true }];
  });
}

function position(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function isMonth({ part }: PeriodMention): boolean {
  return /^\d\d$/.test(part);
}

/** A half, a quarter, a month: less than a year. */
export function isPart(mention: PeriodMention): boolean {
  return mention.part !== "Y" && mention.part !== "interval";
}
