import { expect, it } from "vitest";
import { readVocabulary } from "../../src/report/vocabulary-files.ts";
import { markAll } from "../eval/facts.ts";
import { FLOORS } from "../eval/floors.ts";
import { readSet, SETS } from "../eval/labels.ts";
import { scores } from "../eval/scores.ts";

const { vocabulary } = await readVocabulary("content");
const found = scores(
  markAll(
    SETS.flatMap((name) => readSet(name)),
    vocabulary,
  ),
);

it.each(found)("reads $field of the labelled reports no worse than its floor", ({ field, score }) => {
  expect(FLOORS).toHaveProperty([field]);
  expect(100 * score).toBeGreaterThanOrEqual(FLOORS[field] ?? 100);
});

it("reads every labelled fact of the five reports", () => {
  const wrong = markAll(readSet("five"), vocabulary).facts.filter(({ right }) => !right);
  expect(wrong).toEqual([]);
});
