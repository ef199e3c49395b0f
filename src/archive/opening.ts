/** The announcement that opens a sentence: what stands before its colon. */

const LONGEST = 400;

/**
 * Where the announcement ends, after the colon; 0 where the sentence has none. A colon inside quotation marks
 * or before an ending that has no words is none.
 *
 * @example sentenceOpening("Nhiệm vụ năm 2022 được xác định là: Tập trung…") // 39
 * @example sentenceOpening("Về chính trị: tốt; về tổ chức: tốt")              // 0: the clauses have colons of their own
 */
export function sentenceOpening(sentence: string): number {
  const at = sentence.indexOf(":");
  if (at < 0 || at > LONGEST) return 0;
  const before = sentence.slice(0, at);
  if (count(before, /[“«]/gu) > count(before, /[”»]/gu) || before.includes(";")) return 0;
  const clausesWithColons = sentence
    .slice(at + 1)
    .split(";")
    .filter((clause) => clause.includes(":")).length;
  return clausesWithColons > 0 && sentence.includes(";") ? 0 : at + 1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
