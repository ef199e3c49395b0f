import { describe, expect, test } from "vitest";
import { remembering } from "../../src/vietnamese/remember.ts";

/** A function that remembers two answers, and what it was asked anew. */
function two() {
  const asked: string[] = [];
  const length = remembering(2, (text: string) => {
    asked.push(text);
    return { length: text.length };
  });
  return { length, asked };
}

describe("what remembers", () => {
  test("answers as what it asks, and asks once for each text", () => {
    const { length, asked } = two();
    expect([length("a"), length("bb"), length("a"), length("bb")].map((answer) => answer.length)).toEqual([
      1, 2, 1, 2,
    ]);
    expect(asked).toEqual(["a", "bb"]);
    expect(length("a")).toBe(length("a"));
  });

  test("forgets all when it is full", () => {
    const { length, asked } = two();
    for (const text of ["a", "b", "c", "c", "a"]) length(text);
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });

  test("remembers an empty answer too", () => {
    let asked = 0;
    const empty = remembering(2, () => {
      asked += 1;
      return "";
    });
    expect([empty("a"), empty("a")]).toEqual(["", ""]);
    expect(asked).toBe(1);
  });
});
