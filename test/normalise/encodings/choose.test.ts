import { describe, expect, test } from "vitest";
import { choose, weigh } from "../../../src/normalise/encodings/choose.ts";

const reading = (text: string) => ({ encoding: text.slice(0, 4), text });
/** So many syllables of Vietnamese, and so many marked words that are none. */
const words = (syllables: number, others: number, syllable = "Đảng") =>
  reading([...Array(syllables).fill(syllable), ...Array(others).fill("Xŷz")].join(" "));

test("a text without marked words says nothing of its encoding", () => {
  expect(weigh(reading("Pleiku 2016"))).toMatchObject({ share: 0, syllables: 0 });
});

describe("of several readings", () => {
  test("the one whose words are Vietnamese is chosen, with what was read", () => {
    expect(choose([words(1, 9), words(10, 0, "viên"), words(0, 1)])).toMatchObject({
      ...words(10, 0, "viên"),
      share: 1,
      syllables: 10,
    });
  });

  test("none is, where more than a fifth of the marked words of the best are no syllables", () => {
    expect(choose([words(8, 2)])?.share).toBe(0.8);
    expect(choose([words(7, 2)])).toBeUndefined();
    expect(choose([])).toBeUndefined();
  });

  test("none is, where the best has fewer syllables than asked for", () => {
    expect(choose([words(3, 0)], 3)?.syllables).toBe(3);
    expect(choose([words(2, 0)], 3)).toBeUndefined();
    expect(choose([words(0, 0)])).toBeUndefined();
  });

  test("none is, where another that gives other words is nearly as Vietnamese", () => {
    expect(choose([words(20, 0), words(18, 2, "viên")])).toBeUndefined();
    expect(choose([words(20, 0), words(16, 4, "viên")])?.text).toBe(words(20, 0).text);
    expect(choose([words(20, 0), words(20, 0)])?.share).toBe(1);
  });
});
