import { sameWord } from "../../vietnamese/tones.ts";
import { creditOf } from "./caption.ts";

/** Captions closer than this say the same in other words: the alternative text, then the visible line. */
const ALIKE = 0.6;

/** Whether two lines are one text in two forms: equal, one the beginning of the other, or mostly the same words. */
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

/** Whether the standfirst is the beginning of the lead, cut off or ending in dots. */
export function isBeginningOf(standfirst: string, lead: string): boolean {
  const beginning = plain(standfirst);
  return (
    beginning.split(" ").length >= 8 && plain(lead).startsWith(beginning) && standfirst.length < lead.length
  );
}

function plain(text: string): string {
  return (sameWord(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}
