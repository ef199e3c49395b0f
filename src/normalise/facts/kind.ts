import type { Kind } from "../../report/schema.ts";
import { type Found, inferred, keyLines, linesOf, type Reading, stated } from "../reading.ts";
import { withoutAsides } from "./asides.ts";
import type { Periods } from "./periods.ts";
import { isOfStudy } from "./study.ts";

/** What is only prepared, or drafted, or in the name of a committee was not held. */
const HELD = String.raw`(?<!(?:chuẩn bị|tiến tới|hướng dẫn|kế hoạch|đề cương|đề án|dự thảo(?: báo cáo)?|ban chỉ đạo|tiểu ban)\s)`;
const WORDS: readonly { kind: Kind; pattern: RegExp; unsure?: true }[] = [
  { kind: "mid-term-review", pattern: new RegExp(`${HELD}sơ kết`, "iu") },
  { kind: "review", pattern: new RegExp(`${HELD}tổng kết`, "iu") },
  {
    kind: "review",
    pattern:
      /(?:đánh giá|nhìn lại|(?<!kiểm )điểm lại)(?:(?!triển khai|phương hướng|đề ra)[^.;]){0,80}\snăm\s+(?:19|20)\d{2}/iu,
  },
  {
    kind: "review",
    pattern:
      /(?:đánh giá|nhìn lại)\s(?:kết quả\s)?(?:\d{1,2}|hai|ba|bốn|năm|mười)\snăm(?:,|\s(?!(?:19|20)\d{2}|mới|tới|tiếp))/iu,
    unsure: true,
  },
  {
    // Leaders who account for themselves look back on a year, but review no work.
    kind: "review",
    pattern: /kiểm điểm(?:(?!triển khai|phương hướng|đề ra)[^.;]){0,80}\snăm\s+(?:19|20)\d{2}/iu,
    unsure: true,
  },
];
/** A briefing («giao ban») on a month, a quarter, half a year reviews it. */
const BRIEFING = /giao ban[^.;]{0,80}?(?:tháng|qu[ýí])\s+(?:\d+|[IVX]+)(?!\d)/iu;
/** Launching a review is a launch, whatever the review is of. */
const LAUNCH_OF_REVIEW = /triển khai(?: việc)? (?:tổng|sơ) kết/iu;
/** A plan is launched; a resolution that is studied («quán triệt») is another matter. */
const LAUNCH =
  /(?:triển khai|phát động|ra quân)(?:[\s,]+(?:thực hiện|phương hướng|các|một số|những|và))*[\s,]+(?:nhiệm vụ|công tác|kế hoạch|chương trình|phong trào|chủ đề|năm)(?=[^.;]{0,60}(?:năm|tháng|quý|giai đoạn|nhiệm kỳ)\s)/iu;

/** A resolution or a directive that is studied and put into practice at once: «quán triệt, triển khai Nghị quyết …». */
const LAUNCH_OF_DOCUMENT =
  /(?<!(?:kết quả|đã|tình hình|việc)\s)triển khai(?:\s(?!bàn|giám sát|tổng kết)\p{L}+,?){0,8}?\s(?:nghị quyết|chỉ thị|kết luận|quy định|hướng dẫn|quyết định|kế hoạch)(?!\p{L})/iu;
const STUDIED = /hội nghị|học tập|quán triệt|phổ biến/iu;

/** Where the lead tells something else, the conference is named further down: «Tại Hội nghị sơ kết …». */
const MEETING = /hội nghị(?:\s\p{Ll}+){0,3}?\s(?:sơ|tổng) kết/iu;
const PARAGRAPHS = 3;

/**
 * What kind of conference it was, from its own words: those of the lead before those of the headline,
 * since a headline may say «triển khai» over a review. A meeting that reports on part of a year is a
 * mid-term review, by whatever name («giao ban»).
 *
 * @returns undefined for a report without lead and headline
 * @example «Triển khai nhiệm vụ năm 2017» over «… tổng kết công tác năm 2016» is a `review`
 * @example «Triển khai tổng kết Nghị quyết 25» is a `launch`
 */
export function kind(reading: Reading, { reviews, plans }: Periods): Found<Kind> | undefined {
  const lines = keyLines(reading).map((line) => ({ ...line, text: withoutAsides(line) }));
  const [period] = reviews?.value ?? [];
  const part = period !== undefined && /^\d{4}-/.test(period);
  for (const line of lines) {
    const match = LAUNCH_OF_REVIEW.exec(line.text);
    if (match && line.role === "title") return stated("launch", "kind-named", line.n, match[0]);
  }
  for (const line of lines) {
    // «Tổng kết công tác năm 2017; sơ kết 1 năm thực hiện Đề án …»: what is told first is what was held.
    const [named] = WORDS.flatMap(({ kind: found, pattern, unsure }) => {
      const match = pattern.exec(line.text);
      return match && !(found === "review" && part)
        ? [{ found, words: match[0], at: match.index, known: unsure ? inferred : stated }]
        : [];
    }).sort((a, b) => a.at - b.at);
    if (named) return named.known(named.found, "kind-named", line.n, named.words);
  }
  if (reviews && part)
    return inferred(
      "mid-term-review",
      "part-of-a-year-reviewed",
      reviews.basis.line ?? 1,
      reviews.basis.words ?? period,
    );
  for (const line of lines) {
    const match = BRIEFING.exec(line.text);
    if (match) return inferred("mid-term-review", "briefing-on-a-part-of-the-year", line.n, match[0]);
  }
  const below = kindOfMeetingBelow(reading);
  if (below && reviews) return below;
  for (const line of lines) {
    const match = LAUNCH.exec(line.text);
    if (match)
      return (reviews?.basis.known === "stated" ? inferred : stated)(
        "launch",
        "kind-named",
        line.n,
        match[0],
      );
  }
  const isCongress = plans?.basis.rule === "term-of-the-congress";
  if (reviews && plans && !isCongress)
    return inferred(
      "review",
      "year-reviewed-and-next-planned",
      reviews.basis.line ?? 1,
      reviews.basis.words ?? period ?? "",
    );
  if (below) return below;
  for (const line of isCongress ? [] : lines) {
    const match = STUDIED.test(line.text) ? LAUNCH_OF_DOCUMENT.exec(line.text) : undefined;
    if (match) return inferred("launch", "document-launched", line.n, match[0]);
  }
  const launch = TASKED.test(plans?.basis.words ?? "");
  if (plans?.basis.known === "stated" && launch && !isOfStudy(reading))
    return inferred("launch", "year-planned-alone", plans.basis.line ?? 1, plans.basis.words ?? "");
  const [first] = lines;
  return first === undefined
    ? undefined
    : inferred("other", "no-word-of-kind", first.n, first.text.slice(0, 80));
}

/** Tasks and figures that are set for a period, where nothing is said of the one before. */
const TASKED = /nhiệm vụ|chỉ tiêu|phương hướng|chương trình công tác|ra nghị quyết/iu;

function kindOfMeetingBelow(reading: Reading): Found<Kind> | undefined {
  for (const line of linesOf(reading, "body").slice(1, PARAGRAPHS)) {
    const match = MEETING.exec(line.text);
    const found = match && WORDS.find(({ pattern }) => pattern.test(match[0]));
    if (match && found) return inferred(found.kind, "kind-of-the-meeting-below", line.n, match[0]);
  }
  return undefined;
}
