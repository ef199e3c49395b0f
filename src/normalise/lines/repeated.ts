import { sameWord } from "../../vietnamese/tones.ts";
import { creditOf } from "./caption.ts";
import { openingTag } from "./prose.ts";

/** Captions closer than this say the same in other words: the alternative text, then the visible line. */
const ALIKE = 0.6;

/**
 * Whether two lines are one text in two forms: equal, one the beginning of the other, or mostly the same words.
 *
 * @example saysTheSame("Quang cảnh hội nghị", "QUANG CẢNH HỘI NGHỊ. Ảnh: Thu Hà")            // true
 * @example saysTheSame("Đồng chí Nguyễn Văn An phát biểu", "Đồng chí Trần Thị Bình phát biểu") // false
 */
export function saysTheSame(first: string, second: string): boolean {
  const [a, b] = [plain(first), plain(second)];
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.split(" ").length >= 3 && longer.startsWith(`${shorter} `)) return true;
  const [left, right] = [new Set(shorter.split(" ")), new Set(longer.split(" "))];
  const shared = [...left].filter((word) => right.has(word)).length;
  const sameCredit = creditOf(first) !== undefined && creditOf(first) === creditOf(second);
  return shared / (sameCredit ? left.size : left.size + right.size - shared) >= ALIKE;
}

/**
 * Whether the standfirst is the beginning of the lead, cut off or ending in dots. At least eight words tell it.
 *
 * @example isBeginningOf(lead, lead) // false: the whole is no beginning
 */
export function isBeginningOf(standfirst: string, lead: string): boolean {
  const beginning = plain(standfirst);
  return (
    beginning.split(" ").length >= 8 && plain(lead).startsWith(beginning) && standfirst.length < lead.length
  );
}

/**
 * Whether a line is a part of the headline, word for word, or the whole of it.
 *
 * @example isInside("Hội nghị Tỉnh ủy", "Bí thư dự Hội nghị Tỉnh uỷ") // true
 * @example isInside("Hội nghị tổng kết", "Tổng kết hội nghị")          // false: in another order
 */
export function isInside(line: string, headline: string): boolean {
  return ` ${plain(headline)} `.includes(` ${plain(line)} `);
}

/** Two paragraphs that open with the same words tell the same: the shorter above is the standfirst of the other. */
const SHARED_OPENING = 6;

/**
 * Whether a standfirst and the lead open alike and then part, whatever tag stands before either.
 *
 * @returns true for «Sáng 5/1, Quận ủy Đống Đa tổ chức …» above a longer paragraph with the same opening
 */
export function opensAlike(standfirst: string, lead: string): boolean {
  const [first, second] = [plain(withoutTag(standfirst)).split(" "), plain(withoutTag(lead)).split(" ")];
  const same = first.slice(0, SHARED_OPENING).every((word, index) => word === second[index]);
  return same && first.length >= SHARED_OPENING && first.length < second.length;
}

function withoutTag(text: string): string {
  return text.slice(openingTag(text)?.text.length ?? 0);
}

function plain(text: string): string {
  return (sameWord(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}
