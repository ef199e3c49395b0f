import { type Place, sentenceAt } from "../src/archive/place.ts";
import type { Report } from "../src/report/schema.ts";

/** Where a place stands within its sentence, to be marked there. */
export function within(report: Pick<Report, "body">, place: Place): { index: number; end: number }[] {
  const sentence = sentenceAt(report, place);
  return [{ index: place.index - sentence.index, end: Math.min(place.end, sentence.end) - sentence.index }];
}
