/** A question put to the search as to a person: «có bao nhiêu đảng viên mới», «ai là bí thư». */
import type { Query } from "./parse.ts";
import { queryOf, replaceRuns, wordsOf } from "./runs.ts";

/** What asks, and is no part of an answer; the longest first. */
const ASKING = [
  "như thế nào",
  "có bao nhiêu",
  "những ai",
  "những gì",
  "bao nhiêu",
  "bao giờ",
  "bao lâu",
  "khi nào",
  "lúc nào",
  "năm nào",
  "ngày nào",
  "thế nào",
  "ra sao",
  "vì sao",
  "tại sao",
  "ở đâu",
  "là gì",
  "là ai",
  "ai là",
].map(wordsOf);

/** Alone, and without marks, these may be others: máy by `may`. */
const MARKED = new Set(["nào", "gì", "mấy", "đâu"]);

/** Words that must be left for it to be worth while. */
const LEAST = 2;

/**
 * The query without the words that ask; `undefined` when it asks nothing, or has little besides. Quotations stay as
 * they are.
 *
 * @example withoutAsking(parseQuery("kết nạp bao nhiêu đảng viên")) // kết nạp đảng viên
 * @example withoutAsking(parseQuery("bộ máy"))                       // undefined
 */
export function withoutAsking(query: Query): Query | undefined {
  const rows = ASKING.reduce((units, words) => replaceRuns(units, words, []) ?? units, query.units);
  const rest = queryOf(
    rows.filter(({ words: [first, ...more], quoted }) => {
      if (!first) return false;
      return quoted || more.length > 0 || !MARKED.has(first.exact);
    }),
  );
  return rest.words.length < query.words.length && rest.words.length >= LEAST ? rest : undefined;
}
