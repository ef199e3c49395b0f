/** Which periods of a sentence are looked back on, and which are planned for. */
import { findPeriods, type PeriodMention } from "../../vietnamese/periods.ts";

export type Side = "review" | "plan";

export interface Told {
  side: Side;
  mention: PeriodMention;
  line: number;
  /** The words that make it looked back on or planned for, up to the period itself. */
  words: string;
  /** It has no cue of its own, but goes with the period before it: «năm 2020 và cả giai đoạn 2016 - 2020». */
  joined?: boolean;
  /** It is told further down than the lead: what the conference looks back on or plans for is concluded from it. */
  below?: boolean;
  /** It opens a paragraph, and only the verbs behind it tell the side. */
  opens?: boolean;
}

const REVIEW =
  /tổng\s+kết|sơ\s+kết|đánh\s+giá|nhìn\s+lại|kiểm\s+điểm|điểm\s+lại|rà\s+soát|giao\s+ban|kết\s+quả|báo\s+cáo(?!\s+viên)|(?<!thông\s+tin\s+(?:về\s+)?|nghe\s+)tình\s+hình(?!\s+(?:thực\s+tế|mới|hiện\s+nay))/giu;
const PLAN =
  /triển\s+khai(?!\s+thực\s+hiện\s+(?:các\s+)?(?:nghị\s+quyết|chỉ\s+thị))|phương\s+hướng|định\s+hướng|bàn(?=\s+(?:việc|nhiệm|kế|giải|công|phương|chương))|đề\s+ra|giao\s+việc|nhận\s+(?:việc|nhiệm\s+vụ)|vạch|kế\s+hoạch(?!\s+phát\s+triển)|dự\s+kiến|xác\s+định|mục\s+tiêu|việc\s+chính\s+của|thảo\s+luận\s+(?:về\s+)?(?:chương\s+trình|kế\s+hoạch|phương\s+hướng|nhiệm\s+vụ)|mở\s+màn|ra\s+quân|ra\s+nghị\s+quyết|thống\s+nhất|ký\s+(?:kết|giao\s+ước)|nhiệm\s+vụ\s+trọng\s+tâm/giu;
export const OF_MOVEMENT =
  /(?:ký\s+(?:kết|giao\s+ước)|phong\s+trào|cuộc\s+vận\s+động|chương\s+trình|đề\s+án)[^;]*$/iu;
const WEAK_PLAN = /nhiệm\s+vụ|chương\s+trình\s+công\s+tác|giải\s+pháp/giu;
/** «Thực hiện chương trình công tác năm 2024, sáng nay …»: why the conference is held, not what it plans. */
const OCCASION =
  /(?:^|[.;]\s*)(?:thực\s+hiện|theo|căn\s+cứ)\s+(?:chương\s+trình|kế\s+hoạch)(?:(?!(?:tổng|sơ)\s+kết)[^.;]){0,60}$|,\s*thực\s+hiện\s+[^.,;]{0,40}chương\s+trình\s+(?:công\s+tác|làm\s+việc)(?:\s+năm)?\s*$/iu;

/**
 * Walks the periods of a sentence: the last cue since the one before decides; without a cue a period goes
 * with its neighbour.
 *
 * @param line the number of the line, kept with each period
 * @example «tổng kết năm 2016, triển khai nhiệm vụ năm 2017»: 2016 is reviewed, 2017 planned
 * @example «Công tác năm 2013 và phương hướng, nhiệm vụ năm 2014»: 2013 has no cue, but stands before a plan
 */
