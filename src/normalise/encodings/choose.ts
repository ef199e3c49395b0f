/** Which of several readings of the same bytes is Vietnamese. */
import { plausibility } from "../../vietnamese/plausibility.ts";
import type { Reading } from "./readings.ts";

/** Reports have names that are no syllables («Krông», «Pờ»), but never more than these. */
const SURE = 0.8;
/** How far the best reading must be ahead of the next one that gives other words. */
const AHEAD = 0.15;

interface Weighed extends Reading {
  share: number;
  syllables: number;
}

/** The share of marked words that are syllables; a text without marked words says nothing, and gets 0. */
export function weigh(reading: Reading): Weighed {
  const { marked, syllables } = plausibility(reading.text);
  return { ...reading, syllables, share: marked === 0 ? 0 : syllables / marked };
}

/**
 * The one reading that is Vietnamese.
 *
 * @param least how many Vietnamese syllables it must have
 * @returns undefined where none is, or where two that differ might be
 */
export function choose(readings: readonly Reading[], least = 1): Weighed | undefined {
  const weighed = readings.map(weigh).sort((a, b) => b.share - a.share);
  const [best] = weighed;
  if (best === undefined || best.share < SURE || best.syllables < least) return undefined;
  const next = weighed.find(({ text }) => text !== best.text);
  return next !== undefined && best.share - next.share < AHEAD ? undefined : best;
}
