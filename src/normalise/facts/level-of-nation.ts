import type { Level } from "../../report/schema.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import type { RecognisedLine } from "../line.ts";
import { type Found, inferred, stated } from "../reading.ts";

const NATIONAL = /(?:[Hh]ội nghị(?:\s\p{Ll}+){0,3}|họp(?: trực tuyến)?) toàn quốc/u;
/** Ministries and what ranks with them. Their own party committees are no rank of the country's. */
const MINISTRY = /^(?:Bộ\s\p{Lu}|Tổng cục\s)/u;
const WHOLE_ARMY = /(?:trong )?toàn quân(?!\s*(?:khu|đoàn|chủng))/u;

/**
 * A conference that the text itself calls one of the whole country.
 *
 * @param lines most telling first
 */
export function nationalMeeting(lines: readonly RecognisedLine[]): Found<Level> | undefined {
  for (const { n, text } of lines) {
    const words = NATIONAL.exec(oldStyle(text))?.[0];
    if (words !== undefined) return stated("central", "national-conference", n, words);
  }
  return undefined;
}

/**
 * The rank of a conference that a ministry, or a general department of the army, holds for all that is below it.
 *
 * @returns undefined for its own affairs, and for any other body
 * @example «Bộ Tư pháp tổ chức hội nghị toàn quốc»: central; «Đảng ủy Bộ Tư pháp tổng kết»: undefined
 */
export function levelOfMinistry(
  organiser: string,
  lines: readonly RecognisedLine[],
): Found<Level> | undefined {
  if (!MINISTRY.test(oldStyle(organiser))) return undefined;
  const found = nationalMeeting(lines);
  if (found) return found;
  for (const { n, text } of lines) {
    const words = WHOLE_ARMY.exec(text)?.[0];
    if (words !== undefined) return inferred("central", "of-the-whole-army", n, words);
  }
  return undefined;
}
