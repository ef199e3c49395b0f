import { type Found, linesOf, type Reading, stated } from "../reading.ts";

const VENUE =
  /(?:^|[\s,])(?:tại|ở)\s+((?:(?:Thủ đô|thành phố|TP\.?|tỉnh|huyện|thị xã|Hội trường|Trung tâm|Nhà|Trụ sở|hội trường|trụ sở)\s+)?\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*){0,4})(?=\s*[,.;)]|\s+(?:đã|diễn|với|và|do|tổ|mở)\s)/u;

/**
 * The place of the conference, as printed after «tại» in the first sentence. It says nothing of the report's province.
 *
 * @returns «thành phố Pleiku» for «Sáng 4/3, tại thành phố Pleiku, …»; undefined for «Phát biểu tại Hội nghị, …»
 */
export function venue(reading: Reading): Found<string> | undefined {
  const [lead] = linesOf(reading, "body");
  const match = lead && VENUE.exec(lead.text.slice(0, 240));
  const place = match?.[1];
  if (!lead || !match || place === undefined || /^(?:Hội nghị|Đại hội)/u.test(place)) return undefined;
  return stated(place, "place-in-the-lead", lead.n, match[0].replace(/^[\s,]+/, ""));
}
