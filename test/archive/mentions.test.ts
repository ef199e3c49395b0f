import { expect, test } from "vitest";
import { markMentions, mentionScores } from "../eval/mentions.ts";
import { readParts } from "../eval/parts.ts";
import { vocabulary } from "./read-fixtures.ts";

test("every person, document and figure of the five is found, and nothing false", () => {
  const wrong = markMentions(readParts("five", vocabulary), vocabulary).filter(
    ({ expected, found }) => expected !== found,
  );
  expect(wrong).toEqual([]);
});

/** Set c counts no rank, degree or shortened office («Phó Thủ tướng») as an office; the archive keeps each as printed. */
const OFFICES_RIGHT = { a: 0.95, b: 0.95, c: 0.92, d: 0.95 };

test.each(["a", "b", "c", "d"] as const)("of set %s, what is found is right and most is found", (set) => {
  const scores = mentionScores(markMentions(readParts(set, vocabulary), vocabulary));
  for (const { field, score } of scores) {
    const right = field.startsWith("offices") ? OFFICES_RIGHT[set] : 0.97;
    expect(score, field).toBeGreaterThanOrEqual(field.endsWith("found are right") ? right : 0.85);
  }
});
