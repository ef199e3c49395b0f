import { describe, expect, test } from "vitest";
import { Having } from "../../../src/search/engine/having.ts";

/** Of ten documents, those in the body and those in the title. */
function having(body: readonly number[], head: readonly number[] = []): Having {
  const made = new Having(10);
  for (const document of body) made.add(document, false);
  for (const document of head) made.add(document, true);
  return made;
}

describe("documents that have something", () => {
  test("are told in order, each once, with their number", () => {
    const some = having([7, 2, 7], [2]);
    expect([...some]).toEqual([2, 7]);
    expect(some.size).toBe(2);
    expect([some.has(2), some.has(3), some.has(99)]).toEqual([true, false, false]);
  });

  test("have it in the title if they do so anywhere, in whatever order that is told", () => {
    const before = having([], [4]);
    before.add(4, false);
    expect([before.inHead(4), having([4], [4]).inHead(4), having([4]).inHead(4)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(before.inHead(5)).toBe(false);
  });
});

describe("what all have", () => {
  const both = Having.inAll([having([1, 2, 3], [4]), having([2], [3, 4]), having([0, 2, 3, 9], [4])]);

  test("is had by those that have each", () => {
    expect([...both]).toEqual([2, 3, 4]);
  });

  test("is in the title where all of it is", () => {
    expect([2, 3, 4].map((document) => both.inHead(document))).toEqual([false, false, true]);
  });

  test("of one is that, and of none nothing", () => {
    expect([...Having.inAll([having([5])])]).toEqual([5]);
    expect([...Having.inAll([])]).toEqual([]);
    expect([...Having.inAll([having([5]), having([])])]).toEqual([]);
  });
});
