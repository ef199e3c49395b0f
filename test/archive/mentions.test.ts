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

test.each(["a", "b"] as const)("of set %s, what is found is right and most is found", (set) => {
  const scores = mentionScores(markMentions(readParts(set, vocabulary), vocabulary));
  for (const { field, score } of scores) {
    expect(score, field).toBeGreaterThanOrEqual(field.endsWith("found are right") ? 0.95 : 0.85);
  }
});
