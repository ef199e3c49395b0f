import fc from "fast-check";
import { expect, test } from "vitest";
import { Shelf } from "../../src/archive/shelf.ts";

const name: fc.Arbitrary<number | string> = fc.oneof(fc.nat(9), fc.constantFrom("a", "b"));
const names = fc.array(name, { maxLength: 8 });
const question = fc.record({
  names: fc.uniqueArray(name, { maxLength: 6 }),
  least: fc.integer({ min: 1, max: 4 }),
});

test("what a shelf finds is what looking at each thing would find, in the order in which they were put there", () => {
  fc.assert(
    fc.property(fc.array(names), fc.array(question, { maxLength: 3 }), (all, questions) => {
      const shelf = new Shelf<{ has: (number | string)[] }>(({ has }) => has);
      const things = all.map((has) => ({ has }));
      for (const thing of things) shelf.add(thing);
      const expected = things.filter(({ has }) =>
        questions.some(
          ({ names: wanted, least }) => wanted.filter((name) => has.includes(name)).length >= least,
        ),
      );
      const found = shelf.having(questions);
      expect(found).toEqual(expected);
      expect(found.every((thing) => things.includes(thing))).toBe(true);
      expect([...shelf.fromLast()]).toEqual(things.toReversed());
    }),
  );
});

test("what is put on a shelf after something was looked for is found too", () => {
  const shelf = new Shelf<string>((word) => [...word]);
  shelf.add("hai");
  expect(shelf.having([{ names: ["a"], least: 1 }])).toEqual(["hai"]);
  shelf.add("ba");
  expect(shelf.having([{ names: ["a"], least: 1 }])).toEqual(["hai", "ba"]);
});
