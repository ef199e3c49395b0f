import fc from "fast-check";
import { expect, test } from "vitest";
import { PagedList, pagesOf } from "../../src/archive/pages.ts";

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

test("a page holds what weighs at least its size, and one item more at the most, the newest twice that", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 })),
      fc.integer({ min: 1, max: 20 }),
      (weights, size) => {
        const [newest, ...settled] = pagesOf(weights, size, (weight) => weight);
        const sum = (items: readonly number[] = []) => items.reduce((all, one) => all + one, 0);
        for (const { items } of settled) {
          expect(sum(items)).toBeGreaterThanOrEqual(size);
          expect(sum(items.slice(1))).toBeLessThan(size);
        }
        expect(sum(newest?.items)).toBeLessThan(2 * size + 9);
      },
    ),
  );
});

test("a list that fits on one page has that page alone", () => {
  const list = new PagedList(newestFirst(3), { size: 2 });
  expect(list.numbers).toEqual([]);
  expect(list.page()).toEqual({
    number: 1,
    items: [3, 2, 1],
    base: true,
    byName: false,
    before: [],
    after: [],
  });
  expect(list.page(2)).toBeUndefined();
});

test("among hundreds of pages, one leads to those beside it and to the last", () => {
  const list = new PagedList(newestFirst(300), { size: 1 });
  expect(list.page()).toMatchObject({ number: 300, base: true, before: [], after: [299, 298, 1] });
  expect(list.page(150)).toMatchObject({ base: false, before: [152, 151], after: [149, 148, 1] });
  expect(list.page(299)).toMatchObject({ before: [], after: [298, 297, 1] });
  expect(list.page(1)).toMatchObject({ before: [3, 2], after: [] });
});

test("every page that does not stand at the list's address can be reached from it, page by page", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.boolean(), (length, byName) => {
      const list = new PagedList(newestFirst(length), { size: 2, byName });
      const reached = new Set<number>();
      const go = (numbers: readonly number[] = []) => {
        for (const number of numbers.filter((one) => !reached.has(one))) {
          reached.add(number);
          go(list.page(number)?.after);
        }
      };
      go(list.page()?.after);
      expect([...reached].sort()).toEqual([...list.numbers].sort());
    }),
  );
});

test("one more item changes no page but the newest, and those that stand beside it when it is full", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 200 }), (length) => {
      const [before, after] = [length, length + 1].map((all) => new PagedList(newestFirst(all), { size: 5 }));
      const far = before?.numbers.slice(2) ?? [];
      for (const number of far) expect(after?.page(number)).toEqual(before?.page(number));
    }),
  );
});

test("a list by name counts its pages from its beginning", () => {
  const list = new PagedList(["a", "b", "c", "d", "e"], { size: 2, byName: true });
  expect(list.page()).toMatchObject({
    number: 1,
    items: ["a", "b", "c"],
    base: true,
    byName: true,
    after: [2],
  });
  expect(list.page(2)).toMatchObject({ items: ["d", "e"], base: false, before: [], after: [] });
});
