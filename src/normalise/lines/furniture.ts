import type { Phrases } from "../../report/phrases.ts";
import type { Claim } from "../line.ts";

/** Furniture is short; a longer line that opens with the same words is a sentence. */
const MAX_WORDS = 16;

/** What reports tell of, and the tools of a page do not. */
const REPORTED =
  /(?:tổng kết|sơ kết|triển khai|thực hiện|công tác|nhiệm vụ|kết quả|hội nghị|phong trào|kinh nghiệm)/iu;

/**
 * What a page prints around a report: counters, tools, links to other pages.
 *
 * @returns undefined for a sentence, and for a longer line that only opens like a tool of the page
 * @example furniture("328 lượt xem", phrases)?.rule                        // "view-count"
 * @example furniture("Theo dõi Báo Gia Lai trên Google News", phrases)?.rule // "furniture-phrase"
 * @example furniture("Đánh giá kết quả công tác năm 2016", phrases)         // undefined: a headline
 */
export function furniture(text: string, phrases: Phrases): Claim | undefined {
  if (/^(?:>>|»|›|→|=>)/.test(text)) return { role: "furniture", rule: "related-link" };
  if (/(?:lượt|lần)\s+(?:xem|đọc|truy cập)/iu.test(text) && /\d/.test(text) && text.length < 80) {
    return { role: "furniture", rule: "view-count" };
  }
  if (/^\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2})?$/.test(text))
    return { role: "furniture", rule: "player-time" };
  if (
    /^\(?\*+\)?\s*(?:đầu đề|tiêu đề|tít)(?:\s\p{L}+){0,6}\s(?:tòa soạn|toà soạn|BBT|ban biên tập)\s*(?:đặt)?\.?$/iu.test(
      text,
    )
  )
    return { role: "furniture", rule: "note-of-the-editors" };
  if (/^#\S/.test(text)) return { role: "furniture", rule: "tag-of-the-page" };
  if (/^(?:image|photo|video|ảnh)\.?$/iu.test(text))
    return { role: "furniture", rule: "picture-without-words" };
  if (/^(?:A[+-]\s*){1,3}$|^a\s?a(?:\s?a)?$/i.test(text)) return { role: "furniture", rule: "font-size" };
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return { role: "furniture", rule: "bare-address" };
  const words = text.split(/\s+/).length;
  if (words > MAX_WORDS) return undefined;
  if (phrases.is("furniture", text) || phrases.is("endings", text))
    return { role: "furniture", rule: "furniture-phrase" };
  if (/[.!?…]$/.test(text)) return undefined;
  const ending = phrases.opening("endings", text);
  const opening = phrases.opening("furniture", text);
  const isLabel = /^[^:]{1,40}:/.test(text) && Math.max(opening, ending) > 0;
  // «Đánh giá» opens a tool of the page, and also «Đánh giá kết quả công tác năm 2016».
  const isTool = opening >= 3 || (opening === 2 && !REPORTED.test(text));
  return isLabel || ending >= 2 || isTool ? { role: "furniture", rule: "furniture-phrase" } : undefined;
}

/**
 * Whether headlines of other reports follow this line. It must be the whole line.
 *
 * @example opensEnding("» TIN LIÊN QUAN:", phrases)            // true
 * @example opensEnding("Tin liên quan đến hội nghị", phrases) // false
 */
export function opensEnding(text: string, phrases: Phrases): boolean {
  return phrases.is("endings", text);
}
