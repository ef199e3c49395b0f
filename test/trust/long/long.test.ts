import { expect, test } from "vitest";
import { longTitle, manyParagraphs, manySources } from "./archive.ts";
import { buildLong, normaliseMany } from "./long.ts";

test("of many sources the sound ones are understood, and each bad one is named with a way to mend it", async () => {
  const many = manySources(90);
  expect([many.sound.length, many.named.length]).toEqual([81, 9]);
  expect((await normaliseMany(many)).wrong).toEqual([]);
}, 300_000);

test("a title of 100,000 characters, and a report of 1,000 paragraphs, are published whole", async () => {
  expect((await buildLong(longTitle(100_000))).wrong).toEqual([]);
  expect((await buildLong(manyParagraphs(1_000))).wrong).toEqual([]);
}, 300_000);
