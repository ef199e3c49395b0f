/** What the search page says once something is asked. */
import type { Filter } from "../../../src/search/report-document.ts";
import { listing } from "./frame.ts";
import { draft, known } from "./report.ts";

/** Of words of the sources, where it is another than the page's. */
export const sourceLang: "vi" | undefined = undefined;

/** The filters by name. */
export const filters: Record<Filter, string> = {
  year: "Năm",
  province: "Tỉnh, thành phố",
  publication: "Báo",
  level: "Cấp",
  kind: "Loại hội nghị",
};

/** A value of a filter as the page says it; those of the index are Vietnamese. */
export const filterValue = (_filter: string, value: string): string => value;

export const say = {
  loading: "Đang tìm…",
  offline: "Không có kết nối mạng. Hãy kiểm tra mạng rồi tìm lại; các trang đã mở vẫn đọc được.",
  failed:
    "Chưa tìm được vì không tải được chỉ mục. Hãy thử lại sau ít phút, hoặc tra theo năm, theo tỉnh, theo báo.",
  retry: "Thử lại",
  cut: "Câu tìm quá dài: chỉ tìm theo phần đầu.",
  more: "Xem thêm kết quả",
  noWords: "Chưa có chữ hay số nào để tìm. Hãy gõ một từ, một tên, hoặc một số hiệu văn bản.",
  clear: "Bỏ tất cả bộ lọc",
  marks: "khác dấu",
  noDate: "không rõ ngày",
  ofConference: listing.conference,
  guess: known.inferred,
  draft: draft.mark,
};

export { day } from "./day.ts";

/**
 * Said instead of the count when the results answer something else than what was typed.
 *
 * @param found what was found, as `foundText` says it
 */
export const answeredInstead = (query: string, instead: string, found: string): string =>
  `Không bài nào có “${query}”. Tìm “${instead}” thì được ${found}`;

export const onlySome = (query: string, count: number): string =>
  `Không bài nào có đủ các từ của “${query}”. Đây là ${count} bài có một số từ trong đó.`;

export const didYouMean: string = "Có phải bạn tìm";

/** Why a report of another province is offered. */
export const nowPartOf = (formerly: string, now: string): string => `Bài về ${formerly}, nay thuộc ${now}`;

export const noneFound = (query: string): string => `Không bài nào có “${query}”.`;

export const noneLeft = (without: number): string =>
  `Không bài nào qua được bộ lọc đang chọn; bỏ bộ lọc thì có ${without} bài.`;

/** How many values are chosen, beside «Bộ lọc»; nothing when none is. */
export const chosenText = (values: number): string => (values === 0 ? "" : ` (đang chọn ${values})`);

/**
 * What was found, said in one sentence: how many in all, then how many of each kind where there are several.
 *
 * @param former how many of the rest are of places that have become part of the one asked for
 */
export function foundText(
  counts: { phrase: number; all: number; rest: number },
  words: number,
  unfiltered: number,
  former = 0,
): string {
  const total = counts.phrase + counts.all + counts.rest;
  const parts: string[] = [];
  if (counts.phrase > 0) parts.push(`${counts.phrase} bài có đúng ${words > 1 ? "cụm từ" : "từ"} này`);
  if (counts.all > 0) parts.push(`${counts.all} bài có đủ các từ`);
  if (former > 0) parts.push(`${former} bài về nơi nay đã nhập vào nơi này`);
  if (counts.rest > former) parts.push(`${counts.rest - former} bài khác dấu hoặc gần đúng`);
  const narrowed = unfiltered > total ? ` (bộ lọc bỏ bớt ${unfiltered - total})` : "";
  if (words === 0) return `${total} bài${narrowed}.`;
  return parts.length > 1
    ? `${total} bài${narrowed}: ${parts.join(", ")}.`
    : `${parts[0] ?? "0 bài"}${narrowed}.`;
}