export function readSides(text: string, line: number): Told[] {
  const told: Told[] = [];
  let open: PeriodMention[] = [];
  let since = 0;
  for (const mention of findPeriods(text)) {
    const window = text.slice(since, mention.index);
    if (mention.term && !isOwnTerm(window)) continue;
    if (mention.part === "interval" && /đại\s+hội/iu.test(window) && !MID_TERM.test(window)) continue;
    if (/cùng\s+kỳ(?:\s+năm)?\s*$/iu.test(window) || OCCASION.test(window)) continue;
    // «Mục tiêu đến năm 2020»: a year to come, for which something is aimed at.
    if (mention.part === "Y" && /(?:đến|tới|tầm\s+nhìn)\s*$/iu.test(window)) continue;
    if (isOfRange(mention, text) || SINCE.test(text.slice(mention.end))) continue;
    // «Hội nghị báo cáo viên Tỉnh ủy tháng 3/2025»: which of its meetings it is.
    if (/báo\s+cáo\s+viên[^.,;]{0,30}$/iu.test(window)) continue;
    const cued = isDone(window, since, text.slice(mention.end)) ? "review" : sideOf(window);
    // «…, nhiệm vụ quý IV; tuyên dương doanh nghiệp tiêu biểu năm 2019»: another matter altogether.
    if (cued === undefined && told.length > 0 && /[;:]/.test(window)) continue;
    // «… quý III, ban yêu cầu trong những tháng cuối năm …»: what is left of the year is ahead.
    const side = cued ?? (mention.part === "rest" ? "plan" : told.at(-1)?.side);
    since = mention.end;
    // «Phát động phong trào … giai đoạn 2023-2025»: the movement's years, of which the conference has one.
    if (side === "plan" && mention.part === "interval" && OF_MOVEMENT.test(window)) continue;
    if (side === undefined) {
      open.push(mention);
      continue;
    }
    // «Công tác năm 2013 và phương hướng, nhiệm vụ năm 2014»: what stands before the plan is looked back on.
    if (side === "plan") {
      for (const before of open) told.push({ side: "review", mention: before, line, words: before.text });
    }
    open = [];
    told.push({
      side,
      mention,
      line,
      words: wordsOf(window, mention),
      joined: cued === undefined && mention.part !== "rest",
    });
  }
  return told;
}

/** «Từ khi có Nghị quyết (năm 2002) đến nay»: where it begins. */
const SINCE = /^\s*\)?\s*(?:đến|tới)\s+(?:nay|hiện)/iu;

/** «Từ tháng 7 đến tháng 10»: a stretch that has no written form. */
function isOfRange({ part, index, end }: PeriodMention, text: string): boolean {
  return (
    /^\d\d$/.test(part) &&
    (/^\s*(?:đến|tới|-|–)\s*(?:hết\s+)?tháng\s/iu.test(text.slice(end)) ||
      /tháng\s+\d{1,2}\s*(?:đến|tới|-|–)\s*(?:hết\s+)?$/iu.test(text.slice(0, index)))
  );
}

/** «Triển khai thực hiện nhiệm vụ năm 2024, Đảng bộ đã …»: duties at the head of a sentence that goes on to what was done. */
function isDone(window: string, since: number, after: string): boolean {
  return (
    since === 0 &&
    /^(?:(?:triển\s+khai|thực\s+hiện)\s+)+(?:các\s+)?nhiệm\s+vụ\s*$/iu.test(window) &&
    /^\s*,[^.;]{0,120}\sđã\s/iu.test(after)
  );
}

/** «Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội … nhiệm kỳ 2020 - 2025»: the term that is half over. */
const MID_TERM = /sơ\s+kết\s+(?:giữa|nửa)\s+nhiệm\s+kỳ[^.;]*$/iu;

/** A term of office is the conference's own where it is summed up or planned for, not where a congress or an election bears it. */
function isOwnTerm(window: string): boolean {
  if (MID_TERM.test(window)) return true;
  const cue = Math.max(
    lastIndex(window, /(?:tổng|sơ)\s+kết/giu),
    lastIndex(window, /phương\s+hướng|triển\s+khai\s+nhiệm\s+vụ/giu),
  );
  return cue >= 0 && !/đại\s+hội|bầu\s+cử|đại\s+biểu/iu.test(window.slice(cue));
}

/** «… đã đạt nhiều kết quả; nhiệm vụ năm 2017 …»: what stands behind a semicolon says it before what stands in front. */
function sideOf(window: string): Side | undefined {
  return sideOfClause(window.slice(window.lastIndexOf(";") + 1)) ?? sideOfClause(window);
}

function sideOfClause(window: string): Side | undefined {
  const review = lastIndex(window, REVIEW);
  const plan = lastIndex(window, PLAN);
  // «… đã thực hiện tốt các nhiệm vụ năm 2020»: duties that are done are not planned.
  const weak = lastIndex(window, WEAK_PLAN) >= 0 && !/(?<!\p{L})đã\s/iu.test(window);
  if (review < 0 && plan < 0) return weak ? "plan" : undefined;
  return review > plan ? "review" : "plan";
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function wordsOf(window: string, mention: PeriodMention): string {
  const cue = Math.max(lastIndex(window, REVIEW), lastIndex(window, PLAN), lastIndex(window, WEAK_PLAN), 0);
  return `${window.slice(cue)}${mention.text}`.trim();
}
