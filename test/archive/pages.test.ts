import fc from "fast-check";
import { expect, test } from "vitest";
import { pagesOf } from "../../src/archive/pages.ts";

const newestFirst = (length: number) => Array.from({ length }, (_, index) => length - index);

test("an empty list is one empty page", () => {
  expect(pagesOf([], 2)).toEqual([{ number: 1, items: [] }]);
});

test("what does not fill a page stands on the newest", () => {
  expect(pagesOf(newestFirst(5), 2)).toEqual([
    { number: 2, items: [5, 4, 3] },
    { number: 1, items: [2, 1] },
  ]);
});

test("every item stands on one page, in order, whatever the length", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 20 }), (length, size) => {
      expect(pagesOf(newestFirst(length), size).flatMap(({ items }) => items)).toEqual(newestFirst(length));
    }),
  );
});

test("a page that is not the newest never changes as the list grows", () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 20 }), (length, more, size) => {
      const [, ...settled] = pagesOf(newestFirst(length), size);
      expect(pagesOf(newestFirst(length + more), size)).toEqual(expect.arrayContaining(settled));
    }),
  );
});
