/** What a number counts: the words after it, as far as they are still one thing. */
import type { Terms } from "../report/terms.ts";
import { anyOf, END, pattern } from "./word-list.ts";

const MAX_WORDS = 7;
const WORD = /^\s+([\p{L}\p{M}](?:[\p{L}\p{M}\d'’]|[.-](?=\p{L}))*|“[^”]{1,60}”|"[^"]{1,60}")/u;
/** The verb right after one of these is part of its name: «cuộc kiểm tra», «tổ chức đảng». */
const CLASSIFIER = /^(?:cuộc|buổi|lớp|lượt|đợt|hội|tổ|vụ|ban|cơ|số|đoàn|chương|nhóm|bài)$/u;

/**
 * The noun phrase that begins at a place, and where it ends; undefined where no word follows or the first one
 * ends it at once.
 *
 * @param levelled the paragraph made comparable by `level`
 * @example «67/67 cấp ủy cơ sở phối hợp với…» gives «cấp ủy cơ sở»
 * @example «63 tỉnh, thành phố, tổng kết…» gives «tỉnh, thành phố»
 */
export function counted(
  paragraph: string,
  levelled: string,
  from: number,
  terms: Terms,
): { text: string; end: number } | undefined {
  const stop = pattern(`^\\s+${anyOf(terms.countEnds)}${END}`);
  const goesOn = pattern(`^,\\s+${anyOf(terms.countGoesOn)}${END}`);
  const keeps = pattern(`^\\s+${anyOf(terms.countKeeps)}${END}`);
  if (pattern(`^\\s+${anyOf(terms.notCounted)}${END}`).test(levelled.slice(from))) return undefined;
  let end = from;
  let count = 0;
  let previous = "";
  while (count < MAX_WORDS) {
    const rest = levelled.slice(end);
    const listed = goesOn.exec(rest);
    if (listed && count > 0) {
      end += listed[0].length;
      count = Math.min(count + 1, MAX_WORDS - 2);
      previous = "";
      continue;
    }
    const kept = keeps.exec(rest);
    if (kept) {
      end += kept[0].length;
      count += 2;
      previous = "";
      continue;
    }
    const word = WORD.exec(rest);
    if (word === null) break;
    const first = count === 0;
    if (!(count === 1 && CLASSIFIER.test(previous)) && stop.test(rest) && !(first && startsNoun(rest))) break;
    end += word[0].length;
    previous = word[1] ?? "";
    count += 1;
    if (previous.endsWith("”") || previous.endsWith('"')) break;
  }
  if (count === 0) return undefined;
  const text = paragraph.slice(from, end).replace(/[.\s]+$/u, "");
  return { text: text.trim(), end: from + text.length };
}

/** «66 tổ chức đảng», «3 tổ dân phố»: the word that often ends a noun begins this one. */
function startsNoun(rest: string): boolean {
  return /^\s+(?:tổ\s+chức|đồng\s+chí|điển\s+hình|trình)(?=\s)/u.test(rest);
}
