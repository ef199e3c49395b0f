import type { Phrases } from "../../report/phrases.ts";
import type { Claim } from "../line.ts";

/** Furniture is short; a longer line that opens with the same words is a sentence. */
const MAX_WORDS = 16;

/** What a page prints around a report: counters, tools, links to other pages. */
export function furniture(text: string, phrases: Phrases): Claim | undefined {
  if (/^(?:>>|»|›|→|=>)/.test(text)) return { role: "furniture", rule: "related-link" };
  if (/(?:lượt|lần)\s+(?:xem|đọc|truy cập)/iu.test(text) && /\d/.test(text) && text.length < 80) {
    return { role: "furniture", rule: "view-count" };
  }
  if (/^\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2})?$/.test(text))
    return { role: "furniture", rule: "player-time" };
  if (/^(?:A[+-]\s*){1,3}$/.test(text)) return { role: "furniture", rule: "font-size" };
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return { role: "furniture", rule: "bare-address" };
  const words = text.split(/\s+/).length;
  if (words > MAX_WORDS) return undefined;
  if (phrases.is("furniture", text) || phrases.is("endings", text))
    return { role: "furniture", rule: "furniture-phrase" };
  const opening = Math.max(phrases.opening("furniture", text), phrases.opening("endings", text));
  if (opening === 0 || /[.!?…]$/.test(text)) return undefined;
  const isLabel = /^[^:]{1,40}:/.test(text);
  return opening >= 2 || isLabel ? { role: "furniture", rule: "furniture-phrase" } : undefined;
}

/** Whether headlines of other reports follow this line. */
export function opensEnding(text: string, phrases: Phrases): boolean {
  return phrases.is("endings", text);
}
